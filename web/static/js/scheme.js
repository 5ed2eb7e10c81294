// A scheme's form and its text side by side: each follows the other, and the server looks both through. Without this
// the text alone can be written and saved.
import { post } from "./desk-dom.js";

const AFTER = 400; // milliseconds without a key
const form = document.querySelector("#form");
const text = document.querySelector("#text");
const cases = document.querySelector("#cases");
const seen = document.querySelector("#mistakes");
const told = document.querySelector("#heard");
const undo = document.querySelector("#undo");
const past = []; // texts before changes of the form
let kept = text.value + cases.value;
let turn = Promise.resolve();
let timer = 0;

// What a field says, as the scheme's file writes it; null takes its key away.
const READ = {
  text: (field) => field.value.trim() || null,
  number: (field) => field.value === "" ? null : Number(field.value),
  flag: (field) => field.checked || null,
  words: (field) => listed(field.value, /[,\n]/),
  lines: (field) => listed(field.value, /\n/),
  checked: (field) => [...field.querySelectorAll(":checked")].map((one) => one.value),
};
const listed = (said, by) => {
  const words = said.split(by).map((one) => one.trim()).filter(Boolean);
  return words.length ? words : null;
};

const open = () => new Set([...form.querySelectorAll("details[open]")].map((one) => one.dataset.key));
const name = (field) => field && `${field.dataset.op ?? ""}${field.dataset.place ?? ""}`;

function draw(html) {
  const were = open(), here = name(form.contains(document.activeElement) ? document.activeElement : null);
  form.innerHTML = html;
  for (const one of form.querySelectorAll("details")) one.open = were.has(one.dataset.key);
  if (here) [...form.querySelectorAll("[data-place]")].find((one) => name(one) === here)?.focus();
}

// Changes go one after the other: each is made in the text that the one before it left.
const ask = (change, anew) => { turn = turn.then(() => check(change, anew)); };

async function check(change, anew) {
  const before = text.value;
  const { ok, told: answer } = await post(form.dataset.check, { text: before, cases: cases.value, change });
  if (!ok) return say(answer.fault ?? answer.words ?? "");
  if (text.value !== before) return change ? say(form.dataset.late) : undefined; // somebody typed meanwhile
  if (change && answer.text !== before) {
    past.push(before);
    undo.hidden = false;
    text.value = answer.text;
    number();
    show(before);
  }
  seen.innerHTML = answer.mistakes;
  form.classList.toggle("stale", !answer.form && !change);
  if (answer.form && anew) draw(answer.form);
  mark(answer.places);
  say(answer.number ? `${answer.number} ${form.dataset.wrong}` : form.dataset.right);
}

// The text moves to the first line that the form changed.
function show(before) {
  const old = before.split("\n"), line = text.value.split("\n").findIndex((one, place) => one !== old[place]);
  if (line >= 0) text.scrollTop = (line - 5) * parseFloat(getComputedStyle(text).lineHeight);
}

function mark(places) {
  for (const field of form.querySelectorAll("[data-as]")) {
    const place = JSON.parse(field.dataset.place).join(".");
    field.toggleAttribute("aria-invalid", places.some((one) => one === place || one.startsWith(`${place}.`)));
  }
}

function say(sentence) {
  told.textContent = text.value + cases.value === kept ? sentence : `${sentence} ${form.dataset.unsaved}`;
}

const later = (work) => { clearTimeout(timer); timer = setTimeout(work, AFTER); };
const whole = (field) => field.closest("[data-as=checked]") ?? field;

form.addEventListener("input", ({ target }) => {
  const field = whole(target);
  if (!field.dataset.as || field.matches("select,[type=checkbox]") || field !== target) return;
  later(() => send(field, false));
});
form.addEventListener("change", ({ target }) => {
  const field = whole(target);
  if (!field.dataset.as) return;
  clearTimeout(timer);
  send(field, true);
});
const send = (field, anew) => ask({ op: "set", place: JSON.parse(field.dataset.place), value: READ[field.dataset.as](field) }, anew);

form.addEventListener("click", ({ target }) => {
  const act = target.closest("button");
  if (!act) return;
  if (act.dataset.op) return ask({ op: act.dataset.op, place: JSON.parse(act.dataset.place), value: JSON.parse(act.dataset.value) }, true);
  const [id, kind] = act.parentElement.querySelectorAll("input,select");
  if (!id.value || !id.reportValidity()) return id.focus();
  ask({ op: "set", place: ["papers", id.value], value: { title: kind.selectedOptions[0].text, kinds: [kind.value] } }, true);
});

for (const area of [text, cases]) {
  area.addEventListener("input", () => { number(); later(() => ask(null, true)); });
}
undo.addEventListener("click", () => {
  text.value = past.pop() ?? text.value;
  undo.hidden = !past.length;
  number();
  ask(null, true);
});

// Lines are told by number, so they have one; a mistake leads to its line.
const gutter = document.querySelector("#numbers");
function number() {
  const lines = text.value.split("\n").length;
  gutter.textContent = Array.from({ length: lines }, (_, place) => place + 1).join("\n");
}
text.addEventListener("scroll", () => { gutter.scrollTop = text.scrollTop; });
seen.addEventListener("click", (event) => {
  const link = event.target.closest("[data-line]");
  if (!link) return;
  event.preventDefault();
  const area = link.hash === "#cases" ? cases : text, lines = area.value.split("\n");
  const start = lines.slice(0, link.dataset.line - 1).join("\n").length + (link.dataset.line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[link.dataset.line - 1] ?? "").length);
  area.scrollTop = (link.dataset.line - 6) * parseFloat(getComputedStyle(area).lineHeight);
});

text.form.addEventListener("submit", () => { kept = text.value + cases.value; });
addEventListener("beforeunload", (event) => { if (text.value + cases.value !== kept) event.preventDefault(); });
number();
