// Questions to our own server, with the session's token.
export const session = { token: tokenIn(document) };

function tokenIn(page) {
  return page.querySelector("meta[name=csrf-token]")?.content ?? "";
}

/** Whoever has logged in again has another token: it stands in the page as it would be now. */
export async function renew() {
  const answer = await fetch(location.href);
  if (answer.ok && !answer.redirected) session.token = tokenIn(new DOMParser().parseFromString(await answer.text(), "text/html"));
}

export class Refused extends Error {
  constructor(status, words) {
    super(words);
    this.status = status;
  }
}

export async function ask(address, options = {}) {
  const answer = await fetch(address, { ...options, headers: { "X-CSRF-Token": session.token, "X-Requested-With": "fetch" } });
  if (answer.redirected) throw new Refused(401, "");
  if (!answer.ok) {
    const told = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : {};
    throw Object.assign(new Refused(answer.status, told.words ?? ""), { told });
  }
  return answer;
}
