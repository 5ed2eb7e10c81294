// The page for a new batch: choose, look, put right, start, and watch it go.
import { ask, renew } from "./ask.js";
import { dropped, photographed, picked } from "./chosen.js";
import { Queue } from "./queue.js";
import { fault } from "./sniff.js";
import { View } from "./view.js";
import { words } from "./words.js";
import { namesIn } from "./zip.js";

const ROSTER = /^(roster|daftar[-_ ]asesi)\.(csv|tsv|xlsx)$/i;
const ORDER = new Intl.Collator("id", { numeric: true });
const POLL_MS = 2000, LOOKS_AT_ONCE = 8, MOST_FINDINGS = 50;
const form = document.querySelector("#upload");
const preview = document.querySelector("#preview");
const sending = document.querySelector("#sending");
const drop = document.querySelector("#drop");

const chosen = new Map(); // path -> File
const said = {}; // folder -> {row, name, scheme}
const columns = {}; // number -> meaning
const members = new Map(); // path of a ZIP -> names in it
const findings = new Map(); // path -> code of `fault`
let turn = 0, busy = false;

function roster() {
  if (form.roster.files[0]) return form.roster.files[0];
  for (const [path, file] of chosen) if (path.split("/").length <= 2 && ROSTER.test(path.split("/").pop())) return file;
  return null;
}

function question() {
  const body = new FormData();
  for (const name of ["assessed_on", "scheme", "name"]) body.append(name, form[name].value);
  body.append("files", JSON.stringify([...chosen].map(([path, file]) => [path, file.size, String(file.lastModified)])));
  body.append("members", JSON.stringify(Object.fromEntries(members)));
  body.append("columns", JSON.stringify(columns));
  body.append("people", JSON.stringify(said));
  if (roster()) body.append("roster", roster());
  return body;
}

async function look() {
  const mine = ++turn;
  const focused = document.activeElement?.id;
  const open = [...preview.querySelectorAll("details[open]")].map((box) => box.id);
  if (!preview.firstChild) preview.textContent = words.looking;
  try {
    await lookIntoArchives();
    const answer = await ask(form.dataset.preview, { method: "POST", body: question() });
    const piece = await answer.text();
    if (mine !== turn) return;
    preview.innerHTML = piece;
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    showFindings();
    if (focused) document.getElementById(focused)?.focus();
  } catch (error) {
    if (mine === turn) preview.replaceChildren(note(error.message || words.lookFailed));
  }
}

async function lookIntoArchives() {
  for (const [path, file] of chosen) {
    if (path.toLowerCase().endsWith(".zip") && !members.has(path)) members.set(path, await namesIn(file).catch(() => []));
  }
}

function note(text) {
  const made = document.createElement("p");
  Object.assign(made, { className: "note bad", textContent: text });
  made.setAttribute("role", "alert");
  return made;
}

function take({ files, unreadable }) {
  for (const { path, file } of files) chosen.set(path, file);
  look().then(() => unreadable && preview.prepend(note(words.unreadable(unreadable))));
  inspect(files);
}

/** Look at the beginning of each file, some at a time. */
async function inspect(files) {
  const waiting = [...files];
  const one = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const code = ROSTER.test(next.path.split("/").pop()) ? null : await fault(next.file).catch(() => null);
      if (code) findings.set(next.path, code);
    }
  };
  await Promise.all(Array.from({ length: LOOKS_AT_ONCE }, one));
  showFindings();
}

function showFindings() {
  const place = preview.querySelector("#findings");
  if (!place) return;
  const rows = [...findings].filter(([path]) => chosen.has(path)).slice(0, MOST_FINDINGS).map(([path, code]) => {
    const row = document.createElement("p");
    const name = document.createElement("bdi");
    name.textContent = path;
    row.className = "note";
    row.append(name, `: ${words[code]}`);
    return row;
  });
  if (findings.size > MOST_FINDINGS) rows.push(note(words.more(findings.size - MOST_FINDINGS)));
  place.replaceChildren(...rows);
}

function putRight(changed) {
  if (changed.dataset.column !== undefined) columns[changed.dataset.column] = changed.value;
  const folder = changed.closest("[data-folder]")?.dataset.folder;
  if (folder !== undefined && changed.dataset.said) {
    const word = (said[folder] ??= { row: null, name: "", scheme: "" });
    if (changed.dataset.said === "scheme") word.scheme = changed.value;
    else {
      const row = changed.value.match(/^(\d+) · /);
      Object.assign(word, row ? { row: Number(row[1]), name: "" } : { row: null, name: changed.value });
    }
  }
  look();
}

function sayRow(folder, row) {
  said[folder] = { scheme: "", ...said[folder], row, name: "" };
  look();
}

async function start(button) {
  button.disabled = true;
  const body = question();
  if (button.dataset.batch) body.append("batch", button.dataset.batch);
  try {
    const begun = await (await ask(form.dataset.begin, { method: "POST", body })).json();
    send(begun);
  } catch (error) {
    await look(); // the batch may have been opened though its answer was lost: then the button goes on with it
    preview.append(note(error.message || words.startFailed));
  }
}

