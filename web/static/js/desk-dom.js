// What all parts of the desk make their pages with.
import { t } from "./desk-words.js";

export const token = () => document.querySelector('meta[name="csrf-token"]').content;

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child != null));
  return made;
}

export function drawn(name, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

export const button = (text, onclick, attributes = {}) => element("button", { type: "button", class: "quiet", onclick, ...attributes }, text);

export async function post(address, body) {
  const answer = await fetch(address, {
    method: "POST", headers: { "Content-Type": "application/json", "X-CSRF-Token": token() }, body: JSON.stringify(body),
  }).catch(() => null);
  if (!answer) return { ok: false, status: 0, told: { fault: t("Sambungan terputus; belum tersimpan. Coba lagi.") } };
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) told.fault ??= t("Belum tersimpan. Muat ulang halaman ini."); // an error is never taken for a word that was kept
  return { ok: answer.ok, status: answer.status, told };
}
