import type { SourceSheet } from '#shared/domain/imports/source-sheet.ts';
import { refuseSource } from '../import-refusal.ts';
import { SheetCells } from '../sheet-cells.ts';
import { sourceLimits } from '../source-limits.ts';

const delimiters = ['\t', ';', ',', '|'] as const;
const LINES_TO_JUDGE = 60;

/** Rows of delimited text as a sheet. The delimiter is the one that cuts most lines into the same number of cells. */
export function readDelimited(text: string, name: string, onRow: (row: number) => void): SourceSheet {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const delimiter = declared?.[1] ?? likeliestDelimiter(body);
  const cells = new SheetCells();
  let row = 0;
  for (const line of splitLines(body, delimiter)) {
    line.forEach((value, column) => {
      const trimmed = value.trim();
      if (trimmed.length > sourceLimits.cellCharacters) refuseSource('too-large');
      if (trimmed !== '') cells.put(row, column, { text: asTyped(trimmed), kind: 'text' });
    });
    onRow(row);
    row += 1;
    if (row > sourceLimits.rows) refuseSource('too-large');
  }
  return {
    name,
    isHidden: false,
    rows: cells.rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dateSystem: 1900,
  };
}

/** `="0123"`, the trick that keeps zeros in Excel, is what stands inside. */
function asTyped(value: string): string {
  return /^="([^"]*)"$/.exec(value)?.[1] ?? value;
}

function likeliestDelimiter(text: string): string {
  let best: string = ',';
  let bestWeight = 0;
  for (const delimiter of delimiters) {
    const widths = new Map<number, number>();
    let lines = 0;
    for (const line of splitLines(text, delimiter)) {
      if (line.some((cell) => cell.trim() !== '')) widths.set(line.length, (widths.get(line.length) ?? 0) + 1);
      if (++lines >= LINES_TO_JUDGE) break;
    }
    const weight = Math.max(0, ...[...widths].map(([width, count]) => (width < 2 ? 0 : count * Math.log2(width + 1))));
    if (weight > bestWeight) [best, bestWeight] = [delimiter, weight];
  }
  return best;
}

/** Lines of cells; a cell in quotes may hold delimiters, quotes (doubled) and line breaks. */
function* splitLines(text: string, delimiter: string): Generator<string[]> {
  let line: string[] = [];
  let at = 0;
  while (at <= text.length) {
    if (text[at] === '"') {
      const end = endOfQuoted(text, at + 1);
      const behind = text[end] === '"' ? end + 1 : end;
      const rest = endOfPlain(text, behind, delimiter);
      line.push(text.slice(at + 1, end).replaceAll('""', '"') + text.slice(behind, rest));
      at = rest;
    } else {
      const end = endOfPlain(text, at, delimiter);
      line.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === delimiter) {
      at += 1;
      if (line.length > sourceLimits.columns * 10) refuseSource('too-large');
      continue;
    }
    if (at >= text.length) {
      if (line.length > 1 || line[0] !== '') yield line;
      return;
    }
    yield line;
    line = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
}

/** Where the closing quote stands. A quote that nothing closes ends with its line, so that one stray quote does not swallow the file. */
function endOfQuoted(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  const lineEnd = text.indexOf('\n', from);
  return lineEnd === -1 ? text.length : lineEnd;
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
