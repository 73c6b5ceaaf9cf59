import { foldText } from '../../text/fold.ts';
import type { RatingCode } from '../awards/rating-code.ts';
import { type HeaderPlace, isNumberingRow } from './find-header.ts';
import { type HeaderWord, headerWord, headerYear } from './header-words.ts';
import type { ColumnMeaning, ImportField } from './import-field.ts';
import { readAwards } from './read-awards.ts';
import { isEmptyText, isMark, readDay, readRating } from './read-values.ts';
import type { SheetText } from './sheet-text.ts';

/** A column of a table with what it most likely means. */
export interface TableColumn {
  readonly index: number;
  /** The header's lines from the top, each once: ['Năm sinh', 'Nam']. */
  readonly headerLines: readonly string[];
  readonly header: string;
  readonly meaning: ColumnMeaning;
  /** 0 to 1. */
  readonly confidence: number;
}

export const noMeaning: ColumnMeaning = { field: null, award: null, rating: null, year: null };
const ROWS_LOOKED_AT = 200;

/** Every column of the table with its meaning: by the header's lines, and by what stands below where the words leave it open. */
export function describeColumns(sheet: SheetText, header: HeaderPlace | null, thisYear: number): TableColumn[] {
  const columns: TableColumn[] = [];
  for (let index = 0; index < sheet.width; index++) {
    const lines = header === null ? [] : headerLines(sheet, header, index);
    const { meaning, confidence } = guessMeaning(sheet, header, index, lines, thisYear);
    columns.push({ index, headerLines: lines, header: lines.join(' – '), meaning, confidence });
  }
  return settleNames(sheet, header, settleDoubles(settleUnits(columns)));
}

/** Cells of a column below the header that say something, as far down as is looked at. */
function sample(sheet: SheetText, header: HeaderPlace | null, column: number): string[] {
  const texts: string[] = [];
  const first = header === null ? 0 : header.bottom + 1;
  const last = Math.min(sheet.rowCount, first + ROWS_LOOKED_AT);
  for (let row = first; row < last; row++) {
    const text = sheet.text(row, column);
    if (!isEmptyText(text) && !isNumberingRow(sheet, row)) texts.push(text);
  }
  return texts;
}

/** The lines of a column's header from the top, each once. */
export function headerLines(sheet: SheetText, header: HeaderPlace, column: number): string[] {
  const lines: string[] = [];
  for (let row = header.top; row <= header.bottom; row++) {
    // An unmerged cell above several columns speaks for the empty ones to its right, where the rows below go on.
    const text =
      sheet.spreadText(row, column) || (row < header.bottom ? gatheringText(sheet, header, row, column) : '');
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '' && !lines.includes(line)) lines.push(line);
  }
  return lines;
}

/** In files without merged cells (.csv): the nearest text to the left, if a lower line of the header stands under this column. */
function gatheringText(sheet: SheetText, header: HeaderPlace, row: number, column: number): string {
  if (sheet.source.merges.length > 0) return '';
  const hasLower = (at: number) => {
    for (let lower = row + 1; lower <= header.bottom; lower++) if (sheet.text(lower, at) !== '') return true;
    return false;
  };
  if (!hasLower(column)) return '';
  for (let left = column - 1; left >= 0 && hasLower(left); left--) {
    const text = sheet.text(row, left);
    if (text !== '') return text;
  }
  return '';
}

interface Guess {
  readonly meaning: ColumnMeaning;
  readonly confidence: number;
}
const meaningOf = (field: ImportField, more: Partial<ColumnMeaning> = {}, confidence = 0.95): Guess => ({
  meaning: { ...noMeaning, field, ...more },
  confidence,
});
const SELF_RATED = /^(?:ca nhan )?tu (?:xep loai|danh gia|nhan xet|nhan|cham|phan loai)\b/;
const unread: Guess = { meaning: noMeaning, confidence: 0.5 };

