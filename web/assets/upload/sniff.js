// Whether a file begins as a paper does. The reader looks again, and closer: this only saves people the wait.
const BEGINNINGS = [
  [0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47], [0x47, 0x49, 0x46, 0x38], [0x49, 0x49, 0x2a, 0], [0x4d, 0x4d, 0, 0x2a],
  [0x49, 0x49, 0x2b, 0], [0x4d, 0x4d, 0, 0x2b], [0x42, 0x4d], [0x50, 0x4b], [0, 0, 0, 0x0c, 0x6a, 0x50],
  [0xff, 0x4f, 0xff, 0x51],
];
const HEADER_BYTES = 1024; // a PDF's header may be preceded by so much

/** "empty", "notPaper", or null. Raises when the browser cannot read the file any more. */
export async function fault(file) {
  if (file.size === 0) return "empty";
  const bytes = new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer());
  const text = String.fromCharCode(...bytes);
  const paper = text.includes("%PDF-") || text.slice(4, 8) === "ftyp" ||
    (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") ||
    BEGINNINGS.some((beginning) => beginning.every((byte, index) => bytes[index] === byte));
  return paper ? null : "notPaper";
}
