// Questions to our own server, with the session's token.
export const token = document.querySelector("meta[name=csrf-token]")?.content ?? "";

export class Refused extends Error {
  constructor(status, words) {
    super(words);
    this.status = status;
  }
}

export async function ask(address, options = {}) {
  const answer = await fetch(address, { ...options, headers: { "X-CSRF-Token": token, "X-Requested-With": "fetch" } });
  if (answer.redirected) throw new Refused(401, "");
  if (!answer.ok) {
    const told = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : {};
    throw Object.assign(new Refused(answer.status, told.words ?? ""), { told });
  }
  return answer;
}
