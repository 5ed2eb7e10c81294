// A verdict or a route against the machine's: always with a coded reason and words. The machine's own stays in sight.
import { button, element } from "./desk-dom.js";
import { t } from "./desk-words.js";

// `options` are [value, words]; `save` gets {value, code, reason}.
export function openOverride({ title, text, options, reasons, save, cancel }) {
  const name = `verdict-${Math.random().toString(36).slice(2)}`;
  const code = element("select", { id: "why" }, ...Object.entries(reasons).map(([key, label]) => element("option", { value: key }, label)));
  const reason = element("input", { id: "reason", required: true, maxlength: 500, autocomplete: "off" });
  const told = element("p", { class: "small", role: "alert" });
  const form = element("form", { class: "editor card", onsubmit: (event) => {
    event.preventDefault();
    const chosen = form.querySelector("input[type=radio]:checked")?.value;
    if (!chosen) { told.textContent = t("Pilih dahulu."); return; }
    save({ value: chosen, code: code.value, reason: reason.value });
  } },
  element("h3", {}, title), element("p", { class: "small" }, text),
  element("fieldset", { class: "row plain-field" }, element("legend", {}, t("Menurut Anda")), ...options.map(([value, label]) => element("label", { class: "check" }, element("input", { type: "radio", name, value }), label))),
  element("label", {}, t("Alasan"), code), element("label", {}, t("Dengan kata-kata"), reason), told,
  element("p", { class: "row" }, element("button", {}, t("Simpan")), button(t("Batal (Esc)"), () => cancel())));
  form.addEventListener("keydown", (event) => { if (event.key === "Escape") { event.preventDefault(); cancel(); } });
  return { form, focus: () => form.querySelector("input[type=radio]").focus() };
}
