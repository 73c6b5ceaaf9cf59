/**
 * Reads the tab-separated text that Excel, LibreOffice and Word put on the clipboard: cells by tab, rows by line break,
 * a cell with tabs, line breaks or quotes in double quotes with inner quotes doubled. The empty line behind the last row
 * is no row. An empty text is one empty cell.
 */
export function parseClipboardText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let at = 0;
  while (at < text.length) {
    const character = text[at];
    if (character === '"' && cell === '') {
      const quoted = readQuoted(text, at);
      if (quoted) {
        cell = quoted.cell;
        at = quoted.end;
        continue;
      }
    }
    if (character === '\t') {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else {
      cell += character;
    }
    at += 1;
  }
  if (cell !== '' || row.length > 0 || rows.length === 0) rows.push([...row, cell]);
  return rows;
}

/**
 * A quoted cell that begins at `start`. Null when the quote is never closed or text follows the closing one: then it is
 * a plain quote, as in `"Dân vận khéo" năm 2024`.
 */
function readQuoted(text: string, start: number): { cell: string; end: number } | null {
  let cell = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return null;
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') {
      const next = text[close + 1];
      const isClosed = next === undefined || next === '\t' || next === '\n' || next === '\r';
      return isClosed ? { cell: cell.replace(/\r\n?/g, '\n'), end: close + 1 } : null;
    }
    cell += '"';
    at = close + 2;
  }
}

/** Writes cells as `parseClipboardText` and Excel read them, rows ending in CR LF as Excel writes them. */
export function formatClipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoteCell).join('\t')).join('\r\n');
}

function quoteCell(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** One cell for `formatClipboardHtml`. */
export interface ClipboardCell {
  text: string;
  /** Text that looks like a number or a day and must stay as it is: `001085012345`, `8.5`. */
  isText: boolean;
}

/**
 * Writes cells as the HTML table that Excel prefers over plain text, so that a CCCD keeps its leading zeros: Excel reads
 * `mso-number-format:\@` as "this is text".
 */
export function formatClipboardHtml(rows: readonly (readonly ClipboardCell[])[]): string {
  const cells = (row: readonly ClipboardCell[]) =>
    row.map(({ text, isText }) => `<td${isText ? ` style="mso-number-format:'\\@'"` : ''}>${escapeHtml(text)}</td>`);
  return `<meta charset="utf-8"><table>${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')}</table>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br style="mso-data-placement:same-cell">');
}
