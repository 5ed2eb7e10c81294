// The assessor's desk: questions one after the other, each fact beside its place on the scan, all by keyboard.
const root = document.querySelector("#desk");
const at = { paper: 0, page: 0, question: 0, fact: 0, zoom: 1, turn: 0, editing: false };
let state = null;

const find = (selector) => root.querySelector(selector);
const token = () => document.querySelector('meta[name="csrf-token"]').content;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

function drawn(name, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// Papers that a question or a reason speaks of come first, as in the report.
function papers() {
  const asked = new Set(state.answer.questions.map((one) => one.about));
  const cited = new Set(state.answer.units.flatMap((unit) => unit.because.flatMap((reason) => reason.documents)));
  const rank = (one) => asked.has(one.id) ? 0 : cited.has(one.id) ? 1 : 2;
  return [...state.answer.documents].sort((one, other) => rank(one) - rank(other));
}
const paper = () => papers()[at.paper];
const question = () => state.answer.questions[at.question];
const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
// What the machine keeps as 2026-11-16 people read as 16 November 2026; typing keeps the first.
const readable = (value) => String(value).replace(/^(\d{4})-(\d\d)-(\d\d)$/, (_, year, month, day) => `${Number(day)} ${MONTHS[month - 1]} ${year}`);
const shown = (value) => Array.isArray(value) ? value.join(", ") : value === true ? "ada" : value === false ? "tidak ada" : String(value);

// Everything that the paper says, what is unsure first in the order of the page.
function factsOf(one) {
  const of = (group, names) => Object.entries(one[group]).filter(([, fact]) => fact.value !== null)
    .map(([name, fact]) => ({ name, label: names[name] ?? name, ...fact }));
  const kind = { name: "kind", label: "Jenis", value: one.kind.value, text: "", confidence: one.kind.confidence, page: one.pages[0], box: [] };
  return [kind, ...of("facts", state.words.facts), ...of("marks", state.words.marks)];
}
const word = (fact) => fact.name === "kind" ? state.words.kinds[fact.value] : readable(shown(fact.value));
const SURE = 0.8;

function render() {
  if (!papers().length) { find("#paper").textContent = "Tidak ada dokumen yang terbaca."; return; }
  renderScan(); renderQuestion(); renderPaper(); renderRoute();
}

function renderScan() {
  const one = paper(), page = one.pages[at.page] ?? one.pages[0];
  find("#where").textContent = `${at.paper + 1}/${papers().length} ${one.id} hal. ${page}`;
  const svg = drawn("svg", { viewBox: "0 0 1000 1000", preserveAspectRatio: "none", "aria-hidden": "true" });
  for (const [index, fact] of factsOf(one).entries()) {
    if (fact.page !== page || fact.box?.length !== 4) continue;
    const [x0, y0, x1, y1] = fact.box.map((edge) => edge * 1000);
    const box = drawn("rect", { x: x0, y: y0, width: x1 - x0, height: y1 - y0, class: `${fact.confidence < SURE ? "doubt" : ""} ${index === at.fact ? "lit" : ""}` });
    box.addEventListener("click", () => choose(index));
    svg.append(box);
  }
  const address = state.pictures[`${one.id} ${page}`];
  const sheet = element("div", { class: `page zoom-${Math.round(at.zoom * 4)} turn-${at.turn}` }, element("img", { src: address, alt: `Halaman ${page}` }), svg);
  find("#scan").replaceChildren(sheet);
  svg.querySelector(".lit")?.scrollIntoView({ block: "nearest", inline: "nearest" });
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
      element("button", { type: "button", class: "quiet", onclick: () => step(1) }, "Nanti (n)"))));
}

function renderPaper() {
  const one = paper();
  const rows = factsOf(one).map((fact, index) => element("tr", { class: `${index === at.fact ? "lit" : ""} ${fact.confidence < SURE ? "doubt" : ""}`, onclick: () => choose(index) },
    element("th", { scope: "row" }, fact.label),
    element("td", {}, at.editing && index === at.fact ? editor(fact) : word(fact), element("small", {}, `${fact.text ? `“${fact.text}” ` : ""}${fact.confidence < SURE ? "kurang jelas, mohon periksa" : "terbaca jelas"}`))));
  const rules = element("ul", { class: "vatm" }, ...Object.entries(state.words.rules).map(([name, label]) =>
    element("li", {}, element("span", { class: `sign ${one[name].verdict}` }, state.words.signs[one[name].verdict]), label)));
  const reasons = element("ul", { class: "small" }, ...Object.keys(state.words.rules).flatMap((name) => one[name].because.map((reason) => element("li", {},
    `${state.words.rules[name]}: ${reason.text} `,
    element("button", { type: "button", class: "link", onclick: () => override(one, reason) }, "ubah")))));
  find("#paper").replaceChildren(
    element("h2", {}, state.words.kinds[one.kind.value]), rules,
    element("table", { class: "facts" }, element("tbody", {}, ...rows)),
    element("div", { class: "row" },
      element("button", { type: "button", class: "quiet", onclick: () => confirmFact() }, "Benar (Enter)"),
      element("button", { type: "button", class: "quiet", onclick: () => edit() }, "Perbaiki (e)"),
      element("button", { type: "button", class: "quiet", onclick: () => unreadable() }, "Tidak terbaca (x)"),
      element("button", { type: "button", class: "quiet", onclick: () => original(one) }, "Asli sudah dilihat")),
    element("details", {}, element("summary", {}, "Alasan"), reasons));
}