function guessMeaning(
  sheet: SheetText,
  header: HeaderPlace | null,
  column: number,
  lines: readonly string[],
  thisYear: number,
): Guess {
  const known = lines.map((line) => headerWord(line));
  const year = lines.map(headerYear).findLast((found) => found !== null) ?? null;
  const own = known.at(-1) ?? null;
  const parents = known.slice(0, -1).filter((word): word is HeaderWord => word !== null);
  const isUnder = (...fields: HeaderWord['field'][]) => parents.some((word) => fields.includes(word.field));
  const texts = () => sample(sheet, header, column);
  // What somebody thinks of her own work decides nothing.
  if (lines.some((line) => SELF_RATED.test(foldText(line)))) return unread;
  const part = isUnder('birth') ? birthPart(lines.at(-1) ?? '') : null;
  if (part !== null) return meaningOf(part);
  if (own === null) {
    const nearest = parents.at(-1);
    if (year !== null || lines.length > 1) return guessOfYears(texts(), nearest, year, lines);
    return lines.length === 0 ? guessByContent(texts(), thisYear) : unread;
  }
  if (own.field === 'man' || own.field === 'woman') {
    const isMan = own.field === 'man';
    const content = texts();
    const dates = content.filter((text) => isDay(text, thisYear)).length;
    // Under «Năm sinh» one year is enough: a line of sums may stand below it.
    const isBirth = isUnder('birth') ? content.length === 0 || dates > 0 : dates * 2 > content.length;
    if (isBirth) return meaningOf(isMan ? 'birthOfMan' : 'birthOfWoman');
    if (content.some((text) => /^(?:nam|nữ)$/iu.test(text))) return meaningOf('gender');
    return meaningOf(isMan ? 'isMale' : 'isFemale');
  }
  if (own.field === 'award') {
    const content = texts();
    const marks = content.filter(isMark).length;
    const named = content.filter((text) => readAwards(text).awards.length > 0).length;
    if (named > marks) return meaningOf('awards', { year });
    return meaningOf('award', { award: own.award ?? null, year });
  }
  if (own.field === 'ratingMark') return meaningOf('ratingMark', { rating: (own.rating as RatingCode) ?? null, year });
  if (own.field === 'year' && isUnder('awards', 'rating')) return guessOfYears(texts(), parents.at(-1), year, lines);
  if (own.field === 'result') return guessOfYears(texts(), undefined, year, lines);
  if (own.field === 'rating' || own.field === 'awards') return guessOfYears(texts(), own, year, lines);
  if (
    own.field === 'citation' &&
    texts().some((text) => readAwards(text).awards.length > 0 && readAwards(text).problem === '')
  )
    return guessOfYears(texts(), undefined, year, lines);
  if (own.field === 'score') return { meaning: { ...noMeaning, field: 'score' }, confidence: 0.9 };
  if (own.field === 'unit' && sample(sheet, header, column).length === 0 && lines.length === 0) return unread;
  return meaningOf(own.field);
}

/** The columns under «Ngày sinh» when day, month and year have one each; the year alone is a birth, too. */
function birthPart(line: string): ImportField | null {
  if (/^ngày$/iu.test(line)) return 'birthDay';
  if (/^tháng$/iu.test(line)) return 'birthMonth';
  return /^năm$/iu.test(line) ? 'birth' : null;
}

/** Columns named by a year, or by words that stand over awards and ratings alike: what is below decides. */
function guessOfYears(
  texts: readonly string[],
  parent: HeaderWord | undefined,
  year: number | null,
  lines: readonly string[],
): Guess {
  const awards = texts.filter((text) => readAwards(text).awards.length > 0).length;
  const ratings = texts.filter((text) => {
    const read = readRating(text);
    return 'value' in read && read.value !== null;
  }).length;
  if (awards > ratings) return meaningOf('awards', { year });
  if (ratings > awards) return meaningOf('rating', { year });
  if (parent?.field === 'awards' || parent?.field === 'rating')
    return meaningOf(parent.field, { year }, texts.length === 0 ? 0.8 : 0.6);
  return year !== null && lines.length > 0 && texts.length === 0 ? meaningOf('awards', { year }, 0.3) : unread;
}

