// Shows how sending goes: the whole, each candidate's folder, and what needs a person's attention.
import { amount, time, words } from "./words.js";

const EVERY_MS = 300, SPEED_MS = 15_000, MOST_ROWS = 200;

function make(tag, values = {}, ...children) {
  const made = Object.assign(document.createElement(tag), values);
  made.append(...children);
  return made;
}

export class View {
  /** `actions` are pause, resume, retry, without. */
  constructor(place, queue, actions) {
    this.queue = queue;
    this.actions = actions;
    this.attention = new Map(); // path -> sentences
    this.twins = new Map(); // path -> {path, page, ...} of the earlier file
    this.samples = [];
    this.groups = grouped(queue.items);
    this.build(place);
    this.timer = setInterval(() => this.show(), EVERY_MS);
    this.show();
  }

  build(place) {
    this.title = make("h2", { id: "sending-title", tabIndex: -1 });
    this.count = make("p", { className: "big" });
    this.left = make("p", { className: "quiet" });
    this.bar = make("progress", { max: 1, value: 0 });
    this.bar.setAttribute("aria-labelledby", "sending-title");
    this.said = make("p", { className: "next" });
    this.said.setAttribute("role", "status");
    this.pause = make("button", { type: "button", className: "quiet", onclick: () => this.toggle() });
    this.retry = make("button", { type: "button", hidden: true, onclick: () => this.actions.retry() });
    this.without = make("button", { type: "button", className: "quiet", hidden: true, onclick: () => this.actions.without() });
    this.go = make("a", { className: "button", hidden: true, textContent: words.open });
    this.noticeTitle = make("h2", { textContent: words.attention, hidden: true });
    this.notices = make("ul", { className: "attention" });
    this.twinTitle = make("summary");
    this.twinList = make("ul", { className: "attention" });
    this.twinBox = make("details", { hidden: true }, this.twinTitle, this.twinList);
    this.list = make("ul", { className: "groups" }, ...this.groups.map((group) => this.row(group)));
    place.replaceChildren(
      make("div", { className: "card" }, this.title, make("div", { className: "bar" }, this.count, this.left), this.bar,
        this.said, make("div", { className: "start" }, this.go, this.pause, this.retry, this.without)),
      make("div", {}, this.noticeTitle, this.notices, this.twinBox), make("div", { className: "card" }, this.list));
    place.hidden = false;
    this.title.focus();
  }

  row(group) {
    group.bar = make("progress", { max: Math.max(1, group.size), value: 0 });
    group.bar.setAttribute("aria-label", group.name);
    group.number = make("span");
    group.rows = make("ul", { className: "files" });
    group.box = make("details", {}, make("summary", {}, make("bdi", { textContent: group.name }), group.bar, group.number), group.rows);
    group.box.addEventListener("toggle", () => this.fill(group));
    return make("li", {}, group.box);
  }

  /** Rows of files are there only while their group is open: two thousand rows would make the page slow. */
  fill(group) {
    if (!group.box.open) return group.rows.replaceChildren();
    const shown = group.items.slice(0, MOST_ROWS);
    const rows = shown.map((item) => make("li", {}, make("bdi", { textContent: item.path.slice(group.prefix) }),
      make("span", { textContent: stateWords(item) })));
    if (group.items.length > MOST_ROWS) rows.push(make("li", { textContent: words.more(group.items.length - MOST_ROWS) }));
    group.rows.replaceChildren(...rows);
  }

  toggle() {
    if (this.queue.paused) this.actions.resume();
    else this.actions.pause();
    this.show();
  }

  show() {
    const { queue } = this, { counts } = queue;
    const done = counts.arrived + counts.refused;
    this.count.textContent = words.counted(done, queue.items.length);
    this.bar.value = queue.total ? queue.sent / queue.total : done / Math.max(1, queue.items.length);
    this.left.textContent = [words.bytes(amount(queue.sent), amount(queue.total)), this.rest()].filter(Boolean).join(", ");
    this.title.textContent = queue.paused ? words.paused : words.heading;
    this.pause.textContent = queue.paused ? words.resume : words.pause;
    this.pause.hidden = queue.open === 0;
    for (const [button, text, number] of [[this.retry, words.retry, counts.failed], [this.without, words.without, queue.lacking]]) {
      button.hidden = number === 0 || queue.open > 0;
      button.textContent = text(number);
    }
    if (queue.missing) this.say(words.missing(queue.missing));
    else this.say(queue.offline || !navigator.onLine ? words.offline : words.stay);
    for (const group of this.groups) this.showGroup(group);
  }