function renderRoute() {
  const place = document.querySelector("#route"), code = state.answer.route;
  const icon = drawn("svg", { width: 16, height: 16, "aria-hidden": "true" });
  icon.append(drawn("use", { href: `${root.dataset.icons}#${code}` }));
  place.replaceChildren(element("span", { class: `route ${code}` }, icon, state.words.routes[code]));
}

function editor(fact) {
  const input = fact.name === "kind"
    ? element("select", { id: "edit" }, ...Object.entries(state.words.kinds).map(([code, name]) => element("option", { value: code, selected: code === fact.value }, name)))
    : element("input", { id: "edit", value: shown(fact.value), type: /^\d{4}-\d\d-\d\d$/.test(fact.value) ? "date" : "text" });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") { event.preventDefault(); correct(fact, input.value); }
    if (event.key === "Escape") { at.editing = false; render(); }
  });
  queueMicrotask(() => input.focus());
  return input;
}

function choose(index) {
  at.fact = index; at.editing = false;
  const fact = factsOf(paper())[index];
  const page = paper().pages.indexOf(fact.page);
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
  const answer = await fetch(root.dataset.say, {
    method: "POST", headers: { "Content-Type": "application/json", "X-CSRF-Token": token() },
    body: JSON.stringify({ ...said, seen: state.number }),
  }).catch(() => null);
  if (!answer) return tell("Sambungan terputus; belum tersimpan. Coba lagi.");
  const told = await answer.json().catch(() => ({ fault: "Belum tersimpan. Muat ulang halaman ini." }));
  if (told.answer) state = told;
  at.editing = false; at.question = Math.min(at.question, Math.max(0, state.answer.questions.length - 1));
  const moved = (told.changes ?? []).map((one) => `${one.unit}: ${state.words.routes[one.from]?.toLowerCase()} → ${state.words.routes[one.to].toLowerCase()}`);
  tell(told.fault ?? (moved.length ? moved.join("; ") : "Tersimpan; jalur tidak berubah."));
  render();
  return answer.ok;
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
function correct(fact, value) { say({ sort: "value", document: paper().id, fact: fact.name, value: state.words.marks[fact.name] ? value === "ada" : value, code: "misread", ...place(fact) }); }
function confirmFact() { const fact = current(); say({ sort: "value", document: paper().id, fact: fact.name, value: fact.value, ...place(fact) }).then((ok) => ok && move(1)); }
function unreadable() { const fact = current(); if (fact.name !== "kind") say({ sort: "value", document: paper().id, fact: fact.name, value: null, code: "unreadable", ...place(fact) }); }
function original(one) { say({ sort: "original", document: one.id, fact: "", value: true, code: "original_seen" }); }
function edit() { at.editing = true; render(); }

function override(one, reason) {
  const why = window.prompt(`${reason.text}\n\nNyatakan lain: tulis "ya" atau "tidak", lalu alasannya. Contoh: ya, aslinya saya lihat`);
  const match = /^\s*(ya|tidak)\s*[,:;.]?\s*(.+)$/is.exec(why ?? "");
  if (match) say({ sort: "override", document: one.id, fact: reason.rule, value: match[1].toLowerCase() === "ya" ? "yes" : "no", code: "other", reason: match[2] });
  else if (why) tell("Tulis ya atau tidak, lalu alasannya.");
}

function step(by) {
  const total = state.answer.questions.length;
  if (!total) return;
  at.question = (at.question + by + total) % total;
  goTo(question()); render();
}
function move(by) { const total = factsOf(paper()).length; choose((at.fact + by + total) % total); }
function turnTo(by) { at.paper = (at.paper + by + papers().length) % papers().length; at.page = 0; at.fact = 0; at.editing = false; render(); }
function zoom(by) { at.zoom = Math.min(3, Math.max(0.5, at.zoom + by)); renderScan(); }

const ACTIONS = {
  y: () => answer("yes"), t: () => answer("no"), n: () => step(1), p: () => step(-1), j: () => move(1), k: () => move(-1),
  Enter: confirmFact, e: edit, x: unreadable, "]": () => turnTo(1), "[": () => turnTo(-1), "+": () => zoom(0.25), "-": () => zoom(-0.25),
  r: () => { at.turn = (at.turn + 1) % 4; renderScan(); }, g: () => document.querySelector("#following")?.click(),
  "?": () => { const help = root.querySelector("details.help"); help.open = !help.open; },
};
const BUTTONS = { "previous-paper": "[", "next-paper": "]", "zoom-in": "+", "zoom-out": "-", rotate: "r" };

document.addEventListener("keydown", (event) => {
  if (!state || !find("#keys").checked || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select, textarea, summary") || (event.key === "Enter" && event.target.closest("button, a"))) return;
  const action = ACTIONS[event.key];
  if (action) { event.preventDefault(); action(); }
});
for (const button of root.querySelectorAll("[data-do]")) button.addEventListener("click", ACTIONS[BUTTONS[button.dataset.do]]);
const kept = localStorage.getItem("bukti-keys");
if (kept) find("#keys").checked = kept === "on";
find("#keys").addEventListener("change", (event) => localStorage.setItem("bukti-keys", event.target.checked ? "on" : "off"));

const answered = await fetch(root.dataset.content);
if (answered.ok) { state = await answered.json(); goTo(question()); render(); } else tell("Isi meja tidak dapat dimuat. Muat ulang halaman ini.");
