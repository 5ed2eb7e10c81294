// What the desk's answer says, in the order in which a person goes through it.
import { readable, shown, t } from "./desk-words.js";

export const SURE = 0.8; // below it a fact asks to be looked at
export const isBox = (edges) => edges?.length === 4;

// Papers that a question or a reason speaks of come first, as in the report.
export function papersOf(state) {
  const asked = new Set(state.answer.questions.map((one) => one.about));
  const cited = new Set(state.answer.units.flatMap((unit) => unit.because.flatMap((reason) => reason.documents)));
  const rank = (one) => asked.has(one.id) ? 0 : cited.has(one.id) ? 1 : 2;
  return [...state.answer.documents].sort((one, other) => rank(one) - rank(other));
}

// Questions in the order that settles most; those that a person looked at without seeing an answer come last.
export function questionsOf(state) {
  const open = (one) => lastWord(state, one)?.value !== "unclear";
  return [...state.answer.questions.filter(open), ...state.answer.questions.filter((one) => !open(one))];
}
export const lastWord = (state, asked) => state.said.filter((one) => one.sort === "answer" && one.document === asked.about && one.fact === asked.fact).at(-1);

// Everything that the paper says. `said`: a person gave the value; no reading is ever wholly sure of a fact.
export function factsOf(one, words) {
  const of = (group, names) => Object.entries(one[group]).filter(([, fact]) => fact.value !== null)
    .map(([name, fact]) => ({ name, label: names[name] ?? name, ...fact, said: group === "facts" && fact.confidence === 1 }));
  const kind = { name: "kind", label: t("Jenis"), value: one.kind.value, text: "", confidence: one.kind.confidence, page: one.pages[0], box: [] };
  return [kind, ...of("facts", words.facts), ...of("marks", words.marks)];
}
export const valueOf = (fact, words) => fact.name === "kind" ? words.kinds[fact.value] ?? fact.value : readable(shown(fact.value));
export const placeOf = (fact) => ({ page: fact.page, box: isBox(fact.box) ? fact.box : null });

// "U-03: perlu ditinjau → wawancara"; units that a word changed alike stand together.
export function changesIn(changes, words) {
  const alike = new Map();
  for (const one of changes ?? []) {
    const change = `${words.routes[one.from]?.toLowerCase()} → ${words.routes[one.to].toLowerCase()}`;
    alike.set(change, [...alike.get(change) ?? [], one.unit]);
  }
  return [...alike].map(([change, units]) => `${units.join(", ")}: ${change}`);
}
