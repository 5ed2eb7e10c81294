// Gathers the licences of what is built into the page's script.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const BUILT_IN = ["tus-js-client", "js-base64", "url-parse", "requires-port", "querystringify"];
const texts = BUILT_IN.map((name) => {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
});
writeFileSync("../static/js/upload.licences.txt", texts.join(`\n${"-".repeat(72)}\n\n`));
