import {
  convertToUnicode,
  detectColumnEncodings,
  type EncodingGuess,
  type TextEncoding,
} from '../../text/legacy-encoding.ts';
import { composeLetters } from '../../text/normalize.ts';
import { remember } from '../../text/remember.ts';
import type { MergedArea, SourceCell, SourceSheet } from './source-sheet.ts';

/** Columns further to the right are not looked at: forms of units have some twenty. */
const WIDEST = 250;
/** Merged cells that are looked at; a sheet with more is not a form. */
const MOST_COVERED = 400_000;
const SAMPLE_CONVERSIONS = 3;

/** How the text of a column is coded. */
export interface ColumnEncoding {
  readonly encoding: TextEncoding;
  readonly isMixed: boolean;
  /** Up to three texts before and after, with the reason; empty where everything is plain Unicode. */
  readonly conversions: readonly { readonly before: string; readonly after: string; readonly reason: string }[];
}

/** What the officer corrected in a sheet, by column or by `row,column`, counted from 0. */
export interface TextCorrections {
  readonly encodings: ReadonlyMap<number, TextEncoding>;
  readonly cells: ReadonlyMap<string, string>;
}
export const noTextCorrections: TextCorrections = { encodings: new Map(), cells: new Map() };

/** A sheet whose text is composed Unicode. Rows and columns are counted from 0. */
export interface SheetText {
  readonly source: SourceSheet;
  readonly rowCount: number;
  readonly width: number;
  readonly columnEncodings: readonly ColumnEncoding[];
  /** Encodings found in the sheet, without plain Unicode. */
  readonly encodings: ReadonlySet<TextEncoding>;
  /** The text of a cell, trimmed; '' where it is empty or covered by a merged one. Line breaks are kept. */
  text(row: number, column: number): string;
  /** The same, but a covered cell has the text of its merged area. */
  spreadText(row: number, column: number): string;
  /** The cell as the file has it, or as corrected. */
  cell(row: number, column: number): SourceCell | null;
  /** The merged area that a cell belongs to. */
  areaOf(row: number, column: number): MergedArea | undefined;
}

/** Converts a sheet's text, column by column, as the fonts and the letters tell (or the officer said). */
export function readSheetText(sheet: SourceSheet, corrections: TextCorrections = noTextCorrections): SheetText {
  const rowCount = sheet.rows.length;
  const width = Math.min(
    WIDEST,
    sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0),
  );
  const texts: string[][] = Array.from({ length: rowCount }, () => []);
  const columnEncodings: ColumnEncoding[] = [];
  const encodings = new Set<TextEncoding>();
  for (let column = 0; column < width; column++) {
    columnEncodings.push(convertColumn(sheet, column, corrections, texts, encodings));
  }
  const corrected = new Map<string, SourceCell>();
  for (const [place, text] of corrections.cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const line = texts[row];
    if (line !== undefined) line[column] = text.trim();
    corrected.set(place, { text, kind: 'text' });
  }
  const areas = areasByCell(sheet.merges, rowCount, width);
  const text = (row: number, column: number): string => texts[row]?.[column] ?? '';
  return {
    source: sheet,
    rowCount,
    width,
    columnEncodings,
    encodings,
    text,
    spreadText(row, column) {
      const area = areas.get(row * WIDEST + column);
      return area === undefined ? text(row, column) : text(area.startRow, area.startColumn);
    },
    cell: (row, column) => corrected.get(`${row},${column}`) ?? sheet.rows[row]?.[column] ?? null,
    areaOf: (row, column) => areas.get(row * WIDEST + column),
  };
}