function send(begun) {
  const files = [...chosen];
  const items = begun.files.flatMap((told, index) => {
    if (!told) return [];
    const [path, file] = files[index];
    const metadata = { batch: begun.batch, relativePath: told.path, filename: file.name, filetype: file.type,
      lastModified: String(file.lastModified) };
    return [{ ...told, shown: path, file, size: file.size, metadata }];
  });
  const queue = new Queue(form.dataset.endpoint);
  queue.add(items.sort((one, other) => ORDER.compare(one.path, other.path)));
  for (const part of document.querySelectorAll("#upload, .waiting")) part.hidden = true;
  const view = new View(sending, queue, {
    pause: () => queue.pause(), resume: () => queue.resume(), retry: () => queue.retry(),
    without: () => confirm(words.withoutAsk(queue.lacking)) && close(begun, queue, view, "?without_rest=1"),
  });
  busy = true;
  queue.addEventListener("end", () => queue.counts.failed ? tellFailed(queue, view) : close(begun, queue, view, ""));
  follow(begun, queue, view);
  queue.run();
}

function tellFailed(queue, view) {
  for (const item of queue.items) if (item.state === "failed") view.tell(item.path, [words[item.code] ?? words.lost]);
}

/** All is there: the batch waits for nothing more. Asked again until the server has heard it. */
async function close(begun, queue, view, options) {
  if (queue.closing) return;
  queue.closing = true;
  try {
    const { page } = await (await ask(`/kiriman/${begun.batch}/selesai${options}`, { method: "POST" })).json();
    busy = false;
    queue.closed = true;
    view.finish(page);
  } catch (error) {
    queue.closing = false;
    if (error.status === 409) return view.lack(error.told.missing);
    if (error.status === 401 || error.status === 403) {
      view.say(words.session);
      await renew().catch(() => {});
    }
    setTimeout(() => close(begun, queue, view, options), POLL_MS);
  }
}

/** What the reader says of each file, as soon as it has looked. */
async function follow(begun, queue, view) {
  const items = new Map(queue.items.map((item) => [item.path, item]));
  let from = 0;
  for (;;) {
    await new Promise((then) => setTimeout(then, POLL_MS));
    if (document.hidden && queue.closed) continue;
    try {
      const told = await (await ask(`/kiriman/${begun.batch}/berkas?sejak=${from}`)).json();
      from = told.from;
      for (const file of told.files) takeIn(file, items.get(file.path), begun, view);
      for (const item of queue.items) if (item.state === "refused" && !item.server) view.tell(item.path, [item.words || words.refused]);
      if (queue.closed && told.state === "done") return view.read();
    } catch { /* asked again at the next turn */ }
  }
}

function takeIn(file, item, begun, view) {
  const sentences = [...(file.problem ? [file.problem.message.split(" / ")[0]] : []), ...file.advice];
  if (file.twin) view.link(file.path, { ...file.twin, here: file.twin.batch_id === begun.batch });
  view.tell(file.path, sentences);
  if (item) item.server = file.state;
}

/** The field is emptied, so that the next photo, which bears the same name, is a change as well. */
function onChoice(field, found) {
  field.addEventListener("change", () => {
    const files = [...field.files];
    field.value = "";
    if (files.length) take(found(files));
  });
}

function wire() {
  for (const part of document.querySelectorAll("form.upload, .script-only")) part.classList.add("live");
  form.addEventListener("submit", (event) => event.preventDefault());
  onChoice(form.folder, (files) => picked(files));
  onChoice(form.loose, (files) => picked(files));
  onChoice(form.camera, (files) => ({ files: photographed(files, chosen, words.photo), unreadable: 0 }));
  for (const name of ["roster", "name", "scheme"]) form[name].addEventListener("change", () => (chosen.size || form.roster.files[0]) && look());
  for (const kind of ["dragenter", "dragover"]) drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add("over"); });
  for (const kind of ["dragleave", "drop"]) drop.addEventListener(kind, () => drop.classList.remove("over"));
  drop.addEventListener("drop", async (event) => { event.preventDefault(); take(await dropped(event.dataTransfer)); });
  for (const kind of ["dragover", "drop"]) addEventListener(kind, (event) => event.preventDefault()); // beside the field: do not leave the page
  preview.addEventListener("change", (event) => putRight(event.target));
  preview.addEventListener("click", (event) => {
    if (event.target.id === "start") start(event.target);
    const like = event.target.closest("[data-row]");
    if (like) sayRow(like.closest("[data-folder]").dataset.folder, Number(like.dataset.row));
    if (event.target.id === "forget") location.reload();
  });
  addEventListener("beforeunload", (event) => busy && event.preventDefault());
  for (const button of document.querySelectorAll("[data-close-without]")) button.addEventListener("click", () => closeWithout(button));
}

async function closeWithout(button) {
  if (!confirm(words.closeAsk)) return;
  try {
    const { page } = await (await ask(`/kiriman/${button.dataset.closeWithout}/selesai?without_rest=1`, { method: "POST" })).json();
    location.assign(page);
  } catch (error) {
    button.after(note(error.message || words.startFailed));
  }
}

wire();
