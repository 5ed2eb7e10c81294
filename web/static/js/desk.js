// The assessor's desk: questions one after the other, each fact beside its place on the scan, all by keyboard.
import { askFor } from "./desk-beside.js";
import { button, element, post } from "./desk-dom.js";
import { openEditor } from "./desk-editor.js";
import { openOverride } from "./desk-override.js";
import { paperPart, questionCard, routeMark, unitsPart } from "./desk-paper.js";
import { fetched, openScan } from "./desk-scan.js";
import { SURE, changesIn, factsOf, isBox, papersOf, placeOf, questionsOf, valueOf } from "./desk-state.js";
import { readable, shown, t, told } from "./desk-words.js";

const root = document.querySelector("#desk");
const find = (selector) => root.querySelector(selector);
// `panel` is what a person is filling in: the editor of a fact, or an override. It outlives each drawing of the page.
const at = { paper: 0, page: 0, question: 0, fact: 0, panel: null, whole: new Set(), busy: false };
let state = null, scan = null;

const papers = () => papersOf(state), paper = () => papers()[at.paper], question = () => questionsOf(state)[at.question];
const pageHere = () => paper().pages[at.page] ?? paper().pages[0];
const current = () => factsOf(paper(), state.words)[at.fact];

function render() {
  if (!papers().length) { find("#paper").textContent = t("Tidak ada dokumen yang terbaca."); return; }
  const focused = document.activeElement?.closest("#paper .editor") ? document.activeElement : null;
  const reasonsOpen = find("details.reasons")?.open ?? false, unitsOpen = find("#units details")?.open ?? false;
  renderScan();
  find("#question").replaceChildren(questionCard(state, at, acts));
  find("#paper").replaceChildren(...paperPart(state, at, paper(), { ...acts, reasonsOpen }));
  find("#units").replaceChildren(...unitsPart(state, unitsOpen, acts));
  document.querySelector("#route").replaceChildren(routeMark(state.answer.route, state.words, root.dataset.icons));
  focused?.focus();
}

const addressOf = (one, page) => { const key = `${one.id} ${page}`; return state.pictures[key] && state.pictures[key] + (at.whole.has(key) ? "&utuh=1" : ""); };

function renderScan() {
  const one = paper(), page = pageHere(), key = `${one.id} ${page}`, total = one.pages.length;
  find("#where").textContent = `${at.paper + 1}/${papers().length} ${one.id} ${t("hal. {0}", page)}${total > 1 ? ` ${t("({0} dari {1})", at.page + 1, total)}` : ""}`;
  scan.show(addressOf(one, page));
  scan.boxes(boxesOn(one, page), at.panel?.drew ? (box) => at.panel.drew(box, page) : null);
  const draft = at.panel?.draft;
  if (draft?.box && draft.page === page) scan.sketch(draft.box);
  const covered = (one.private ?? []).some((place) => place.page === page) && !at.whole.has(key);
  find("#covered").replaceChildren(...covered ? [button(t("Nomor identitas ditutup. Perlihatkan (dicatat)"), () => { at.whole.add(key); renderScan(); })] : []);
  fetchAhead(one);
}

// Places of facts, and that of the question where it speaks of a place of its own, such as print that looks odd.
function boxesOn(one, page) {
  const asked = question(), facts = factsOf(one, state.words).map((fact, index) => [fact, `${fact.confidence < SURE ? "doubt" : ""} ${index === at.fact ? "lit" : ""}`]);
  const list = facts.filter(([fact]) => fact.page === page && isBox(fact.box)).map(([fact, name]) => [fact.box, name]);
  if (asked?.about === one.id && asked.page === page && isBox(asked.box) && !list.some(([box]) => box.join() === asked.box.join())) list.push([asked.box, "doubt asked-place"]);
  return list;
}

function fetchAhead(one) {
  const next = papers()[(at.paper + 1) % papers().length], wanted = [addressOf(one, one.pages[at.page + 1]), addressOf(next, next.pages[0])];
  for (const address of wanted.filter(Boolean)) fetched(address).catch(() => {});
}

// Where somebody pressed on the scan: the smallest fact there.
function pressed([x, y]) {
  const area = (box) => (box[2] - box[0]) * (box[3] - box[1]), near = 0.006;
  const hits = factsOf(paper(), state.words).map((fact, index) => ({ fact, index })).filter(({ fact }) => fact.page === pageHere() && isBox(fact.box)
    && x >= fact.box[0] - near && x <= fact.box[2] + near && y >= fact.box[1] - near && y <= fact.box[3] + near);
  if (hits.length) choose(hits.sort((one, other) => area(one.fact.box) - area(other.fact.box))[0].index);
}

