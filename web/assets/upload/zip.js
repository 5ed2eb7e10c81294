// The names in a ZIP, from its directory at the end: nothing is unpacked, and little of the file is read.
const END = 0x06054b50, ENTRY = 0x02014b50;
const MOST_DIRECTORY_BYTES = 8 << 20;

/** Paths of the files in it; empty for what cannot be told (no ZIP, ZIP64, a directory that is too large). */
export async function namesIn(file) {
  const start = Math.max(0, file.size - 65_557); // the end's record, and the longest comment after it
  const tail = new DataView(await file.slice(start).arrayBuffer());
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    const size = tail.getUint32(at + 12, true), offset = tail.getUint32(at + 16, true);
    if (size > MOST_DIRECTORY_BYTES || offset + size > file.size) return [];
    return [...entries(new DataView(await file.slice(offset, offset + size).arrayBuffer()))];
  }
  return [];
}

function* entries(view) {
  for (let at = 0; at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY;) {
    const utf8 = view.getUint16(at + 8, true) & 0x800;
    const name = view.getUint16(at + 28, true), extra = view.getUint16(at + 30, true), note = view.getUint16(at + 32, true);
    if (at + 46 + name > view.byteLength) return;
    const bytes = new Uint8Array(view.buffer, at + 46, name);
    const text = new TextDecoder(utf8 ? "utf-8" : "windows-1252").decode(bytes);
    if (!text.endsWith("/")) yield text;
    at += 46 + name + extra + note;
  }
}
