/** One cell of somebody else's file, as the file holds it: legacy text not yet converted. */
export interface SourceCell {
  /** What the reader of the sheet sees: numbers plain, days as 05/03/1985. */
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** The number behind a number or a date (Excel's serial). */
  readonly number?: number;
  /** The font's name, which gives TCVN3 and VNI away. */
  readonly fontName?: string;
}

/** A merged area; all four ends belong to it, counted from 0. */
export interface MergedArea {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** A sheet of a workbook, a table of a Word file, or pasted text. Rows and columns are counted from 0; a cell may be missing. */
export interface SourceSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly (SourceCell | null | undefined)[])[];
  readonly merges: readonly MergedArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** How Excel counts days in this file. */
  readonly dateSystem: 1900 | 1904;
}

export type SourceFormat = 'xlsx' | 'xls' | 'csv' | 'docx' | 'text';

/** A file taken apart into sheets. */
export interface SourceFile {
  readonly format: SourceFormat;
  readonly sheets: readonly SourceSheet[];
  /** The code page of a text file that is not Unicode, e.g. `windows-1258`; else null. */
  readonly codePage: string | null;
}

/** A, B, … Z, AA: the letter of a column counted from 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of a cell, counted from 0: (11, 2) → "C12". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