function choose(index) {
  if (at.panel) return;
  at.fact = index;
  const page = paper().pages.indexOf(current().page);
  if (page >= 0) at.page = page;
  render(); lookAt(current());
  [...root.querySelectorAll("#paper tr.lit")].at(-1)?.scrollIntoView({ block: "nearest" });
}
function lookAt(one) { if (isBox(one?.box) && one.page === pageHere()) scan.look(one.box); else scan.forget(); }

function goTo(asked) {
  const index = asked ? papers().findIndex((one) => one.id === asked.about) : -1;
  if (index < 0) return;
  const facts = factsOf(papers()[index], state.words);
  Object.assign(at, { paper: index, page: Math.max(0, papers()[index].pages.indexOf(asked.page)), fact: Math.max(0, facts.findIndex((fact) => fact.name === asked.fact)) });
  lookAt(isBox(asked.box) ? asked : current());
}

// One word at a time: a key that is pressed while the last word is on its way would speak of what nobody has seen yet.
async function say(said, again = false) {
  if (at.busy || state.signed) { if (state.signed) tell(t("Sudah ditandatangani; buka kembali dahulu di Rekomendasi.")); return false; }
  at.busy = true;
  const here = paper()?.id, { ok, status, told: answer } = await post(root.dataset.say, { ...said, seen: state.number });
  at.busy = false;
  if (answer.answer) state = answer;
  if (ok) at.panel = null;
  const still = papers().findIndex((one) => one.id === here); // papers come in another order after an answer
  at.paper = still >= 0 ? still : Math.min(at.paper, papers().length - 1);
  at.question = Math.min(at.question, Math.max(0, state.answer.questions.length - 1));
  if (status === 409 && answer.answer && !again) tellBoth(said);
  else tell(answer.fault ?? (changesIn(answer.changes, state.words).join("; ") || t("Tersimpan; jalur tidak berubah.")), ok && state.undo ? button(t("Urungkan (z)"), undo, { class: "link" }) : "");
  render();
  return ok;
}

// Somebody else was faster: what stands now and what was to be saved, side by side; nothing was overwritten.
function tellBoth(said) {
  const one = state.answer.documents.find((each) => each.id === said.document), fact = one && factsOf(one, state.words).find((each) => each.name === said.fact);
  tell(t("Sudah diubah orang lain. Sekarang: {0}. Dari Anda, belum tersimpan: {1}. ", fact ? valueOf(fact, state.words) : t("lihat di bawah"), state.words.verdicts[said.value] ?? readable(shown(said.value))),
    button(t("Simpan punya saya"), () => say(said, true), { class: "link" }));
}
function tell(...parts) { const place = find("#told"); place.replaceChildren(...parts); place.hidden = false; }

async function answer(verdict) {
  const asked = question();
  if (!asked || !await say({ sort: "answer", document: asked.about, fact: asked.fact, value: verdict, ...placeOf(asked) })) return;
  goTo(question()); render();
}
async function confirm() { const fact = current(); if (await say({ sort: "value", document: paper().id, fact: fact.name, value: fact.value, ...placeOf(fact) })) move(1); }
function unreadable() { const fact = current(); if (fact.name !== "kind") say({ sort: "value", document: paper().id, fact: fact.name, value: null, code: "unreadable", ...placeOf(fact) }); }
function original() { const seen = state.beside.originals[paper().id]; say({ sort: "original", document: paper().id, fact: "", value: !seen, code: seen ? "other" : "original_seen" }); }
function undo() { if (state.undo) say({ sort: "undo", document: "", fact: "", value: state.undo }); }

function show(panel, onPlace) { at.panel = panel; render(); panel.focus(onPlace); panel.form.scrollIntoView({ block: "nearest" }); }
function close() { at.panel = null; render(); find("#scan").focus({ preventScroll: true }); }

// One fact to put right; with `choices` one that the machine did not find.
function editing(fact, choices, onPlace) {
  const documentId = paper().id;
  show(openEditor({
    fact: { ...fact, here: pageHere }, documentId, page: pageHere(), words: state.words, look: root.dataset.look, choices, changed: renderScan, cancel: close,
    save: (said) => say({ sort: "value", document: documentId, code: "misread", ...said }),
  }), onPlace);
}
function add() {
  const known = new Set(factsOf(paper(), state.words).map((fact) => fact.name));
  const choices = Object.entries({ ...state.words.facts, ...state.words.marks }).filter(([name]) => !known.has(name));
  if (choices.length) editing({ name: choices[0][0], label: choices[0][1], value: "", page: null, box: [] }, choices, false);
}

