// Pages of a candidate as a strip of thumbnails with scissors between them: cut, joined, turned, set aside, moved.
import { button, element, post } from "./desk-dom.js";
import { t } from "./desk-words.js";

const root = document.querySelector("#arrange"), sheets = root.querySelector("#sheets"), form = root.querySelector("#keep");
const find = (selector) => root.querySelector(selector);
const POLL_MS = 500, PATIENCE_MS = 90_000;
// `pages` in their order: {leaf: [file, page, sheet, turns], picture, cut (a paper begins here), aside}.
let state = null, pages = [], undone = [], focus = null, routesBefore = null;

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const papersOf = (list) => list.reduce((papers, page) => { if (page.cut || !papers.length) papers.push([]); papers.at(-1).push(page); return papers; }, []);
const leaves = (paper) => paper.map((page) => page.leaf);
const asideOf = (paper) => paper.some((page) => page.aside);
const known = () => new Map(state.papers.map((paper) => [JSON.stringify(paper.leaves), paper]));
const short = (name) => name.length > 28 ? `${name.slice(0, 14)}…${name.slice(-12)}` : name;

function load(told) {
  state = told; undone = [];
  pages = told.papers.flatMap((paper) => paper.leaves.map((leaf, index) => ({ leaf, picture: paper.pictures[index], cut: index === 0, aside: paper.aside })));
  render();
}

function changed(step) {
  undone.push(structuredClone(pages)); step();
  if (pages.length) pages[0].cut = true;
  render();
}
const undo = () => { if (undone.length) { pages = undone.pop(); render(); } };

function toggle(index) { if (index > 0) changed(() => { pages[index].cut = !pages[index].cut; if (!pages[index].cut) pages[index].aside = pages[index - 1].aside; }); }
function slide(index, by) { // a pair of scissors to the gap beside it
  const to = index + by;
  if (to < 1 || to >= pages.length || pages[to].cut) return;
  focus = `gap ${to}`;
  changed(() => { pages[index].cut = false; pages[to].cut = true; });
}
function shift(index, by) {
  const to = index + by;
  if (to < 0 || to >= pages.length) return;
  focus = `page ${to}`;
  changed(() => { [pages[index], pages[to]] = [pages[to], pages[index]]; [pages[index].cut, pages[to].cut] = [pages[to].cut, pages[index].cut]; });
}
// Turned by a quarter with the clock; the service counts against it.
const turn = (index) => changed(() => { const leaf = pages[index].leaf; pages[index].leaf = [leaf[0], leaf[1], leaf[2], (leaf[3] + 3) % 4]; });
function setAside(index) { // a page alone: what stood with it stays
  changed(() => {
    const page = pages[index];
    page.aside = !page.aside;
    if (!page.aside) return;
    page.cut = true;
    if (index + 1 < pages.length) pages[index + 1].cut = true;
  });
}
function joinTo(index, target) { // a whole paper behind another one, wherever that stands
  const paper = papersOf(pages).find((one) => one.includes(pages[index])), other = papersOf(pages)[target];
  changed(() => {
    pages = pages.filter((page) => !paper.includes(page));
    for (const page of paper) Object.assign(page, { cut: false, aside: asideOf(other) });
    pages.splice(pages.indexOf(other.at(-1)) + 1, 0, ...paper);
    focus = `page ${pages.indexOf(paper[0])}`;
  });
}

