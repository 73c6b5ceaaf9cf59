import type { TextEncoding } from '../../text/legacy-encoding.ts';
import type { AwardCode } from '../awards/award-code.ts';
import { describeColumns, type TableColumn } from './describe-columns.ts';
import { findHeader, type HeaderPlace } from './find-header.ts';
import { guessKind, type KindGuess } from './guess-kind.ts';
import type { ColumnMeaning } from './import-field.ts';
import type { ImportKind } from './import-kind.ts';
import type { ImportValues } from './import-values.ts';
import { awardOfHeader } from './read-awards.ts';
import { type RowProblem, readRow } from './read-row.ts';
import { type GroupContext, noGroup, type RowCells, rowCellsOf, swappedDateColumns } from './row-cells.ts';
import { type RowRole, rowRoles, type SourceRowRole } from './row-role.ts';
import { readSheetText, type SheetText, type TextCorrections } from './sheet-text.ts';
import type { SourceSheet } from './source-sheet.ts';
import { readTitle, type TableTitle } from './table-title.ts';
import { isUnitName } from './unit-words.ts';

/** What the officer corrected in one sheet. Rows and columns are counted from 0. */
export interface TableCorrections {
  readonly headerRows?: readonly number[];
  readonly meanings: ReadonlyMap<number, ColumnMeaning>;
  readonly roles: ReadonlyMap<number, SourceRowRole>;
  readonly text: TextCorrections;
}

/** A row of data as it was read. `row` is counted from 0. */
export interface ImportedRow {
  readonly row: number;
  readonly isHidden: boolean;
  readonly values: ImportValues;
  readonly problems: readonly RowProblem[];
}

/** The layout of a sheet's table: what can be known before anything is read from its rows. */
export interface TableLayout {
  readonly sheet: SheetText;
  readonly header: HeaderPlace | null;
  readonly columns: readonly TableColumn[];
  readonly roles: readonly RowRole[];
  readonly title: TableTitle;
  readonly kindGuess: KindGuess;
  readonly encodings: ReadonlySet<TextEncoding>;
}

/** Finds the table of a sheet: its text, header, columns, and what each row is. */
export function layOutTable(
  source: SourceSheet,
  corrections: TableCorrections,
  options: { readonly fileName: string; readonly thisYear: number },
): TableLayout {
  const sheet = readSheetText(source, corrections.text);
  const chosen = corrections.headerRows;
  const header =
    chosen === undefined
      ? findHeader(sheet)
      : chosen.length === 0
        ? null
        : { top: Math.min(...chosen), bottom: Math.max(...chosen) };
  const columns = describeColumns(sheet, header, options.thisYear).map((column) => {
    const meaning = corrections.meanings.get(column.index);
    return meaning === undefined ? column : { ...column, meaning, confidence: 1 };
  });
  const roles = rowRoles(sheet, header, columns, corrections.roles);
  const title = readTitle(sheet, header?.top ?? 0, options.thisYear);
  return {
    sheet,
    header,
    columns,
    roles,
    title,
    kindGuess: guessKind(columns, title.text, options.fileName, [
      ...roles.flatMap(({ groupText }) => groupText ?? []),
      title.award ?? '',
    ]),
    encodings: sheet.encodings,
  };
}

/** Whether a layout has something to read: a column that says who or what, and rows of data. */
export function hasTable({ columns, roles }: TableLayout): boolean {
  const named = columns.some(({ meaning }) =>
    ['fullName', 'familyName', 'givenName', 'collective', 'initiativeName', 'authors'].includes(meaning.field ?? ''),
  );
  return named && roles.some(({ role }) => role === 'data');
}

/** Reads the rows of data. `onRow` hears each row's number, to tell progress. */
export function readRows(
  layout: TableLayout,
  options: { readonly kind: ImportKind; readonly year: number | null; readonly thisYear: number },
  onRow: (row: number) => void = () => undefined,
): ImportedRow[] {
  const { sheet, header, columns, roles } = layout;
  const swapped = swappedDateColumns(sheet, columns, (header?.bottom ?? -1) + 1);
  const cellsOf = rowCellsOf(sheet, columns, swapped);
  const rows: ImportedRow[] = [];
  const ofTitle = options.kind === 'proposals' ? (layout.title.proposed ?? layout.title.award) : layout.title.award;
  let group: GroupContext = { ...noGroup, unit: unitOfSheet(layout), award: ofTitle };
  roles.forEach(({ role, groupText }, row) => {
    onRow(row);
    if (groupText !== null) group = nextGroup(group, groupText, ofTitle);
    if (role !== 'data') return;
    const cells = cellsOf(row, group);
    const isHidden = sheet.source.hiddenRows.has(row);
    const previous = rows.at(-1);
    if (options.kind === 'initiatives' && previous !== undefined && continuesInitiative(sheet, cells)) {
      rows[rows.length - 1] = withMoreAuthors(previous, readRow(cells, options));
      return;
    }
    const { values, problems } = readRow(cells, options);
    const hidden: RowProblem[] = isHidden
      ? [{ severity: 'notice', column: null, message: 'Dòng này bị ẩn trong tệp' }]
      : [];
    rows.push({ row, isHidden, values, problems: [...problems, ...hidden] });
  });
  return rows;
}

/** A workbook with a sheet for each unit names them by their sheets. A lone word such as «Phòng» names none. */
function unitOfSheet({ sheet, columns }: TableLayout): string | null {
  const name = sheet.source.name.trim();
  const hasUnits = columns.some(({ meaning }) => meaning.field === 'unit' || meaning.field === 'collective');
  return !hasUnits && name.includes(' ') && isUnitName(name) ? name : null;
}

function nextGroup(group: GroupContext, text: string, ofTitle: AwardCode | null): GroupContext {
  if (isUnitName(text)) return { ...group, unit: text };
  const award = awardOfHeader(text);
  if (award !== null) return { unit: null, award, ofCollectives: group.ofCollectives };
  if (/^tập thể/iu.test(text)) return { unit: null, award: ofTitle, ofCollectives: true };
  if (/^cá nhân/iu.test(text)) return { unit: null, award: ofTitle, ofCollectives: false };
  return { ...group, unit: null };
}

/** Whether a row only adds an author to the initiative above: its name is merged from there, or missing. */
function continuesInitiative(sheet: SheetText, cells: RowCells): boolean {
  const [name] = cells.of('initiativeName');
  if (name === undefined) return false;
  const area = sheet.areaOf(cells.row, name.column);
  return area === undefined
    ? name.text === '' && cells.of('ordinal').every(({ text }) => text === '')
    : area.startRow < cells.row;
}

function withMoreAuthors(
  row: ImportedRow,
  more: { values: ImportValues; problems: readonly RowProblem[] },
): ImportedRow {
  const added = more.values.authors ?? [];
  const authors = [...(row.values.authors ?? []), ...added];
  return { ...row, values: { ...row.values, authors }, problems: [...row.problems, ...more.problems] };
}

/** The meanings of columns by their headers, to be remembered for the sender's next file. */
export function meaningsByHeader(columns: readonly TableColumn[]): Record<string, ColumnMeaning> {
  return Object.fromEntries(
    columns.filter(({ header }) => header !== '').map(({ header, meaning }) => [header, meaning]),
  );
}