function override(one, reason) {
  const options = ["yes", "no"].map((code) => [code, state.words.verdicts[code].toLowerCase()]);
  show(openOverride({
    title: t("Nyatakan lain"), text: told(reason), options, reasons: state.words.reasons, cancel: close,
    save: (said) => say({ sort: "override", document: one.id, fact: reason.rule, ...said }),
  }));
}
function overrideRoute(unit) {
  show(openOverride({
    title: t("Jalur lain untuk {0}", unit.code), text: t("Hasil baca mesin: {0}. Tetap terlihat di samping pilihan Anda.", state.words.routes[unit.route]),
    options: Object.entries(state.words.routes), reasons: state.words.reasons, cancel: close,
    save: (said) => say({ sort: "route", document: unit.code, fact: "", ...said }),
  }));
}
function openReasons() { const reasons = find("details.reasons"); reasons.open = true; reasons.querySelector(".override")?.focus(); }

function step(by) {
  const total = state.answer.questions.length;
  if (!total) return;
  at.question = (at.question + by + total) % total;
  goTo(question()); render();
}
function move(by) { const total = factsOf(paper(), state.words).length; choose((at.fact + by + total) % total); }
function turnTo(by) { Object.assign(at, { paper: (at.paper + by + papers().length) % papers().length, page: 0, fact: 0, panel: null }); scan.forget(); scan.upright(); render(); }
function leaf(by) { at.page = (at.page + by + paper().pages.length) % paper().pages.length; scan.forget(); renderScan(); }
const click = (selector) => document.querySelector(selector)?.click();

const acts = { answer, step, choose, confirm, unreadable, original, override, overrideRoute, say, add, edit: () => editing(current(), null, false), mark: () => editing(current(), null, true), recommendation: root.dataset.recommend };
const KEYS = {
  y: () => answer("yes"), t: () => answer("no"), u: () => answer("unclear"), n: () => step(1), p: () => step(-1), j: () => move(1), k: () => move(-1),
  Enter: confirm, e: acts.edit, b: acts.mark, a: add, x: unreadable, z: undo, o: openReasons, l: original, m: () => { location.href = askFor(paper(), state); },
  "]": () => turnTo(1), "[": () => turnTo(-1), ".": () => leaf(1), ",": () => leaf(-1), "+": () => scan.zoom(1.25), "-": () => scan.zoom(0.8), r: () => scan.turn(),
  s: () => click("#arrange"), d: () => click("#recommend"), v: () => click("#matrix"), g: () => click("#following"), G: () => click("#before"),
  "?": () => { const help = root.querySelector("details.help"); help.open = !help.open; if (help.open) help.scrollIntoView({ block: "nearest" }); },
};
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const BUTTONS = { "previous-paper": "[", "next-paper": "]", "previous-page": ",", "next-page": ".", "zoom-in": "+", "zoom-out": "-", rotate: "r" };

document.addEventListener("keydown", (event) => {
  if (!state || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, summary")) return;
  if (ARROWS[event.key]) { if (event.target.closest("#scan")) { event.preventDefault(); scan.pan(...ARROWS[event.key]); } return; }
  if (!find("#keys").checked || (event.key === "Enter" && event.target.closest("button, a"))) return;
  const action = KEYS[event.key];
  if (action) { event.preventDefault(); action(); }
});
for (const one of root.querySelectorAll("[data-do]")) one.addEventListener("click", () => state && KEYS[BUTTONS[one.dataset.do]]());
const kept = localStorage.getItem("bukti-keys");
if (kept) find("#keys").checked = kept === "on";
find("#keys").addEventListener("change", (event) => localStorage.setItem("bukti-keys", event.target.checked ? "on" : "off"));

const answered = await fetch(root.dataset.content).catch(() => null);
if (answered?.ok && window.OpenSeadragon) {
  state = await answered.json();
  scan = openScan(find("#scan"), { chosen: pressed, failed: () => { find("#where").textContent += ` – ${t("gambar tidak dapat dimuat")}`; } });
  goTo(question());
  const wanted = papers().findIndex((one) => one.id === new URLSearchParams(location.search).get("bukti"));
  if (wanted >= 0) Object.assign(at, { paper: wanted, page: 0, fact: 0 });
  render();
} else tell(t("Isi meja tidak dapat dimuat. Muat ulang halaman ini."));
