import { normalizeText } from '../../text/normalize.ts';
import type { ImportField } from './import-field.ts';
import type { ImportKind } from './import-kind.ts';
import type { ImportValues } from './import-values.ts';
import { readAwards } from './read-awards.ts';
import { readPersonFields } from './read-person-fields.ts';
import { readPositionAndUnit } from './read-position.ts';
import { isEmptyText, isMark, readDay, readDecision, readNumber, readRating, withoutCapitals } from './read-values.ts';
import type { RowCells } from './row-cells.ts';

/** A problem of one row; `column` is the column's place in the sheet, null for the row as a whole. */
export interface RowProblem {
  readonly severity: 'refusal' | 'notice';
  readonly column: number | null;
  readonly message: string;
}

/** What a row says, and what is wrong with it. */
export interface RowRead {
  readonly values: ImportValues;
  readonly problems: readonly RowProblem[];
}

/** What the rows of a table share. */
export interface RowContext {
  readonly kind: ImportKind;
  readonly thisYear: number;
  /** The year of rows that name none; null: unknown. */
  readonly year: number | null;
}

type Values = { -readonly [K in keyof ImportValues]: ImportValues[K] };

/** Reads one row of data by the meanings of its columns. Kinds differ in what they need; see `checkNeeds`. */
export function readRow(cells: RowCells, context: RowContext): RowRead {
  const values: Values = {};
  const problems: RowProblem[] = [];
  const refuse = (column: number | null, message: string) => problems.push({ severity: 'refusal', column, message });
  const notice = (column: number | null, message: string) => problems.push({ severity: 'notice', column, message });
  readPersonFields(cells, context, values, refuse, notice);
  readText(cells, values);
  if (cells.group.unit !== null) values.unit ??= cells.group.unit;
  readAwardFields(
    cells,
    context,
    values,
    context.kind === 'people' || context.kind === 'initiatives' ? notice : refuse,
  );
  readRatingFields(cells, values, context.kind === 'ratings' ? refuse : notice, notice);
  readDecisionFields(cells, context, values, refuse);
  for (const place of cells.of('amount')) {
    const read = readNumber(place.cell, place.text);
    if ('problem' in read) refuse(place.column, read.problem);
    else if (read.value !== null) values.amount = Math.round(read.value);
  }
  if (context.kind === 'initiatives') readInitiativeFields(cells, values, refuse);
  return { values, problems };
}

const plainTexts = {
  unit: 'unit',
  position: 'position',
  issuer: 'issuer',
  citation: 'citation',
  recognizedBy: 'recognizedBy',
  summary: 'summary',
  benefit: 'benefit',
  note: 'note',
} as const satisfies Partial<Record<ImportField, keyof ImportValues>>;
const plainFields = Object.entries(plainTexts) as [
  keyof typeof plainTexts,
  (typeof plainTexts)[keyof typeof plainTexts],
][];

const longTexts: ReadonlySet<string> = new Set(['summary', 'benefit', 'citation']);

function readText(cells: RowCells, values: Values): void {
  for (const [field, key] of plainFields) {
    for (const { text } of cells.of(field)) {
      if (isEmptyText(text)) continue;
      if (field === 'position' && cells.of('unit').length === 0) readPositionAndUnit(text, values);
      else if (field === 'position') values.position ??= withoutCapitals(normalizeText(text));
      else if (field === 'note' && values.note !== undefined) values.note = `${values.note}; ${normalizeText(text)}`;
      else values[key] ??= longTexts.has(field) ? text : normalizeText(text);
    }
  }
  for (const { text } of cells.of('initiativeName')) {
    if (!isEmptyText(text) && !/^(?:không|ko)(?:\s|$)/iu.test(text)) values.name ??= withoutQuotes(normalizeText(text));
  }
}

/** Quotation marks around the whole name go; those around one of its words stay. */
function withoutQuotes(text: string): string {
  return /^["“”'][^"“”']*["“”']$/u.test(text) ? text.slice(1, -1).trim() : text;
}

