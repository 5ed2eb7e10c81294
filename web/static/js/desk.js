// The assessor's desk: questions one after the other, each fact beside its place on the scan, all by keyboard.
import { asideOf, notesOf } from "./desk-beside.js";
import { button, drawn, element, post, readable, shown } from "./desk-dom.js";
import { openEditor } from "./desk-editor.js";
import { openOverride } from "./desk-override.js";

const root = document.querySelector("#desk");
// `panel` is what a person is filling in: the editor of a fact, or an override. It outlives each drawing of the page.
const at = { paper: 0, page: 0, question: 0, fact: 0, zoom: 1, turn: 0, panel: null, whole: new Set() };
let state = null;
const SURE = 0.8;
const find = (selector) => root.querySelector(selector);

// Papers that a question or a reason speaks of come first, as in the report.
function papers() {
  const asked = new Set(state.answer.questions.map((one) => one.about));
  const cited = new Set(state.answer.units.flatMap((unit) => unit.because.flatMap((reason) => reason.documents)));
  const rank = (one) => asked.has(one.id) ? 0 : cited.has(one.id) ? 1 : 2;
  return [...state.answer.documents].sort((one, other) => rank(one) - rank(other));
}
const paper = () => papers()[at.paper];
const question = () => state.answer.questions[at.question];
const pageHere = () => paper().pages[at.page] ?? paper().pages[0];

// Everything that the paper says, what is unsure first in the order of the page.
function factsOf(one) {
  const of = (group, names) => Object.entries(one[group]).filter(([, fact]) => fact.value !== null)
    .map(([name, fact]) => ({ name, label: names[name] ?? name, ...fact }));
  const kind = { name: "kind", label: "Jenis", value: one.kind.value, text: "", confidence: one.kind.confidence, page: one.pages[0], box: [] };
  return [kind, ...of("facts", state.words.facts), ...of("marks", state.words.marks)];
}
const word = (fact) => fact.name === "kind" ? state.words.kinds[fact.value] : readable(shown(fact.value));

function render() {
  if (!papers().length) { find("#paper").textContent = "Tidak ada dokumen yang terbaca."; return; }
  renderScan(); renderQuestion(); renderPaper(); renderUnits(); renderRoute();
}

