// What the desk's scripts say. Sentences stand here in Indonesian; where the page is English it brings their English.
const english = JSON.parse(document.querySelector("[data-english]")?.dataset.english || "{}");
const inEnglish = document.documentElement.lang === "en";

// {0}, {1}, … in the text stand for the values.
export const t = (text, ...values) => (english[text] ?? text).replace(/\{(\d)\}/g, (_, number) => values[number]);
// A sentence of the judgement, which comes in both languages.
export const told = (one) => inEnglish && one.text_en ? one.text_en : one.text;

const MONTHS = (inEnglish ? "January February March April May June July August September October November December"
  : "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember").split(" ");
// What the machine keeps as 2026-11-16 people read as 16 November 2026; typing keeps the first.
export const readable = (value) => String(value).replace(/^(\d{4})-(\d\d)-(\d\d)$/, (_, year, month, day) => `${Number(day)} ${MONTHS[month - 1]} ${year}`);
export const shown = (value) => Array.isArray(value) ? value.join(", ") : value === true ? t("ada") : value === false ? t("tidak ada") : String(value ?? "");