function readAwardFields(
  cells: RowCells,
  context: RowContext,
  values: Values,
  refuse: (column: number | null, message: string) => void,
): void {
  const found: { code: string; year: number | null }[] = [];
  const add = (code: string, year: number | null) => {
    if (!found.some((award) => award.code === code && award.year === year)) found.push({ code, year });
  };
  for (const { column, text, meaning } of cells.of('award')) {
    if (isEmptyText(text) || /^(?:không|ko|k)$/iu.test(text)) continue;
    const named = readAwards(text);
    const years = /^(?:(?:19|20)\d\d[\s,;]*)+$/.test(text)
      ? [...text.matchAll(/\d{4}/g)].map(([year]) => Number(year))
      : [];
    if (years.length > 0) for (const year of years) add(meaning.award ?? '', year);
    else if (named.awards.length > 0) for (const award of named.awards) add(award.code, award.year ?? meaning.year);
    else if (isMark(text)) add(meaning.award ?? '', meaning.year);
    else refuse(column, `“${text}” không phải dấu x`);
  }
  for (const { column, text, meaning } of cells.of('awards')) {
    if (isEmptyText(text)) continue;
    const read = readAwards(text);
    for (const award of read.awards) add(award.code, award.year ?? meaning.year);
    if (read.problem !== '') refuse(column, read.problem);
  }
  if (cells.group.award !== null && cells.of('award').length + cells.of('awards').length === 0)
    add(cells.group.award, null);
  if (found.length > 0 || cells.of('award').length + cells.of('awards').length > 0)
    values.awards = found.map(({ code }) => code);
  if (found.some(({ year }) => year !== null)) {
    const known = found.map(({ year }) => year ?? values.year ?? context.year);
    if (known.every((year): year is number => year !== null)) {
      // One year for all is the year of the row.
      if (new Set(known).size === 1 && values.year === undefined) values.year = known[0] as number;
      else values.awardYears = known;
    } else refuse(null, 'Có danh hiệu không rõ năm; hãy chọn năm của bảng');
  }
}

function readRatingFields(
  cells: RowCells,
  values: Values,
  refuse: (column: number | null, message: string) => void,
  notice: (column: number | null, message: string) => void,
): void {
  const byYear: Record<number, string> = {};
  for (const { column, text, meaning } of cells.of('rating')) {
    const read = readRating(text);
    if ('problem' in read) refuse(column, read.problem);
    else if (read.value !== null && meaning.year !== null) byYear[meaning.year] = read.value;
    else if (read.value !== null) values.rating ??= read.value;
    else if (read.notice !== undefined) notice(column, read.notice);
  }
  const marked = cells.of('ratingMark').filter(({ text }) => !isEmptyText(text));
  if (
    new Set(marked.map(({ meaning }) => meaning.rating)).size < marked.length ||
    (marked.length > 1 && marked.every(({ meaning }) => meaning.year === null))
  )
    refuse(marked[1]?.column ?? null, 'Đánh dấu hai mức xếp loại cho một người');
  else
    for (const { text, column, meaning } of marked) {
      if (!isMark(text)) refuse(column, `“${text}” không phải dấu x`);
      else if (meaning.year !== null) byYear[meaning.year] = meaning.rating ?? '';
      else values.rating ??= meaning.rating ?? '';
    }
  const years = Object.keys(byYear).map(Number);
  const [year] = years;
  const isOnlyYear =
    new Set([...cells.of('rating'), ...cells.of('ratingMark')].map(({ meaning }) => meaning.year)).size === 1;
  if (year !== undefined && isOnlyYear && values.rating === undefined) {
    values.year ??= year;
    values.rating = byYear[year] as string;
  } else if (years.length > 0) values.ratings = byYear;
  for (const { column, cell, text } of cells.of('score')) {
    const read = readNumber(cell, text);
    if ('problem' in read) refuse(column, read.problem);
    else if (read.value !== null) values.score = read.value;
  }
}