function renderScan() {
  const one = paper(), page = pageHere(), key = `${one.id} ${page}`;
  find("#where").textContent = `${at.paper + 1}/${papers().length} ${one.id} hal. ${page}${one.pages.length > 1 ? ` (${at.page + 1} dari ${one.pages.length})` : ""}`;
  const svg = drawn("svg", { viewBox: "0 0 1000 1000", preserveAspectRatio: "none", "aria-hidden": "true" });
  for (const [index, fact] of factsOf(one).entries()) {
    if (fact.page !== page || fact.box?.length !== 4) continue;
    const [x0, y0, x1, y1] = fact.box.map((edge) => edge * 1000);
    const box = drawn("rect", { x: x0, y: y0, width: x1 - x0, height: y1 - y0, class: `${fact.confidence < SURE ? "doubt" : ""} ${index === at.fact ? "lit" : ""}` });
    if (!at.panel?.arm) box.addEventListener("click", () => choose(index));
    svg.append(box);
  }
  at.panel?.arm?.(svg, page);
  const address = state.pictures[key] + (at.whole.has(key) ? "&utuh=1" : "");
  const sheet = element("div", { class: `page zoom-${Math.round(at.zoom * 4)} turn-${at.turn}` }, element("img", { src: address, alt: `Halaman ${page}` }), svg);
  find("#scan").replaceChildren(sheet);
  const covered = (one.private ?? []).some((place) => place.page === page) && !at.whole.has(key);
  find("#covered").replaceChildren(...covered ? [button("Nomor identitas ditutup. Perlihatkan (dicatat)", () => { at.whole.add(key); renderScan(); })] : []);
  svg.querySelector(".draft, .lit")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function renderQuestion() {
  const asked = question();
  if (!asked) {
    find("#question").replaceChildren(element("p", { class: "next" }, state.signed ? "Sudah ditandatangani." : "Tidak ada pertanyaan lagi. Lanjut ke Rekomendasi."));
    return;
  }
  const total = state.answer.questions.length;
  find("#question").replaceChildren(element("div", { class: "card ask" },
    element("p", { class: "quiet" }, `Pertanyaan ${at.question + 1} dari ${total}, menentukan ${asked.changes.join(", ")}`),
    element("p", { class: "asked" }, asked.text),
    element("div", { class: "row" },
      element("button", { type: "button", onclick: () => answer("yes") }, "Ya (y)"),
      element("button", { type: "button", onclick: () => answer("no") }, "Tidak (t)"),
      button("Nanti (n)", () => step(1)))));
}

function renderPaper() {
  const one = paper(), open = find("#paper details.reasons")?.open, focused = at.panel && at.panel.form.contains(document.activeElement) ? document.activeElement : null;
  const rows = factsOf(one).map((fact, index) => element("tr", { class: `${index === at.fact ? "lit" : ""} ${fact.confidence < SURE ? "doubt" : ""}`, onclick: () => choose(index) },
    element("th", { scope: "row" }, fact.label),
    element("td", {}, word(fact), element("small", {}, `${fact.text ? `“${fact.text}” ` : ""}${fact.confidence < SURE ? "kurang jelas, mohon periksa" : "terbaca jelas"}`))));
  const rules = element("ul", { class: "vatm" }, ...Object.entries(state.words.rules).map(([name, label]) =>
    element("li", {}, element("span", { class: `sign ${one[name].verdict}` }, state.words.signs[one[name].verdict]), label)));
  const reasons = element("ul", { class: "small" }, ...Object.keys(state.words.rules).flatMap((name) => one[name].because.map((reason) => element("li", {},
    `${state.words.rules[name]}: ${reason.text} `,
    element("button", { type: "button", class: "link override", onclick: () => override(one, reason) }, "ubah")))));
  find("#paper").replaceChildren(
    element("h2", {}, state.words.kinds[one.kind.value]), rules,
    ...at.panel ? [at.panel.form] : [],
    element("table", { class: "facts" }, element("tbody", {}, ...rows)),
    element("div", { class: "row" }, button("Benar (Enter)", confirmFact), button("Perbaiki (e)", () => edit(false)), button("Tandai tempat (b)", () => edit(true)),
      button("Tambah (a)", add), button("Tidak terbaca (x)", unreadable), button("Asli sudah dilihat", () => original(one))),
    ...notesOf(one, state, say),
    element("p", { class: "small" }, element("a", { href: `${state.move}?bukti=${encodeURIComponent(one.id)}` }, "Pindahkan ke asesi lain")),
    element("details", { class: "reasons", open }, element("summary", {}, "Alasan"), reasons), ...asideOf(state, say));
  focused?.focus();
}

function renderUnits() {
  const open = find("#units details")?.open, one = (unit) => element("li", {}, element("strong", {}, unit.code), ` ${unit.title}: ${state.words.routes[unit.route]} `,
    unit.person ? `(orang: ${state.words.routes[unit.person.route]}, ${unit.person.reason}) ` : "",
    element("button", { type: "button", class: "link", onclick: () => overrideRoute(unit) }, "ubah jalur"));
  find("#units").replaceChildren(element("details", { open }, element("summary", {}, "Jalur per unit"), element("ul", { class: "small" }, ...state.answer.units.map(one))), ...moves());
}
const moves = () => state.moves.length ? [element("details", {}, element("summary", {}, "Bukti yang dipindahkan"), element("ul", { class: "small" }, ...state.moves.map((one) =>
  element("li", {}, `${one.document} ${one.came ? "datang dari" : "pindah ke"} ${one.other || "asesi lain"} (${state.words.reasons[one.code] ?? one.code})${one.reason ? `: ${one.reason}` : ""}`))))] : [];

function renderRoute() {
  const place = document.querySelector("#route"), code = state.answer.route;
  const icon = drawn("svg", { width: 16, height: 16, "aria-hidden": "true" });
  icon.append(drawn("use", { href: `${root.dataset.icons}#${code}` }));
  place.replaceChildren(element("span", { class: `route ${code}` }, icon, state.words.routes[code]));
}

function choose(index) {
  if (at.panel) return;
  at.fact = index;
  const page = paper().pages.indexOf(factsOf(paper())[index].page);
  if (page >= 0) at.page = page;
  render();
}

function goTo(asked) {
  if (!asked) return;
  const index = papers().findIndex((one) => one.id === asked.about);
  if (index < 0) return;
  at.paper = index; at.page = Math.max(0, paper().pages.indexOf(asked.page));
  at.fact = Math.max(0, factsOf(paper()).findIndex((fact) => fact.name === asked.fact));
}

async function say(said) {
  const here = paper()?.id, { ok, told } = await post(root.dataset.say, { ...said, seen: state.number });
  if (told.answer) state = told;
  if (ok) at.panel = null;
  const still = papers().findIndex((one) => one.id === here); // papers come in another order after an answer
  if (still >= 0) at.paper = still;
  at.question = Math.min(at.question, Math.max(0, state.answer.questions.length - 1));
  const moved = (told.changes ?? []).map((one) => `${one.unit}: ${state.words.routes[one.from]?.toLowerCase()} → ${state.words.routes[one.to].toLowerCase()}`);
  tell(told.fault ?? (moved.length ? moved.join("; ") : "Tersimpan; jalur tidak berubah."));
  render();
  return ok;
}

function tell(text) {
  const place = find("#told");
  place.textContent = text; place.hidden = false;
}

async function answer(verdict) {
  const asked = question();
  if (asked && await say({ sort: "answer", document: asked.about, fact: asked.fact, value: verdict, page: asked.page, box: asked.box?.length === 4 ? asked.box : null })) { goTo(question()); render(); }
}
const place = (fact) => ({ page: fact.page, box: fact.box?.length === 4 ? fact.box : null });
const current = () => factsOf(paper())[at.fact];
function confirmFact() { const fact = current(); say({ sort: "value", document: paper().id, fact: fact.name, value: fact.value, ...place(fact) }).then((ok) => ok && move(1)); }
function unreadable() { const fact = current(); if (fact.name !== "kind") say({ sort: "value", document: paper().id, fact: fact.name, value: null, code: "unreadable", ...place(fact) }); }
function original(one) { say({ sort: "original", document: one.id, fact: "", value: true, code: "original_seen" }); }

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
function edit(onPlace) { editing(current(), null, onPlace); }
function add() {
  const known = new Set(factsOf(paper()).map((fact) => fact.name));
  const choices = Object.entries({ ...state.words.facts, ...state.words.marks }).filter(([name]) => !known.has(name));
  if (choices.length) editing({ name: choices[0][0], label: choices[0][1], value: "", page: null, box: [] }, choices, false);
}

function override(one, reason) {
  show(openOverride({
    title: "Nyatakan lain", text: reason.text, options: [["yes", "ya"], ["no", "tidak"]], reasons: state.words.reasons, cancel: close,
    save: (said) => say({ sort: "override", document: one.id, fact: reason.rule, ...said }),
  }));
}
function overrideRoute(unit) {
  show(openOverride({
    title: `Jalur lain untuk ${unit.code}`, text: `Hasil baca mesin: ${state.words.routes[unit.route]}. Tetap terlihat di samping pilihan Anda.`,
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
function move(by) { const total = factsOf(paper()).length; choose((at.fact + by + total) % total); }
function turnTo(by) { at.paper = (at.paper + by + papers().length) % papers().length; at.page = 0; at.fact = 0; at.panel = null; render(); }
function leaf(by) { at.page = (at.page + by + paper().pages.length) % paper().pages.length; renderScan(); }
function zoom(by) { at.zoom = Math.min(3, Math.max(0.5, at.zoom + by)); renderScan(); }

const ACTIONS = {
  y: () => answer("yes"), t: () => answer("no"), n: () => step(1), p: () => step(-1), j: () => move(1), k: () => move(-1),
  Enter: confirmFact, e: () => edit(false), b: () => edit(true), a: add, x: unreadable, o: openReasons, "]": () => turnTo(1), "[": () => turnTo(-1), ".": () => leaf(1), ",": () => leaf(-1), "+": () => zoom(0.25), "-": () => zoom(-0.25),
  r: () => { at.turn = (at.turn + 1) % 4; renderScan(); }, s: () => document.querySelector("#arrange")?.click(), g: () => document.querySelector("#following")?.click(),
  "?": () => { const help = root.querySelector("details.help"); help.open = !help.open; },
};
const BUTTONS = { "previous-paper": "[", "next-paper": "]", "previous-page": ",", "next-page": ".", "zoom-in": "+", "zoom-out": "-", rotate: "r" };

document.addEventListener("keydown", (event) => {
  if (!state || !find("#keys").checked || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select, textarea, summary") || (event.key === "Enter" && event.target.closest("button, a"))) return;
  const action = ACTIONS[event.key];
  if (action) { event.preventDefault(); action(); }
});
for (const one of root.querySelectorAll("[data-do]")) one.addEventListener("click", ACTIONS[BUTTONS[one.dataset.do]]);
const kept = localStorage.getItem("bukti-keys");
if (kept) find("#keys").checked = kept === "on";
find("#keys").addEventListener("change", (event) => localStorage.setItem("bukti-keys", event.target.checked ? "on" : "off"));

const answered = await fetch(root.dataset.content);
if (answered.ok) {
  state = await answered.json(); goTo(question());
  const wanted = papers().findIndex((one) => one.id === new URLSearchParams(location.search).get("bukti"));
  if (wanted >= 0) Object.assign(at, { paper: wanted, page: 0, fact: 0 });
  render();
} else tell("Isi meja tidak dapat dimuat. Muat ulang halaman ini.");
