import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';
import { parseVietnameseDate } from '#shared/dates/parse-date.ts';
import { formatNumber, parseMoney } from '#shared/numbers/vietnamese-number.ts';
import { currentYear } from '../../lib/today.ts';
import type { CellValue, GridColumn, ParsedCell } from './grid-types.ts';
import { choicesOf, parseChoiceText } from './parse-choice.ts';

/** A value as its column's kind writes it on screen. `row` is null for a draft. */
export function formatValue<Row>(column: GridColumn<Row>, value: CellValue, row: Row | null): string {
  if (column.kind === 'number' && typeof value === 'number' && column.isGrouped !== false) return formatNumber(value);
  return editableText(column, value, row);
}

/** A value as it is typed and copied, so that reading it back gives the same value: numbers without thousands dots. */
export function editableText<Row>(column: GridColumn<Row>, value: CellValue, row: Row | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'x' : '';
  if (typeof value === 'number') return formatNumber(value).replaceAll('.', '');
  if (column.kind === 'date') return isIsoDate(value) ? formatDate(value) : value;
  if (column.kind === 'choice') return choicesOf(column, row).find((choice) => choice.value === value)?.label ?? value;
  return value;
}

/** What the cell of a saved row shows. */
export function displayedText<Row>(column: GridColumn<Row>, row: Row): string {
  return column.display ? column.display(row) : formatValue(column, column.value(row), row);
}

/** What the column's filter looks through. */
export function searchedText<Row>(column: GridColumn<Row>, row: Row): string {
  if (column.searchText) return column.searchText(row);
  if (column.kind === 'checkbox') return column.value(row) === true ? 'x có' : 'không';
  return displayedText(column, row);
}

/** What a typed or pasted text means in a cell, by the column's own reading or that of its kind. */
export function parseText<Row>(column: GridColumn<Row>, text: string, row: Row | null): ParsedCell {
  const parsed = column.edit?.parse ? column.edit.parse(text, row) : parseByKind(column, text, row);
  const isEmpty = parsed.ok && (parsed.value === null || parsed.value === '');
  return isEmpty && column.edit?.required ? { ok: false, problem: column.edit.required } : parsed;
}

function parseByKind<Row>(column: GridColumn<Row>, text: string, row: Row | null): ParsedCell {
  switch (column.kind) {
    case 'text':
      return { ok: true, value: text.normalize('NFC').trim() || null };
    case 'number':
      return parseNumberText(text);
    case 'date':
      return parseDayText(text, column.edit?.allowYear ?? false);
    case 'choice':
      return parseChoiceText(text, choicesOf(column, row));
    case 'checkbox':
      return parseCheckboxText(text);
  }
}

/** Reads a number or a sum of money as people write it in Vietnam; empty is null. */
export function parseNumberText(text: string): ParsedCell {
  if (text.trim() === '') return { ok: true, value: null };
  const parsed = parseMoney(text);
  return 'value' in parsed ? { ok: true, value: parsed.value } : { ok: false, problem: parsed.problem };
}

/**
 * Reads a day, day before month, also in eight bare digits (`05031985`); two-digit years are past ones. With `allowYear` a
 * year alone is enough. Empty is null.
 */
export function parseDayText(text: string, allowYear: boolean): ParsedCell {
  const bare = text.trim();
  if (bare === '') return { ok: true, value: null };
  const written = bare.replace(/^(\d{2})(\d{2})(\d{4})$/, '$1/$2/$3');
  const parsed = parseVietnameseDate(written, { pivotYear: currentYear() });
  if ('date' in parsed) return { ok: true, value: parsed.date };
  if ('problem' in parsed) return { ok: false, problem: parsed.problem };
  if (allowYear && parsed.month === undefined) return { ok: true, value: String(parsed.year) };
  return {
    ok: false,
    problem: `“${bare}” còn thiếu ${parsed.month ? 'ngày' : 'ngày và tháng'}. Hãy ghi như 05/03/1985.`,
  };
}

const CHECKED = new Set(['x', '✓', '✔', '1', 'có', 'đúng', 'true']);
const UNCHECKED = new Set(['', '0', 'không', 'sai', 'false']);

/** Reads a tick as lists have it: `x`, `có`, `1`, or nothing, `không`, `0`. */
export function parseCheckboxText(text: string): ParsedCell {
  const bare = text.normalize('NFC').trim().toLowerCase();
  if (CHECKED.has(bare)) return { ok: true, value: true };
  if (UNCHECKED.has(bare)) return { ok: true, value: false };
  return { ok: false, problem: 'Ô này chỉ nhận x (có) hoặc để trống (không).' };
}

/** Whether a cell holds nothing, as Ctrl+arrows and the choice of what to clear see it. */
export function isEmptyValue(value: CellValue): boolean {
  return value === null || value === '' || value === false;
}
