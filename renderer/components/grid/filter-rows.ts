import { foldText } from '#shared/text/fold.ts';
import { displayedText, parseDayText, parseNumberText, searchedText } from './cell-text.ts';
import type { CellValue, ColumnFilter, GridColumn } from './grid-types.ts';
import { matchesSpelling } from './match-spelling.ts';

/** The rows that every column's filter lets through, in their order; `rows` itself when nothing is filtered. */
export function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  filters: Readonly<Record<string, ColumnFilter>>,
): readonly Row[] {
  const tests = columns.flatMap((column) => {
    const filter = filters[column.key];
    if (filter === undefined) return [];
    return [
      ...(filter.text.trim() === '' ? [] : [compileFilter(column, filter)]),
      ...(filter.values === undefined ? [] : [isAmong(column, new Set(filter.values))]),
    ];
  });
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

function isAmong<Row>(column: GridColumn<Row>, values: ReadonlySet<string>): (row: Row) => boolean {
  return (row) => values.has(displayedText(column, row).trim());
}

/**
 * What an officer typed over a column, as a test of rows: `=` empty, `<>` not empty, `=x` the whole cell, `>`, `>=`, `<`,
 * `<=`, `a..b` for numbers and days (also years and months: `>2024`, `03/2024..06/2024`), else words anywhere in the cell.
 */
export function compileFilter<Row>(column: GridColumn<Row>, filter: ColumnFilter): (row: Row) => boolean {
  const text = filter.text.trim();
  if (text === '=') return (row) => searchedText(column, row).trim() === '';
  if (text === '<>') return (row) => searchedText(column, row).trim() !== '';
  const comparison = column.kind === 'number' || column.kind === 'date' ? compileComparison(column.kind, text) : null;
  if (comparison) return (row) => comparison(column.value(row));
  if (text.startsWith('=')) {
    const whole = foldText(text);
    return (row) => foldText(searchedText(column, row)) === whole;
  }
  const folded = foldText(text);
  if (folded === '') return (row) => searchedText(column, row).includes(text);
  const isSpelled = matchesSpelling(text);
  return (row) => {
    const searched = searchedText(column, row);
    return foldedOnce(searched).includes(folded) && isSpelled(searched);
  };
}

/** Folding 20,000 names takes longer than a keystroke may; the same texts are looked through at every letter typed. */
const foldedTexts = new Map<string, string>();

function foldedOnce(text: string): string {
  let folded = foldedTexts.get(text);
  if (folded === undefined) {
    folded = foldText(text);
    if (foldedTexts.size > 400_000) foldedTexts.clear();
    foldedTexts.set(text, folded);
  }
  return folded;
}

function compileComparison(kind: 'number' | 'date', text: string): ((value: CellValue) => boolean) | null {
  const range = /^(.+?)\s*(?:\.\.|…)\s*(.+)$/.exec(text);
  if (range) {
    const from = compileBound(kind, range[1] ?? '');
    const to = compileBound(kind, range[2] ?? '');
    return from && to ? (value) => value !== null && from(value) >= 0 && to(value) <= 0 : null;
  }
  const match = /^(>=|<=|>|<|=)\s*(.+)$/.exec(text);
  const bound = match && compileBound(kind, match[2] ?? '');
  if (!match || !bound) return null;
  const accepts = { '>': above, '>=': notBelow, '<': below, '<=': notAbove, '=': equal }[match[1] as Operator];
  return (value) => value !== null && value !== '' && accepts(bound(value));
}

type Operator = '>' | '>=' | '<' | '<=' | '=';
const above = (order: number) => order > 0;
const below = (order: number) => order < 0;
const notBelow = (order: number) => order >= 0;
const notAbove = (order: number) => order <= 0;
const equal = (order: number) => order === 0;

/** Compares values with what was typed: negative below, positive above. Null when it is no number or day. */
function compileBound(kind: 'number' | 'date', text: string): ((value: CellValue) => number) | null {
  if (kind === 'number') {
    const bound = parseNumberText(text);
    return bound.ok && typeof bound.value === 'number' ? (value) => Number(value) - Number(bound.value) : null;
  }
  const bound = parsePartialDay(text.trim());
  if (bound === null) return null;
  return (value) => {
    const day = String(value).slice(0, bound.length);
    return day < bound ? -1 : day > bound ? 1 : 0;
  };
}

/** `2024` → `2024`, `3/2024` → `2024-03`, `5/3/2024` → `2024-03-05`. */
function parsePartialDay(text: string): string | null {
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return `${month[2]}-${month[1]?.padStart(2, '0')}`;
  const day = parseDayText(text, true);
  return day.ok && typeof day.value === 'string' ? day.value : null;
}
