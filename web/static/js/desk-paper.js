// The right side of the desk: the question that settles most, what the paper says, its four rules, the units.
import { asideOf, movesOf, notesOf } from "./desk-beside.js";
import { button, drawn, element } from "./desk-dom.js";
import { SURE, factsOf, lastWord, questionsOf, valueOf } from "./desk-state.js";
import { t, told } from "./desk-words.js";

const doubtful = (fact) => fact.confidence < SURE;

export function questionCard(state, at, acts) {
  const questions = questionsOf(state), asked = questions[at.question];
  if (!asked) return element("p", { class: "next" }, state.signed ? t("Sudah ditandatangani.") : t("Tidak ada pertanyaan lagi. "), state.signed ? null : element("a", { href: acts.recommendation }, t("Lanjut ke Rekomendasi (d)")));
  const seen = lastWord(state, asked)?.value === "unclear" ? element("p", { class: "small" }, t("Sudah Anda lihat: belum jelas. Jalurnya tetap perlu ditinjau.")) : null;
  return element("div", { class: "card ask" },
    element("p", { class: "quiet" }, t("Pertanyaan {0} dari {1}, menentukan {2}", at.question + 1, questions.length, asked.changes.join(", "))),
    element("p", { class: "asked" }, told(asked)), seen,
    element("div", { class: "row" },
      element("button", { type: "button", onclick: () => acts.answer("yes") }, t("Ya (y)")),
      element("button", { type: "button", onclick: () => acts.answer("no") }, t("Tidak (t)")),
      button(t("Belum jelas (u)"), () => acts.answer("unclear")), button(t("Nanti (n)"), () => acts.step(1))));
}

export function paperPart(state, at, one, acts) {
  const { words } = state;
  const rows = factsOf(one, words).flatMap((fact, index) => [element("tr", { class: `${index === at.fact ? "lit" : ""} ${doubtful(fact) ? "doubt" : ""}`, onclick: () => acts.choose(index) },
    element("th", { scope: "row" }, fact.label),
    element("td", {}, valueOf(fact, words), element("small", {}, `${fact.text ? `“${fact.text}” ` : ""}${clarity(fact)}`))),
  ...index === at.fact && !at.panel ? [actsRow(fact, acts)] : []]);
  return [
    element("h2", {}, words.kinds[one.kind.value] ?? one.kind.value), rulesOf(one, words),
    ...at.panel ? [at.panel.form] : [],
    element("table", { class: "facts" }, element("tbody", {}, ...rows)),
    element("p", { class: "acts-row" }, button(t("Tambah keterangan (a)"), acts.add)),
    ...notesOf(one, state, acts),
    reasonsOf(one, words, acts), ...asideOf(state, acts.say),
  ];
}

function clarity(fact) {
  if (fact.said) return t("menurut orang, bukan mesin");
  return doubtful(fact) ? t("kurang jelas, mohon periksa") : t("terbaca jelas");
}

// What can be said of the fact that is chosen stands right under it, near the finger.
const actsRow = (fact, acts) => element("tr", { class: "lit" }, element("td", { colspan: 2 }, element("div", { class: "acts-row" },
  button(t("Benar (Enter)"), acts.confirm), button(t("Perbaiki (e)"), acts.edit), button(t("Tandai tempat (b)"), acts.mark),
  fact.name === "kind" ? null : button(t("Tidak terbaca (x)"), acts.unreadable))));

const rulesOf = (one, words) => element("ul", { class: "vatm" }, ...Object.entries(words.rules).map(([name, label]) =>
  element("li", {}, element("span", { class: `sign ${one[name].verdict}`, role: "img", "aria-label": words.verdicts[one[name].verdict] }, words.signs[one[name].verdict]), label)));

function reasonsOf(one, words, acts) {
  const all = Object.keys(words.rules).flatMap((name) => one[name].because.map((reason) => element("li", {},
    `${words.rules[name]}: ${told(reason)} `, reason.machine ? `(${t("mesin: {0}", words.verdicts[reason.machine]?.toLowerCase())}) ` : "",
    button(t("ubah"), () => acts.override(one, reason), { class: "link override" }))));
  return element("details", { class: "reasons", open: acts.reasonsOpen }, element("summary", {}, t("Alasan (o)")), element("ul", { class: "small" }, ...all));
}

export function unitsPart(state, open, acts) {
  const { routes } = state.words, one = (unit) => element("li", {}, element("strong", {}, unit.code), ` ${unit.title}: ${routes[unit.route]} `,
    unit.person ? `(${t("orang: {0}, {1}", routes[unit.person.route], unit.person.reason)}) ` : "",
    button(t("ubah jalur"), () => acts.overrideRoute(unit), { class: "link" }));
  return [element("details", { open }, element("summary", {}, t("Jalur per unit")), element("ul", { class: "small" }, ...state.answer.units.map(one))), ...movesOf(state)];
}

export function routeMark(code, words, icons) {
  const icon = drawn("svg", { width: 16, height: 16, "aria-hidden": "true" });
  icon.append(drawn("use", { href: `${icons}#${code}` }));
  return element("span", { class: `route ${code}` }, icon, words.routes[code]);
}