  showGroup(group) {
    let sent = 0, done = 0;
    for (const item of group.items) {
      sent += item.sent;
      done += item.state === "arrived" || item.state === "refused" ? 1 : 0;
    }
    const sign = `${sent} ${done} ${group.items.map((item) => item.server || item.state).join()}`;
    if (sign === group.sign) return;
    group.sign = sign;
    group.bar.value = group.size ? sent : 1;
    group.number.textContent = `${done} / ${group.items.length}`;
    if (group.box.open) this.fill(group);
  }

  rest() {
    const { queue } = this, now = performance.now();
    if (queue.paused || queue.offline) this.samples = [];
    this.samples.push([now, queue.sent]);
    while (this.samples[0][0] < now - SPEED_MS) this.samples.shift();
    const [then, sent] = this.samples[0];
    const speed = (queue.sent - sent) / (now - then); // bytes a millisecond
    return speed > 0 && now - then > 2000 && queue.open ? words.left(time((queue.total - queue.sent) / speed / 1000)) : "";
  }

  say(text) {
    if (this.said.textContent !== text) this.said.textContent = text;
  }

  /** `sentences` of one file; none takes it off the list. */
  tell(path, sentences) {
    if ((this.attention.get(path) ?? []).join() === sentences.join()) return;
    if (sentences.length) this.attention.set(path, sentences);
    else this.attention.delete(path);
    this.soon();
  }

  /** A file whose content was sent before: linked, nothing to do. */
  link(path, twin) {
    if (this.twins.has(path)) return;
    this.twins.set(path, twin);
    this.soon();
  }

  soon() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.showAttention());
  }

  showAttention() {
    this.noticeTitle.hidden = this.attention.size === 0;
    this.notices.replaceChildren(...rows(this.attention, (sentences) => [sentences.join(" ")]));
    this.twinBox.hidden = this.twins.size === 0;
    this.twinTitle.textContent = words.twins(this.twins.size);
    this.twinList.replaceChildren(...rows(this.twins, (twin) => [
      `${words.sameAs} `, make("a", { href: twin.page, target: "_blank", textContent: twin.path }),
      ` ${words.inBatch(twin.here ? "" : twin.batch_name)}`]));
  }

  /** All that was chosen is there, and the batch still waits for files that were announced before. */
  lack(number) {
    this.queue.missing = number;
    this.show();
  }

  /** The batch is judged. */
  read() {
    this.title.textContent = words.allRead(this.queue.items.length);
  }

  finish(page) {
    clearInterval(this.timer);
    this.show();
    this.title.textContent = words.done(this.queue.items.length);
    this.say(words.closed);
    this.left.textContent = amount(this.queue.total);
    this.bar.hidden = true;
    Object.assign(this.go, { href: page, hidden: false });
    for (const button of [this.pause, this.retry, this.without]) button.hidden = true;
    this.title.focus();
  }
}

/** One for each path, as many as a page bears. */
function rows(map, inside) {
  const made = [...map].slice(0, MOST_ROWS).map(([path, value]) =>
    make("li", {}, make("b", {}, make("bdi", { textContent: path })), ...inside(value)));
  if (map.size > MOST_ROWS) made.push(make("li", { textContent: words.more(map.size - MOST_ROWS) }));
  return made;
}

function stateWords(item) {
  if (item.state === "sending") return `${Math.floor((100 * item.sent) / Math.max(1, item.size))} %`;
  if (item.state === "arrived" && item.server) {
    return { reading: words.reading, read: words.read, unpacked: words.read, failed: words.failed, quarantined: words.failed }[item.server] ?? words.arrived;
  }
  return words[item.state];
}

/** Files by candidate's folder: the first step of their paths, or the second where all lie in one folder. */
function grouped(items) {
  const tops = new Set(items.map((item) => item.path.split("/")[0]));
  const depth = tops.size === 1 && items.some((item) => item.path.split("/").length > 2) ? 2 : 1;
  const groups = new Map();
  for (const item of items) {
    const steps = item.path.split("/");
    const above = steps.slice(0, Math.min(depth, steps.length - 1)).join("/");
    if (!groups.has(above)) {
      groups.set(above, { name: above.split("/").pop() || words.noFolder, prefix: above ? above.length + 1 : 0, items: [], size: 0 });
    }
    const group = groups.get(above);
    group.items.push(item);
    group.size += item.size;
  }
  return [...groups.values()];
}