function convertColumn(
  sheet: SourceSheet,
  column: number,
  corrections: TextCorrections,
  texts: string[][],
  encodings: Set<TextEncoding>,
): ColumnEncoding {
  const rows: number[] = [];
  const cells: SourceCell[] = [];
  sheet.rows.forEach((line, row) => {
    const cell = line[column];
    if (!cell) return;
    if (cell.kind === 'text') {
      rows.push(row);
      cells.push(cell);
    } else (texts[row] as string[])[column] = cell.text;
  });
  const chosen = corrections.encodings.get(column);
  const different = new DifferentTexts();
  const numbers = cells.map((cell) => different.numberOf(cell));
  const converted = convertTexts(different.cells, chosen);
  const counts = new Map<TextEncoding, number>();
  const conversions: { before: string; after: string; reason: string }[] = [];
  numbers.forEach((number, index) => {
    const { text, encoding, reason, isForeign } = converted[number] as ConvertedText;
    (texts[rows[index] as number] as string[])[column] = text;
    if (!isForeign) return;
    counts.set(encoding, (counts.get(encoding) ?? 0) + 1);
    if (encoding === 'unicode') return;
    encodings.add(encoding);
    const before = (cells[index] as SourceCell).text;
    if (conversions.length < SAMPLE_CONVERSIONS) conversions.push({ before, after: text, reason });
  });
  const ranked = [...counts].sort(([, left], [, right]) => right - left);
  return { encoding: ranked[0]?.[0] ?? 'unicode', isMixed: ranked.length > 1, conversions };
}

/** The different texts of a column, fonts told apart: each is judged and converted once, however often it stands there. */
class DifferentTexts {
  readonly cells: SourceCell[] = [];
  private readonly numbers = new Map<string | undefined, Map<string, number>>();

  numberOf(cell: SourceCell): number {
    let ofFont = this.numbers.get(cell.fontName);
    if (ofFont === undefined) {
      ofFont = new Map();
      this.numbers.set(cell.fontName, ofFont);
    }
    const known = ofFont.get(cell.text);
    if (known !== undefined) return known;
    const number = this.cells.push(cell) - 1;
    ofFont.set(cell.text, number);
    return number;
  }
}

interface ConvertedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly reason: string;
  /** Whether it has letters beyond ASCII, or was converted: plain letters tell nothing of an encoding. */
  readonly isForeign: boolean;
}

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

function convertTexts(cells: readonly SourceCell[], chosen: TextEncoding | undefined): ConvertedText[] {
  const telling = cells.filter((cell) => cell.fontName !== undefined || !isAscii(cell.text));
  const guesses = new Map<SourceCell, EncodingGuess>();
  if (chosen === undefined)
    detectColumnEncodings(telling).forEach((guess, index) => {
      guesses.set(telling[index] as SourceCell, guess);
    });
  return cells.map((cell) => {
    const guess = guesses.get(cell);
    const encoding = chosen ?? guess?.encoding ?? 'unicode';
    const text = composeLines(convertToUnicode(cell.text, encoding));
    const isForeign = encoding !== 'unicode' || !isAscii(cell.text);
    return { text, encoding, reason: guess?.reason ?? 'Theo bảng mã đã chọn.', isForeign };
  });
}

/** Composed letters, tidy spaces, zero-width characters gone; line breaks stay. */
const composeLines = remember((text) => {
  const isPlain = !/[^\0-\x7f]/.test(text) && !/[\t\r]| {2}/.test(text);
  if (isPlain) return text.trim();
  const composed = text.normalize('NFC');
  return (/[\u0300-\u036f]/.test(composed) ? composeLetters(composed) : composed)
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
});

function areasByCell(merges: readonly MergedArea[], rowCount: number, width: number): Map<number, MergedArea> {
  const areas = new Map<number, MergedArea>();
  for (const area of merges) {
    const endRow = Math.min(area.endRow, rowCount - 1);
    const endColumn = Math.min(area.endColumn, width - 1);
    for (let row = area.startRow; row <= endRow; row++) {
      for (let column = area.startColumn; column <= endColumn; column++) {
        areas.set(row * WIDEST + column, area);
        if (areas.size > MOST_COVERED) return areas;
      }
    }
  }
  return areas;
}
