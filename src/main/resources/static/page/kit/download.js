// Hands a file to the reader.

const BYTE_ORDER_MARK = '\uFEFF';

export function download(name, type, content) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function downloadJson(name, rows) {
  download(`${name}.json`, 'application/json', JSON.stringify(rows, null, 2));
}

/** Rows as CSV that spreadsheets open as UTF-8. */
export function downloadCsv(name, titles, rows) {
  download(`${name}.csv`, 'text/csv;charset=utf-8', csv(titles, rows));
}

export function csv(titles, rows) {
  return BYTE_ORDER_MARK + [titles, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value) {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
