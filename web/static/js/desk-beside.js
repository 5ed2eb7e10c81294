// Beside a paper: who saw its original, a better copy of it, and what was set aside.
import { button, element } from "./desk-dom.js";

export function notesOf(one, state, say) {
  const { ask, originals, copies } = state.beside, came = copies[one.id];
  const seen = originals[one.id];
  return [
    element("p", { class: "small" }, seen ? `${seen} ` : "",
      seen ? button("Tarik kembali", () => say({ sort: "original", document: one.id, fact: "", value: false, code: "other" }), { class: "link" }) : null,
      element("a", { href: `${ask}?bukti=${encodeURIComponent(one.id)}` }, "Minta salinan yang lebih baik")),
    ...came ? [element("p", { class: "note" }, `Ada salinan yang lebih baik: ${came.join(", ")}. `,
      button("Sisihkan yang ini", () => say({ sort: "aside", document: one.id, fact: "", value: true, code: "replaced" })))] : [],
  ];
}

export function asideOf(state, say) {
  if (!state.beside.aside.length) return [];
  return [element("details", {}, element("summary", {}, `Disisihkan, tidak dinilai: ${state.beside.aside.length}`),
    element("ul", { class: "small" }, ...state.beside.aside.map((one) => element("li", {}, `${state.words.kinds[one.kind] ?? ""} ${one.id} `,
      button("Pakai lagi", () => say({ sort: "aside", document: one.id, fact: "", value: false, code: "other" }), { class: "link" })))))];
}
