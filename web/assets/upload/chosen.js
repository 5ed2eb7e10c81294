// From what was dropped or picked to a list of {path, file}: folders within folders keep their paths.

/** Entries must be taken from the event at once: it is empty as soon as anything is awaited. */
export async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return picked(transfer.files);
  const found = { files: [], unreadable: 0 };
  for (const entry of entries) await walk(entry, "", found);
  return found;
}

async function walk(entry, above, found) {
  const path = above + entry.name;
  try {
    if (entry.isDirectory) {
      for (const child of await children(entry)) await walk(child, `${path}/`, found);
    } else {
      found.files.push({ path, file: await new Promise((good, bad) => entry.file(good, bad)) });
    }
  } catch {
    found.unreadable += 1;
  }
}

/** A browser hands out a folder's entries by the hundred: ask until it says none. */
async function children(folder) {
  const reader = folder.createReader();
  const all = [];
  for (;;) {
    const some = await new Promise((good, bad) => reader.readEntries(good, bad));
    if (!some.length) return all;
    all.push(...some);
  }
}

export function picked(files) {
  return { files: [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })), unreadable: 0 };
}

/** All of a phone's photos are called image.jpg: each gets the next number that `taken` has no file of. */
export function photographed(files, taken, word) {
  let number = 0;
  const next = (suffix) => {
    do number += 1; while (taken.has(`${word}-${number}${suffix}`));
    return `${word}-${number}${suffix}`;
  };
  return [...files].map((file) => ({ path: next((file.name.match(/\.\w{2,5}$/) || [".jpg"])[0].toLowerCase()), file }));
}