function isDay(text: string, thisYear: number): boolean {
  const read = readDay(null, text, thisYear, 1900);
  return 'value' in read && read.value !== null;
}

/** A column without a header: only what can hardly be anything else is guessed. */
function guessByContent(texts: readonly string[], thisYear: number): Guess {
  if (texts.length < 2) return unread;
  const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
  if (texts.every((text, index) => Number(text.replace('.', '')) === index + 1)) return meaningOf('ordinal', {}, 0.7);
  if (share((text) => /^\d{9}$|^\d{11,12}$/.test(text.replace(/\s/g, ''))) > 0.8)
    return meaningOf('nationalId', {}, 0.7);
  if (share((text) => readAwards(text).awards.length > 0 && readAwards(text).problem === '') > 0.7)
    return meaningOf('awards', {}, 0.6);
  if (share((text) => isDay(text, thisYear)) > 0.8) return meaningOf('birth', {}, 0.5);
  return unread;
}

/** Beside a column of people, the column of collectives is that of their units. */
function settleUnits(columns: readonly TableColumn[]): readonly TableColumn[] {
  const has = (...fields: ImportField[]) =>
    columns.some(({ meaning }) => meaning.field !== null && fields.includes(meaning.field));
  if (!has('fullName', 'familyName') || has('unit')) return columns;
  return columns.map((column) =>
    column.meaning.field === 'collective' ? { ...column, meaning: { ...noMeaning, field: 'unit' } } : column,
  );
}

/** Of two columns with one meaning, the first counts, unless several make sense (awards, ratings, marks). */
function settleDoubles(columns: readonly TableColumn[]): TableColumn[] {
  const several = new Set<ImportField>(['awards', 'award', 'rating', 'ratingMark', 'fullName', 'familyName', 'note']);
  const seen = new Set<ImportField>();
  return columns.map((column) => {
    const { field } = column.meaning;
    if (field === null || several.has(field)) return column;
    if (!seen.has(field)) {
      seen.add(field);
      return column;
    }
    return { ...column, meaning: noMeaning, confidence: 0.5 };
  });
}

/** Names in two or three columns: under one merged header, or with an unnamed column of given names beside it. */
function settleNames(sheet: SheetText, header: HeaderPlace | null, columns: TableColumn[]): TableColumn[] {
  const first = columns.findIndex(({ meaning }) => meaning.field === 'fullName' || meaning.field === 'familyName');
  if (first === -1 || header === null) return columns;
  const lead = columns[first] as TableColumn;
  const parts = [first];
  for (let next = first + 1; next < columns.length && parts.length < 3; next++) {
    const column = columns[next] as TableColumn;
    const isSame = column.header !== '' && column.header === lead.header;
    const isUnnamed =
      column.header === '' && column.meaning.field === null && isGivenNames(sample(sheet, header, next));
    if (!isSame && !isUnnamed) break;
    parts.push(next);
  }
  if (parts.length === 1) return lead.meaning.field === 'fullName' ? dropOtherNames(columns, first) : columns;
  const fields: ImportField[] =
    parts.length === 2 ? ['familyName', 'givenName'] : ['familyName', 'middleName', 'givenName'];
  return columns.map((column) => {
    const part = parts.indexOf(column.index);
    return part === -1
      ? column
      : { ...column, meaning: { ...noMeaning, field: fields[part] as ImportField }, confidence: 0.9 };
  });
}

function dropOtherNames(columns: readonly TableColumn[], first: number): TableColumn[] {
  return columns.map((column) =>
    column.index !== first && column.meaning.field === 'fullName'
      ? { ...column, meaning: noMeaning, confidence: 0.5 }
      : column,
  );
}

/** Single words with a capital: given names. */
function isGivenNames(texts: readonly string[]): boolean {
  const names = texts.filter((text) => /^\p{Lu}\p{L}*$/u.test(text));
  return texts.length >= 2 && names.length / texts.length > 0.7;
}
