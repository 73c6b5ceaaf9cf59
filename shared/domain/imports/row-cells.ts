import type { AwardCode } from '../awards/award-code.ts';
import type { TableColumn } from './describe-columns.ts';
import type { ColumnMeaning, ImportField } from './import-field.ts';
import type { SheetText } from './sheet-text.ts';
import type { SourceCell } from './source-sheet.ts';

/** A cell of the row that is read. */
export interface FieldCell {
  readonly column: number;
  readonly cell: SourceCell | null;
  /** Composed Unicode; a cell merged downwards has its text in each row. */
  readonly text: string;
  readonly meaning: ColumnMeaning;
}

/** What the group rows above say of a row. */
export interface GroupContext {
  readonly unit: string | null;
  readonly award: AwardCode | null;
  readonly ofCollectives: boolean;
}
export const noGroup: GroupContext = { unit: null, award: null, ofCollectives: false };

/** Most fields have no column: thirty are asked for in each of 10,000 rows. */
const NO_CELLS: readonly FieldCell[] = [];

/** The cells of one row, by what their columns mean. */
export interface RowCells {
  readonly row: number;
  readonly dateSystem: 1900 | 1904;
  readonly group: GroupContext;
  of(field: ImportField): readonly FieldCell[];
  /** Whether Excel read the days of this column as month before day. */
  isSwapped(column: number): boolean;
}

/** Prepares the columns of a table once; the function it gives makes the cells of a row. */
export function rowCellsOf(
  sheet: SheetText,
  columns: readonly TableColumn[],
  swapped: ReadonlySet<number>,
): (row: number, group: GroupContext) => RowCells {
  const byField = new Map<ImportField, TableColumn[]>();
  for (const column of columns) {
    const { field } = column.meaning;
    if (field === null) continue;
    const list = byField.get(field);
    if (list) list.push(column);
    else byField.set(field, [column]);
  }
  return (row, group) => ({
    row,
    dateSystem: sheet.source.dateSystem,
    group,
    of: (field) => {
      const found = byField.get(field);
      if (found === undefined) return NO_CELLS;
      return found.map(({ index, meaning }) => {
        const area = sheet.areaOf(row, index);
        // Only what is merged downwards is said of every row; what is merged across belongs to its first column.
        const from = area !== undefined && area.startColumn === index ? area.startRow : row;
        return { column: index, cell: sheet.cell(from, index), text: sheet.text(from, index), meaning };
      });
    },
    isSwapped: (column) => swapped.has(column),
  });
}

/**
 * Columns whose days Excel read the American way: the days that it understood all have a day up to 12 (it took day and month
 * for each other), and those it could not understand stayed text with a day above 12.
 */
export function swappedDateColumns(sheet: SheetText, columns: readonly TableColumn[], firstRow: number): Set<number> {
  const swapped = new Set<number>();
  for (const { index, meaning } of columns) {
    if (meaning.field !== 'birth' && meaning.field !== 'decidedOn' && meaning.field !== 'startedOn') continue;
    let dates = 0;
    let low = 0;
    let highTexts = 0;
    let lowTexts = 0;
    for (let row = firstRow; row < sheet.rowCount; row++) {
      const cell = sheet.cell(row, index);
      const day = Number(/^(\d{1,2})[/.-]\d{1,2}[/.-]\d{2,4}$/.exec(sheet.text(row, index))?.[1] ?? Number.NaN);
      if (Number.isNaN(day)) continue;
      if (cell?.kind === 'date') {
        dates += 1;
        if (day <= 12) low += 1;
      } else if (day > 12) highTexts += 1;
      else lowTexts += 1;
    }
    if (dates >= 2 && low === dates && highTexts >= 1 && lowTexts === 0) swapped.add(index);
  }
  return swapped;
}
