// Sends files, some at a time. A cut line costs nothing: each file goes on from the bytes that the server has.
import { Upload } from "tus-js-client";
import { renew, session } from "./ask.js";

const AT_ONCE = 3; // of the six connections that a browser allows, so that the page still answers
const SMALL_BYTES = 1 << 20; // such a file goes with its creation, in one request
const LONGEST_WAIT_MS = 15_000;
const ENDED_SESSION = [200, 302, 401, 403, 405]; // the door of the house answers instead of the upload
const NEVER = [400, 404, 410, 413, 415, 422, 460];

export class Queue extends EventTarget {
  constructor(endpoint) {
    super();
    this.endpoint = endpoint;
    this.items = [];
    this.active = new Map();
    this.paused = false;
    this.offline = false;
    this.missing = 0; // announced to the batch, and not among the items
    this.sent = 0;
    this.counts = { waiting: 0, sending: 0, arrived: 0, refused: 0, failed: 0 };
    addEventListener("online", () => this.hurry());
  }

  /** An item is {path, file, size, place, offset, done}: `place` is where its bytes go, `offset` what is there. */
  add(items) {
    for (const item of items) {
      Object.assign(item, { state: item.done ? "arrived" : "waiting", sent: item.done ? item.size : item.offset,
        tries: 0, words: "", wait: 0 });
      this.counts[item.state] += 1;
      this.sent += item.sent;
      this.items.push(item);
    }
    this.total = this.items.reduce((sum, item) => sum + item.size, 0);
  }

  get open() {
    return this.counts.waiting + this.counts.sending;
  }

  /** How many files the batch would be closed without. */
  get lacking() {
    return Math.max(this.missing, this.counts.failed);
  }

  run() {
    if (this.paused) return;
    const now = performance.now();
    for (const item of this.items) {
      if (this.active.size >= AT_ONCE) break;
      if (item.state === "waiting" && item.wait <= now) this.send(item);
    }
    if (!this.open) this.dispatchEvent(new Event("end"));
  }

  send(item) {
    this.become(item, "sending");
    const fresh = !item.begun && item.offset === 0 && item.size <= SMALL_BYTES;
    item.begun = true;
    const upload = new Upload(item.file, {
      endpoint: this.endpoint, uploadUrl: fresh ? null : item.place, uploadDataDuringCreation: true,
      uploadSize: item.size, retryDelays: null, storeFingerprintForResuming: false,
      headers: { "X-CSRF-Token": session.token }, metadata: item.metadata,
      onProgress: (bytes) => this.progress(item, bytes),
      onSuccess: () => this.arrived(item),
      onError: (error) => this.stumbled(item, error),
    });
    this.active.set(item, upload);
    upload.start();
  }

  progress(item, bytes) {
    this.sent += bytes - item.sent;
    item.sent = bytes;
  }

  arrived(item) {
    this.online(true);
    this.progress(item, item.size);
    this.leave(item, "arrived");
  }

  async stumbled(item, error) {
    const answer = error.originalResponse;
    const status = answer ? answer.getStatus() : 0;
    if (NEVER.includes(status)) {
      item.words = (answer.getBody() || "").slice(0, 300);
      return this.leave(item, "refused");
    }
    if (ENDED_SESSION.includes(status)) return this.fail(item, "session");
    if (status === 0 && !(await readable(item.file))) return this.fail(item, "changed");
    this.online(status !== 0);
    item.tries += 1;
    item.wait = performance.now() + Math.min(LONGEST_WAIT_MS, 500 * 2 ** item.tries) * (0.75 + Math.random() / 2);
    setTimeout(() => this.run(), item.wait - performance.now() + 20);
    this.leave(item, "waiting");
  }

  fail(item, code) {
    item.code = code;
    this.leave(item, "failed");
  }

  leave(item, state) {
    this.active.delete(item);
    this.become(item, state);
    this.run();
  }

  become(item, state) {
    this.counts[item.state] -= 1;
    item.state = state;
    this.counts[state] += 1;
  }

  online(there) {
    this.offline = !there;
  }

  /** The network is back: whatever waits for its turn need not wait any longer. */
  hurry() {
    for (const item of this.items) Object.assign(item, { wait: 0, tries: 0 });
    this.run();
  }

  pause() {
    this.paused = true;
    for (const [item, upload] of [...this.active]) {
      upload.abort();
      this.active.delete(item);
      this.become(item, "waiting");
    }
  }

  resume() {
    this.paused = false;
    this.hurry();
  }

  async retry() {
    await renew().catch(() => {}); // the line is down: each file will say so itself
    for (const item of this.items) if (item.state === "failed") this.become(item, "waiting");
    this.resume();
  }
}

/** A file that was changed or moved since it was chosen cannot be read, and looks like a line that is down. */
async function readable(file) {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
