// Files as readers hand them over, each with the folders above it in its name.

/** Files of a field. */
export function picked(files) {
  return [...files].map((file) => ({ file, name: file.webkitRelativePath || file.name }));
}

/** Files and folders that were dropped. */
export async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return picked(transfer.files);
  return (await Promise.all(entries.map(within))).flat();
}

async function within(entry) {
  if (entry.isFile) return [{ file: await new Promise((done, failed) => { entry.file(done, failed); }), name: entry.fullPath.replace(/^\//, '') }];
  const reader = entry.createReader();
  const found = [];
  for (let some = await read(reader); some.length; some = await read(reader)) found.push(...some);
  return (await Promise.all(found.map(within))).flat();
}

/** A reader gives a hundred entries at a time, and none at the end. */
function read(reader) {
  return new Promise((done, failed) => { reader.readEntries(done, failed); });
}