function render() {
  const papers = papersOf(pages), old = known(), list = [];
  let index = 0;
  for (const [number, paper] of papers.entries()) {
    const was = old.get(JSON.stringify(leaves(paper))), file = paper[0].leaf[0];
    if (index) list.push(gap(index));
    const first = index, inner = [];
    for (const page of paper) {
      if (index !== first) inner.push(gap(index));
      inner.push(thumb(page, index++));
    }
    const choices = papers.map((other, place) => [place, other]).filter(([place]) => place !== number);
    const title = was ? `${kindOf(was)}` : t("Bukti baru");
    list.push(element("section", { class: `paper-box ${asideOf(paper) ? "aside" : ""} ${was && was.aside === asideOf(paper) ? "" : "new"}`, "aria-label": t("Bukti {0}", number + 1) },
      element("p", { class: "small" }, element("strong", {}, `${number + 1}. ${asideOf(paper) ? t("Disisihkan: ") : ""}${title}`), ` ${short(file)}`),
      element("div", { class: "leaves" }, ...inner),
      choices.length ? element("select", { class: "small join", "aria-label": t("Gabungkan bukti {0} ke", number + 1), onchange: (event) => joinTo(first, Number(event.target.value)) },
        element("option", { value: "" }, t("Gabung ke…")), ...choices.map(([place, other]) => element("option", { value: place }, `${place + 1}. ${short(other[0].leaf[0])} ${t("hal. {0}", other[0].leaf[1])}`))) : null));
  }
  sheets.replaceChildren(...list);
  const fresh = papers.filter((paper) => { const was = old.get(JSON.stringify(leaves(paper))); return !was || was.aside !== asideOf(paper); }).length;
  find("#count").textContent = t("{0} halaman, {1} bukti{2}.", pages.length, papers.length, fresh ? t("; {0} berubah dan akan dibaca ulang", fresh) : "");
  find("#save").disabled = find("#drop").disabled = !fresh || state.signed || state.waiting > 0;
  find("#back").hidden = !state.undo; find("#back").disabled = state.signed; find("#machine").disabled = state.signed;
  if (focus) sheets.querySelector(`[data-at="${focus}"]`)?.focus();
}
const kindOf = (paper) => state.kinds?.[paper.kind] ?? (state.waiting && !paper.kind && !paper.aside ? t("sedang dibaca ulang") : paper.kind ?? t("bukti"));

function gap(index) {
  const cut = pages[index].cut, one = button(cut ? "✂" : "＋", () => { focus = `gap ${index}`; toggle(index); },
    { class: `gap ${cut ? "cut" : ""}`, "aria-pressed": String(cut), "aria-label": cut ? t("Gunting sebelum halaman {0}", index + 1) : t("Tersambung sebelum halaman {0}", index + 1), "data-at": `gap ${index}` });
  one.addEventListener("keydown", (event) => keysOf(event, index, cut ? (by) => slide(index, by) : () => {}));
  return dragged(one, index);
}

// Scissors can be dragged to another gap, by mouse or finger; buttons and keys do the same.
function dragged(one, index) {
  one.addEventListener("pointerdown", (event) => { if (pages[index].cut) one.setPointerCapture(event.pointerId); });
  one.addEventListener("pointerup", (event) => {
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-at^='gap']"), to = under ? Number(under.dataset.at.slice(4)) : index;
    if (to === index || !pages[index].cut || pages[to].cut) return;
    one.addEventListener("click", (click) => click.stopImmediatePropagation(), { once: true, capture: true });
    focus = `gap ${to}`;
    changed(() => { pages[index].cut = false; pages[to].cut = true; });
  });
  return one;
}

function thumb(page, index) {
  const [file, number, sheet, turns] = page.leaf, name = sheet > 1 ? t("Halaman {0} lembar {1} dari {2}", number, sheet, file) : t("Halaman {0} dari {1}", number, file);
  const figure = element("figure", { class: "leaf", tabindex: 0, "data-at": `page ${index}`, "aria-label": turns ? t("{0}, diputar {1} derajat", name, (4 - turns) * 90) : name },
    element("span", { class: "frame" }, element("img", { src: page.picture, alt: name, class: `turn-${(4 - turns) % 4}`, loading: "lazy" })),
    element("figcaption", { class: "small" }, t("hal. {0}", number)),
    element("span", { class: "acts" }, act("◂", t("Pindah ke kiri"), () => shift(index, -1)), act("⟳", t("Putar"), () => { focus = `page ${index}`; turn(index); }), act(page.aside ? "↺" : "✕", page.aside ? t("Pakai lagi") : t("Sisihkan"), () => { focus = `page ${index}`; setAside(index); }), act("▸", t("Pindah ke kanan"), () => shift(index, 1))));
  figure.addEventListener("keydown", (event) => { if (event.target === figure) keysOf(event, index, (by) => shift(index, by)); });
  return figure;
}
const act = (sign, name, onclick) => button(sign, onclick, { class: "quiet act", "aria-label": name, title: name });

