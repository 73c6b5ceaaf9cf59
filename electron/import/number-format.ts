import { excelSerialToDate } from '#shared/dates/excel-serial.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { SourceCell } from '#shared/domain/imports/source-sheet.ts';

/** Excel's built-in formats of days (not of times alone), in every language. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Excel's built-in formats that pad or round, as far as they matter here. */
const builtInCodes: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
};

/** What the cells of one style look like. */
export interface NumberLook {
  readonly isDate: boolean;
  /** How many digits a whole number is padded to with zeros (`000000000000` of CCCD); 0: none. */
  readonly padding: number;
  readonly isPercent: boolean;
}

/** What a number format shows; `code` is the custom format, where there is one. */
export function numberLook(formatId: number, code: string | undefined): NumberLook {
  const plain = (code ?? builtInCodes[formatId] ?? '')
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')[0] as string;
  const isDate = code === undefined ? builtInDates.has(formatId) : isDateCode(plain);
  return {
    isDate,
    padding: /^0{2,}$/.test(plain.trim()) ? plain.trim().length : 0,
    isPercent: plain.includes('%'),
  };
}

function isDateCode(plain: string): boolean {
  if (/general/i.test(plain)) return false;
  if (/[dy]/i.test(plain)) return true;
  return /m/i.test(plain) && !/[0#?hs]/i.test(plain);
}

/** A number as a cell: a day where the format shows one, else the number without the noise of binary fractions. */
export function numberCell(
  number: number,
  look: NumberLook | undefined,
  fontName: string | undefined,
  dateSystem: 1900 | 1904,
): SourceCell {
  const font = fontName === undefined ? {} : { fontName };
  if (look?.isDate) {
    const day = excelSerialToDate(number, dateSystem);
    if (day !== null) return { text: formatDate(day), kind: 'date', number, ...font };
  }
  return { text: shownNumber(number, look), kind: 'number', number, ...font };
}

function shownNumber(number: number, look: NumberLook | undefined): string {
  if (!Number.isFinite(number)) return '';
  if (look?.isPercent) return `${tidyNumber(number * 100)}%`;
  const text = tidyNumber(number);
  return look !== undefined && look.padding > 0 && /^\d+$/.test(text) ? text.padStart(look.padding, '0') : text;
}

/** 0.1 + 0.2 as 0.3, and never with an exponent for numbers that people write. */
function tidyNumber(number: number): string {
  const tidy = Number(number.toPrecision(15));
  return Number.isInteger(tidy) && Math.abs(tidy) < 1e21 ? BigInt(tidy).toString() : String(tidy);
}
