import { headerWord, headerYear } from './header-words.ts';
import type { SheetText } from './sheet-text.ts';

/** Where the header of a table stands: its first and last row, counted from 0. */
export interface HeaderPlace {
  readonly top: number;
  readonly bottom: number;
}

const ROWS_SEARCHED = 80;
const TALLEST_HEADER = 5;
const identities = new Set([
  'fullName',
  'familyName',
  'givenName',
  'initiativeName',
  'authors',
  'collective',
  'nationalId',
]);

/**
 * The header of a sheet's table: the row in which most cells are known words, among them who or what a row is about, with the
 * rows above and below that belong to it (merged cells, `Nam | Nữ` under `Năm sinh`). Null where there is none.
 */
export function findHeader(sheet: SheetText): HeaderPlace | null {
  let best: { row: number; weight: number } | null = null;
  const last = Math.min(sheet.rowCount, ROWS_SEARCHED);
  for (let row = 0; row < last; row++) {
    const weight = headerWeight(sheet, row);
    if (weight > 0 && (best === null || weight > best.weight)) best = { row, weight };
  }
  if (best === null) return null;
  const top = extendUp(sheet, best.row);
  return { top, bottom: extendDown(sheet, top, best.row) };
}

/** How much a row looks like a header; 0: not at all. */
function headerWeight(sheet: SheetText, row: number): number {
  let strong = 0;
  let weakCount = 0;
  let identity = false;
  const fields = new Set<string>();
  for (let column = 0; column < sheet.width; column++) {
    const text = sheet.text(row, column);
    if (text === '') continue;
    const word = headerWord(text);
    if (word === null) {
      if (headerYear(text) === null || text.length > 30) continue;
      weakCount += 1;
      continue;
    }
    if (word.isStrong) {
      if (fields.has(word.field)) continue;
      fields.add(word.field);
      strong += 1;
      identity ||= identities.has(word.field);
    } else weakCount += 1;
  }
  if (strong < 2 && !(identity && weakCount > 0)) return 0;
  // A row of data has no two strong words; a header names who the rows are about, or is joined with one that does.
  return strong * 2 + (identity ? 4 : 0) + Math.min(weakCount, 3) * 0.3;
}

/** Rows above that belong to the header: merged cells reach down from them, or they gather several of its columns. */
function extendUp(sheet: SheetText, anchor: number): number {
  let top = anchor;
  while (top > 0 && anchor - top < TALLEST_HEADER && isHeaderAbove(sheet, top - 1, top)) top -= 1;
  return top;
}

function isHeaderAbove(sheet: SheetText, row: number, below: number): boolean {
  let filled = 0;
  let known = 0;
  let reachesDown = false;
  let gathers = false;
  for (let column = 0; column < sheet.width; column++) {
    const area = sheet.areaOf(row, column);
    if (
      area !== undefined &&
      area.startRow <= row &&
      area.endRow >= below &&
      sheet.text(area.startRow, area.startColumn) !== ''
    )
      reachesDown = true;
    const text = sheet.text(row, column);
    if (text === '') continue;
    filled += 1;
    if (headerWord(text) !== null || headerYear(text) !== null) known += 1;
    if (area !== undefined && area.endColumn > area.startColumn && area.endColumn - area.startColumn < sheet.width - 2)
      gathers = true;
  }
  if (reachesDown) return true;
  return filled >= 2 && known >= 1 && (gathers || known >= 2);
}

/** Rows below that belong to the header: merged cells reach into them, or all they hold is words of a header and nobody's name. */
function extendDown(sheet: SheetText, top: number, anchor: number): number {
  let bottom = anchor;
  for (let row = top; row <= bottom; row++) {
    for (let column = 0; column < sheet.width; column++) {
      const area = sheet.areaOf(row, column);
      if (area === undefined || area.startRow !== row || sheet.text(row, column) === '') continue;
      if (area.endRow > bottom && area.endRow - top < TALLEST_HEADER) bottom = area.endRow;
    }
  }
  const identity = identityColumns(sheet, top, bottom);
  while (bottom - top < TALLEST_HEADER - 1 && isHeaderBelow(sheet, bottom + 1, identity)) bottom += 1;
  return bottom;
}

function identityColumns(sheet: SheetText, top: number, bottom: number): Set<number> {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (let column = 0; column < sheet.width; column++) {
      const word = headerWord(sheet.text(row, column));
      if (word !== null && (identities.has(word.field) || word.field === 'ordinal')) columns.add(column);
    }
  }
  return columns;
}

function isHeaderBelow(sheet: SheetText, row: number, identity: ReadonlySet<number>): boolean {
  if (row >= sheet.rowCount) return false;
  let filled = 0;
  for (let column = 0; column < sheet.width; column++) {
    const text = sheet.text(row, column);
    if (text === '') continue;
    if (identity.has(column) && headerWord(text) === null) return false;
    if (headerWord(text) === null && headerYear(text) === null && !/^(?:ngày|tháng)$/iu.test(text)) return false;
    if (identity.has(column) && !['familyName', 'middleName', 'givenName'].includes(headerWord(text)?.field ?? ''))
      return false;
    filled += 1;
  }
  return filled >= 1;
}

/** Whether a row only numbers the columns: (1) (2) (3), 1 2 3=1+2, A B 1 2. */
export function isNumberingRow(sheet: SheetText, row: number): boolean {
  const numbers: number[] = [];
  let filled = 0;
  for (let column = 0; column < sheet.width; column++) {
    const text = sheet.text(row, column);
    if (text === '') continue;
    filled += 1;
    const number = /^[([]?(\d{1,2})[)\]]?(?:\s*=.*)?$/.exec(text)?.[1];
    if (number !== undefined) numbers.push(Number(number));
    else if (!/^[([]?[A-Z][)\]]?$/.test(text)) return false;
  }
  if (filled < 3 || numbers.length < 2) return false;
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] as number) + 1);
}
