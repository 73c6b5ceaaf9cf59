import type { Orientation } from '../layout/page-setup.ts';
import type { ExcelStyleName } from './excel-styles.ts';

/** What a cell holds: text stays text whatever it looks like; a sum is a formula with the value that it has now. */
export type ExcelValue =
  | string
  | number
  | null
  | { readonly day: string }
  | { readonly formula: string; readonly result: number };

/** A cell that may cover several columns. */
export interface ExcelCell {
  readonly value: ExcelValue;
  readonly style: ExcelStyleName;
  /** Columns covered; 1 if absent. */
  readonly span?: number;
}

/** A row of cells from the first column on. */
export interface ExcelRow {
  readonly cells: readonly ExcelCell[];
  /** Points; without it Excel makes the row as high as its text, which it does not do for merged cells. */
  readonly height?: number;
}

/** A sheet with the table that it prints. */
export interface ExcelSheet {
  readonly name: string;
  /** In points. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly ExcelRow[];
  /** Place of the table's header among the rows: repeated on each page, and it stays in sight. */
  readonly headerRow: number;
  readonly orientation: Orientation;
  /** Buttons for filtering at the header. */
  readonly withFilter: boolean;
}

/** The letter of a column: 0 → A, 26 → AA. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** The sum of a part of a column that leaves out the sums inside it. Rows count from 0, `last` included. */
export function subtotal(column: number, first: number, last: number, result: number): ExcelValue {
  const letter = columnLetter(column);
  return { formula: `SUBTOTAL(9,${letter}${first + 1}:${letter}${last + 1})`, result };
}