function keysOf(event, index, move) {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (by && event.shiftKey) { event.preventDefault(); move(by); return; }
  const all = [...sheets.querySelectorAll("[data-at]")], here = all.findIndex((one) => one.dataset.at === event.currentTarget.dataset.at);
  const onPage = event.currentTarget.dataset.at.startsWith("page");
  const actions = { c: () => toggle(index), " ": onPage ? () => toggle(index) : null, r: onPage ? () => turn(index) : null, x: onPage ? () => setAside(index) : null, u: undo, b: () => { find("#large").checked = sheets.classList.toggle("large"); } };
  if (by) { event.preventDefault(); focus = null; all[here + by]?.focus(); return; }
  const action = actions[event.key];
  if (action) { event.preventDefault(); focus = event.currentTarget.dataset.at; action(); }
}

function tell(...parts) { const place = find("#told"); place.hidden = false; place.replaceChildren(...parts); }

async function sent(address, body) {
  routesBefore = state.routes;
  const { told } = await post(address, body);
  if (told.papers) load(told);
  if (told.fault) { tell(told.fault); return; }
  await settled();
}

// Until the new papers are read, and then what became of it.
async function settled() {
  for (const end = performance.now() + PATIENCE_MS; state.waiting && performance.now() < end;) {
    tell(t("Tersimpan. {0} bukti sedang dibaca ulang…", state.waiting));
    await new Promise((done) => setTimeout(done, POLL_MS));
    const answer = await fetch(root.dataset.content).then((one) => one.ok ? one.json() : null).catch(() => null);
    if (answer && (answer.number !== state.number || answer.waiting !== state.waiting)) load(answer);
  }
  if (state.waiting) { tell(t("Pembaca belum selesai. Susunan sudah tersimpan; bukti dibaca ulang begitu pembaca ada.")); return; }
  const moved = Object.entries(state.routes).filter(([unit, route]) => routesBefore[unit] !== route).map(([unit, route]) => `${unit}: ${state.words[routesBefore[unit]].toLowerCase()} → ${state.words[route].toLowerCase()}`);
  tell(moved.length ? t("Tersimpan dan dinilai lagi. {0}. ", moved.join("; ")) : t("Tersimpan dan dinilai lagi; jalur tidak berubah. "), element("a", { href: root.dataset.desk }, t("Kembali ke meja")));
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const papers = papersOf(pages), fields = new FormData(form);
  sent(root.dataset.keep, { seen: state.number, papers: papers.map(leaves), aside: papers.filter(asideOf).map(leaves), code: fields.get("code"), reason: fields.get("reason") });
});
find("#large").addEventListener("change", (event) => sheets.classList.toggle("large", event.target.checked));
find("#drop").addEventListener("click", () => { load(state); tell(t("Perubahan dibatalkan.")); });
find("#back").addEventListener("click", () => sent(root.dataset.back, { seen: state.number }));
find("#machine").addEventListener("click", () => changed(() => {
  const by = new Map(pages.map((page) => [JSON.stringify(page.leaf.slice(0, 3)), page]));
  pages = state.machine.flatMap((paper) => paper.map((leaf, index) => ({ ...by.get(JSON.stringify(leaf.slice(0, 3))), leaf, cut: index === 0 })));
}));

const answered = await fetch(root.dataset.content);
if (answered.ok) { load(await answered.json()); routesBefore = state.routes; if (state.signed) tell(t("Sudah ditandatangani; buka kembali dahulu di Rekomendasi.")); else if (state.waiting) settled(); } else tell(t("Halaman tidak dapat dimuat. Muat ulang."));
