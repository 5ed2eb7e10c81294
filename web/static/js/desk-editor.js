// Putting one fact right: its value and, if wanted, the place where it stands, drawn on the scan or given in numbers.
// What stands in a drawn box is read by the service and offered; the person's own typing is never overwritten.
import { button, element, post } from "./desk-dom.js";
import { shown, t } from "./desk-words.js";

const DATES = new Set(["issue_date", "valid_from", "valid_until", "started_on", "ended_on", "birth_date"]);
const EDGES = [t("kiri"), t("atas"), t("kanan"), t("bawah")];
const POLL_MS = 120, PATIENCE_MS = 5000;
const clamped = (number) => Math.min(1, Math.max(0, number));

// `fact` has name, label, value, page, box; `choices` are facts that may be chosen instead, when one is added.
export function openEditor({ fact, documentId, page, words, look, choices, changed, save, cancel }) {
  const draft = { name: fact.name, page: fact.page ?? page, box: fact.box?.length === 4 ? [...fact.box] : null, typed: false, asked: 0 };
  const value = element("div", {}), told = element("p", { class: "small", role: "status" }), others = element("div", { class: "row" });
  const edges = EDGES.map((name, index) => element("input", { type: "number", min: 0, max: 100, step: 0.1, inputmode: "decimal", "aria-label": t("Tepi {0}, persen", name), oninput: () => fromFields(index) }));
  const place = element("details", {}, element("summary", {}, t("Tempatnya dengan angka")),
    element("div", { class: "edges" }, ...EDGES.map((name, index) => element("label", {}, name, edges[index]))),
    element("p", { class: "row" }, button(t("Baca isi kotak"), () => readBox()), button(t("Tanpa tempat"), () => { draft.box = null; fill(); changed(); })));
  const pick = choices && element("label", {}, t("Keterangan"), element("select", { onchange: (event) => { draft.name = event.target.value; draft.typed = false; refill(""); if (draft.box) readBox(); } },
    ...choices.map(([name, label]) => element("option", { value: name, selected: name === fact.name }, label))));
  const form = element("form", { class: "editor card", onsubmit: (event) => { event.preventDefault(); keep(); } },
    element("h3", {}, choices ? t("Tambah keterangan") : fact.label), pick, value,
    element("p", { class: "small" }, t("Tarik kotak pada pindaian, atau isi tempatnya dengan angka; boleh juga tanpa tempat.")), told, others, place,
    element("p", { class: "row" }, element("button", {}, t("Simpan (Enter)")), button(t("Batal (Esc)"), () => cancel())));
  form.addEventListener("keydown", (event) => { if (event.key === "Escape") { event.preventDefault(); cancel(); } });
  refill(fact.value); fill();

  function refill(given) {
    const id = "edit", typed = { oninput: () => { draft.typed = true; } };
    const options = (table, chosen) => Object.entries(table).map(([code, name]) => element("option", { value: code, selected: code === chosen }, name));
    const field = draft.name === "kind" ? element("select", { id, ...typed }, ...options(words.kinds, given))
      : words.marks[draft.name] ? element("select", { id, ...typed }, ...options({ true: t("ada"), false: t("tidak ada") }, String(given ?? true)))
      : element("input", { id, value: shown(given), type: DATES.has(draft.name) ? "date" : "text", autocomplete: "off", ...typed });
    value.replaceChildren(element("label", {}, t("Isi"), field));
  }
  const field = () => value.querySelector("#edit");

  function keep() {
    const raw = field().value;
    save({ fact: draft.name, value: words.marks[draft.name] ? raw === "true" : raw, page: draft.page, box: draft.box });
  }
  function fill() { edges.forEach((edge, index) => { edge.value = draft.box ? Math.round(draft.box[index] * 1000) / 10 : ""; }); }
  function fromFields(index) {
    const box = draft.box ? [...draft.box] : [0, 0, 1, 1];
    box[index] = clamped(Number(edges[index].value) / 100);
    draft.box = box; draft.page = page(); changed();
  }

  async function readBox() {
    const box = draft.box && [Math.min(draft.box[0], draft.box[2]), Math.min(draft.box[1], draft.box[3]), Math.max(draft.box[0], draft.box[2]), Math.max(draft.box[1], draft.box[3])];
    draft.box = box; fill(); others.replaceChildren();
    if (!box || !words.facts[draft.name]) return;
    const number = ++draft.asked;
    told.textContent = t("Membaca isi kotak…");
    const { ok, told: answer } = await post(look, { document: documentId, page: draft.page, box, fact: draft.name });
    const found = ok ? await waited(answer.answer, number) : null;
    if (number !== draft.asked) return;
    if (!ok) told.textContent = answer.fault ?? t("Kotak tidak dapat dibaca. Ketik saja isinya.");
    else if (!found) told.textContent = t("Pembaca sedang sibuk. Ketik saja isinya; kotaknya tetap disimpan.");
    else suggest(found);
  }
  async function waited(address, number) {
    for (const end = performance.now() + PATIENCE_MS; performance.now() < end && number === draft.asked;) {
      const answer = await fetch(address).then((one) => one.ok ? one.json() : {}).catch(() => ({}));
      if (answer.answer) return answer.answer;
      await new Promise((done) => setTimeout(done, POLL_MS));
    }
    return null;
  }
  function suggest(found) {
    if (!found.text) { told.textContent = t("Tidak ada huruf yang terbaca di kotak itu. Ketik isinya."); return; }
    const lacks = DATES.has(draft.name) && !found.value;
    told.textContent = t("Terbaca “{0}”. ", found.text) + (lacks ? t("Tidak ada tanggal di dalamnya.") : found.agree ? t("Dua pembaca sama.") : found.second ? t("Pembaca kedua melihat “{0}”; mohon periksa.", found.second) : t("Mohon periksa."));
    const offer = found.value || (DATES.has(draft.name) ? "" : found.text);
    if (!offer) return;
    if (!draft.typed) { field().value = offer; field().select?.(); }
    else others.replaceChildren(button(t("Pakai “{0}”", offer), () => { field().value = offer; field().focus(); }));
  }
  return {
    draft, form,
    focus(onPlace) { if (onPlace) place.open = true; (onPlace ? edges[0] : field()).focus(); },
    // A box that somebody drew on the scan; null for what was too small to be one.
    drew(box, here) {
      if (!box) { changed(); return; }
      draft.box = box; draft.page = here; fill(); changed(); field().focus(); readBox();
    },
  };
  function page() { return typeof fact.here === "function" ? fact.here() : draft.page; }
}
