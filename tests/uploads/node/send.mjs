// tus-js-client as it comes from its makers, sending one file over a line that is cut: node send.mjs MODULES ADDRESS …
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, endpoint, place, batch, path, cookie, csrf] = process.argv.slice(2);
const { Upload } = createRequire(modules + "/")("tus-js-client");
const content = readFileSync(place);
new Upload(content, {
  endpoint, uploadSize: content.length, chunkSize: 700_000, retryDelays: [50, 100, 200, 400, 800, 1000, 1000, 1000],
  metadata: { batch, relativePath: path }, headers: { Cookie: `bukti_session=${cookie}`, "X-CSRF-Token": csrf },
  onSuccess: () => console.log("arrived"),
  onError: (error) => { console.error(String(error)); process.exitCode = 1; },
}).start();