function readDecisionFields(
  cells: RowCells,
  { thisYear }: RowContext,
  values: Values,
  refuse: (column: number | null, message: string) => void,
): void {
  for (const { text } of cells.of('decision')) {
    const { number, decidedOn } = readDecision(text, thisYear);
    if (number !== null) values.decisionNumber ??= number;
    if (decidedOn !== null) values.decidedOn ??= decidedOn;
  }
  for (const { column, cell, text } of cells.of('decisionNumber')) {
    if (isEmptyText(text)) continue;
    if (cell?.kind === 'date') refuse(column, `Excel đã đổi số quyết định thành ngày ${text}; hãy gõ lại`);
    else {
      const { number, decidedOn } = readDecision(text, thisYear);
      values.decisionNumber ??= number ?? normalizeText(text);
      if (decidedOn !== null) values.decidedOn ??= decidedOn;
    }
  }
  for (const { column, cell, text } of cells.of('decidedOn')) {
    const read = readDay(cell, text, thisYear, cells.dateSystem, cells.isSwapped(column));
    if ('problem' in read) refuse(column, read.problem);
    else if (read.value?.date !== undefined) values.decidedOn = read.value.date;
    else if (read.value !== null) values.year ??= read.value.year as number;
  }
}

/** The share of the one author of a row, in percent; null where it is not told. */
function ownShare(cells: RowCells, refuse: (column: number | null, message: string) => void): number | null {
  for (const { column, cell, text } of cells.of('share')) {
    const read = readNumber(cell, text);
    if ('problem' in read) refuse(column, read.problem);
    else if (read.value !== null)
      return Math.round(read.value <= 1 && !text.includes('%') ? read.value * 100 : read.value);
  }
  return null;
}

const scopes = [
  ['national', /toàn quốc|quốc gia|cả nước/iu],
  ['provincial', /tỉnh|thành phố|bộ|ngành/iu],
  ['grassroots', /cơ sở|đơn vị|sở|phòng|cơ quan|chi cục/iu],
] as const;
const kinds = [
  ['technology-application', /ứng dụng/iu],
  ['technical', /kỹ thuật/iu],
  ['management', /quản lý/iu],
  ['operational', /tác nghiệp|nghiệp vụ/iu],
] as const;
const states = [
  ['refused', /không (?:được )?(?:công nhận|đạt)/iu],
  ['recognized', /công nhận|^đạt/iu],
  ['submitted', /nộp|đề nghị|chờ/iu],
  ['registered', /đăng ký/iu],
] as const;

function readInitiativeFields(
  cells: RowCells,
  values: Values,
  refuse: (column: number | null, message: string) => void,
): void {
  const choose = <T extends string>(
    field: ImportField,
    options: readonly (readonly [T, RegExp])[],
    what: string,
  ): T | undefined => {
    for (const { column, text } of cells.of(field)) {
      if (isEmptyText(text)) continue;
      const found = options.find(([, pattern]) => pattern.test(text));
      if (found !== undefined) return found[0];
      refuse(column, `Chưa rõ ${what} “${text}”`);
    }
    return undefined;
  };
  const scope = choose('scope', scopes, 'phạm vi ảnh hưởng');
  const initiativeKind = choose('initiativeKind', kinds, 'loại giải pháp');
  const state = choose('state', states, 'tình trạng');
  if (scope !== undefined) values.scope = scope;
  if (initiativeKind !== undefined) values.initiativeKind = initiativeKind;
  if (state !== undefined) values.state = state;
  if (values.authors === undefined && values.fullName !== undefined)
    values.authors = [{ fullName: values.fullName, share: ownShare(cells, refuse) }];
  if (values.decidedOn !== undefined) values.recognizedOn = values.decidedOn;
  if (values.decisionNumber !== undefined) values.decision = values.decisionNumber;
}
