// Beside a paper: who saw its original, a better copy of it, where it belongs, and what was set aside or moved.
import { button, element } from "./desk-dom.js";
import { t } from "./desk-words.js";

export const askFor = (one, state) => `${state.beside.ask}?bukti=${encodeURIComponent(one.id)}`;

export function notesOf(one, state, acts) {
  const { originals, copies } = state.beside, came = copies[one.id], seen = originals[one.id];
  return [
    element("p", { class: "small beside" }, seen ? `${seen} ` : "",
      seen ? button(t("Tarik kembali (l)"), () => acts.original(), { class: "link" }) : button(t("Asli sudah dilihat (l)"), () => acts.original(), { class: "link" }),
      element("a", { href: askFor(one, state) }, t("Minta salinan yang lebih baik (m)")),
      element("a", { href: `${state.move}?bukti=${encodeURIComponent(one.id)}` }, t("Pindahkan ke asesi lain"))),
    ...came ? [element("p", { class: "note" }, t("Ada salinan yang lebih baik: {0}. ", came.join(", ")),
      button(t("Sisihkan yang ini"), () => acts.say({ sort: "aside", document: one.id, fact: "", value: true, code: "replaced" })))] : [],
  ];
}

export function asideOf(state, say) {
  if (!state.beside.aside.length) return [];
  return [element("details", {}, element("summary", {}, t("Disisihkan, tidak dinilai: {0}", state.beside.aside.length)),
    element("ul", { class: "small" }, ...state.beside.aside.map((one) => element("li", {}, `${state.words.kinds[one.kind] ?? ""} ${one.id} `,
      button(t("Pakai lagi"), () => say({ sort: "aside", document: one.id, fact: "", value: false, code: "other" }), { class: "link" })))))];
}

export function movesOf(state) {
  if (!state.moves.length) return [];
  const one = (move) => element("li", {}, `${move.document} ${move.came ? t("datang dari {0}", move.other || t("asesi lain")) : t("pindah ke {0}", move.other || t("asesi lain"))} (${state.words.reasons[move.code] ?? move.code})${move.reason ? `: ${move.reason}` : ""}`);
  return [element("details", {}, element("summary", {}, t("Bukti yang dipindahkan")), element("ul", { class: "small" }, ...state.moves.map(one)))];
}
