import { lineCount } from '../layout/line-count.ts';
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
  /** Rows covered; 1 if absent. The rows below have empty cells of the same look in their place. */
  readonly rows?: number;
}

/** A row of cells from the first column on. */
export interface ExcelRow {
  readonly cells: readonly ExcelCell[];
  /** In points. Excel makes no row higher for merged cells, and other programs for none at all, so every height is said. */
  readonly height: number;
}

/** A sheet with the table that it prints. */
export interface ExcelSheet {
  readonly name: string;
  /** In points. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly ExcelRow[];
  /** Place of the table's header among the rows: repeated on each page, and it stays in sight. */
  readonly headerRow: number;
  /** False where the sheet has several tables: no header is repeated. */
  readonly repeatsHeader?: false;
  /** Rows of the header; 1 if absent. */
  readonly headerRows?: number;
  readonly orientation: Orientation;
  /** Buttons for filtering at the header. */
  readonly withFilter: boolean;
}

/** The letter of a column: 0 → A, 26 → AA. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

const TABLE_SIZE = 12;
/** Excel's own limit. */
const HIGHEST_ROW = 409;
/** Height of a line of 12 points in a cell, and the room above and below the text. */
const LINE_HEIGHT = 15.75;
const ROOM = 3;
/** Excel keeps some pixels beside the text free and sets it a little wider than Word. */
const MARGIN = 6;
const WIDER_THAN_WORD = 1.03;

/** How high a row must be for its texts; cells without text ask for one line. */
export function rowHeight(cells: readonly ExcelCell[], columnWidths: readonly number[]): number {
  let lines = 1;
  cells.forEach(({ value, style }, column) => {
    if (typeof value !== 'string' || value === '') return;
    const width = (columnWidths[column] ?? 0) - MARGIN;
    const weight = style === 'columnHeading' ? 'bold' : 'regular';
    lines = Math.max(lines, lineCount(value, width / WIDER_THAN_WORD, TABLE_SIZE, weight));
  });
  return Math.min(lines * LINE_HEIGHT + ROOM, HIGHEST_ROW);
}

/** The sum of a part of a column that leaves out the sums inside it. Rows count from 0, `last` included. */
export function subtotal(column: number, first: number, last: number, result: number): ExcelValue {
  const letter = columnLetter(column);
  return { formula: `SUBTOTAL(9,${letter}${first + 1}:${letter}${last + 1})`, result };
}
