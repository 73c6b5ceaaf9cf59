import type { CellStyle } from 'hucre/xlsx';
import { numberLine } from '../../../shared/domain/documents/document-number.ts';
import type { OfficeHeading } from '../../../shared/domain/documents/office-heading.ts';
import { placeAndDate } from '../../../shared/domain/documents/printed-date.ts';
import { recipientLines } from '../../../shared/domain/documents/recipient-lines.ts';
import { holdTail } from '../../../shared/text/hold-tail.ts';
import { toUpperCaseText } from '../../../shared/text/letter-case.ts';
import { lineCount } from '../layout/line-count.ts';
import { textWidth } from '../layout/text-width.ts';
import type { DocumentDating } from '../templates/heading-data.ts';
import type { ExcelRow } from './excel-sheet.ts';
import { type ExcelStyleName, excelStyles } from './excel-styles.ts';

/** The left part of the heading takes this share of the width, as on paper. */
const LEFT_SHARE = 0.4;
const LINE_HEIGHT = 18;
/** The height of a row with room above its text, and of one with room to sign. */
export const ROOM_ABOVE = 26;
export const ROOM_FOR_SIGNATURE = 70;
const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const HEADING_SIZE = 13;
/** The office's name does not get into fewer points than this, where the columns allow more. */
const LEAST_LEFT = 130;
/** Excel keeps some room beside a text and sets it a little wider than Word. */
const SLACK = 14;
const WIDER_THAN_WORD = 1.05;

/**
 * How many columns the left half of heading and signature covers: the share of the width nearest to `share`, at least one; the
 * right half keeps `right` points if it can.
 */
function leftColumns(widths: readonly number[], share: number, right = 0): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let best = 1;
  let covered = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let columns = 1; columns < widths.length; columns++) {
    covered += widths[columns - 1] ?? 0;
    const tooNarrow = Math.max(0, right - (total - covered)) + (right > 0 ? 3 * Math.max(0, LEAST_LEFT - covered) : 0);
    const distance = Math.abs(covered - total * share) + tooNarrow;
    if (distance < least) {
      least = distance;
      best = columns;
    }
  }
  return best;
}

function twoParts(
  widths: readonly number[],
  share: number,
  [left, leftStyle]: readonly [string, ExcelStyleName],
  [right, rightStyle]: readonly [string, ExcelStyleName],
  height = LINE_HEIGHT,
  rightWidth = 0,
): ExcelRow {
  const columns = leftColumns(widths, share, rightWidth);
  const linesAt = (text: string) => linesOf(text, leftStyle, sum(widths.slice(0, columns)));
  const lines = linesAt(left);
  const cells = [
    { value: lines > 1 ? holdTail(left, (words) => linesAt(words) === 1) : left, style: leftStyle, span: columns },
    { value: right, style: rightStyle, span: widths.length - columns },
  ];
  return { cells, height: Math.max(height, lines * LINE_HEIGHT) };
}

/** Parts side by side, each as wide as the columns allow, at least one; the row is as high as its texts need, and at least `least`. */
export function partsRow(
  widths: readonly number[],
  parts: readonly (readonly [text: string, style: ExcelStyleName])[],
  least: number,
): ExcelRow {
  let from = 0;
  let height = Math.max(least, LINE_HEIGHT);
  const cells = parts.map(([value, style], index) => {
    const left = parts.length - index;
    const columns = widths.slice(from, widths.length - left + 1);
    const span =
      left === 1 ? columns.length : leftColumns([...columns, sum(widths.slice(widths.length - left + 1))], 1 / left);
    const lines = linesOf(value, style, sum(columns.slice(0, span)));
    if (lines > 1) height = Math.max(height, lines * LINE_HEIGHT + (least > LINE_HEIGHT ? LINE_HEIGHT / 2 : 0));
    from += span;
    return { value, style, span };
  });
  return { cells, height };
}

/** How many lines a text takes in a cell `width` points wide; 1 where the cell makes it smaller instead. */
function linesOf(text: string, style: ExcelStyleName, width: number): number {
  const { font, alignment }: CellStyle = excelStyles[style];
  if (!alignment?.wrapText) return 1;
  return lineCount(
    text,
    (width - SLACK / 2) / WIDER_THAN_WORD,
    font?.size ?? HEADING_SIZE,
    font?.bold ? 'bold' : 'regular',
  );
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

/** Office, Quốc hiệu, Tiêu ngữ, number and date, as on paper; few rows, since they stay in sight with the header. */
export function headingRows(heading: OfficeHeading, dating: DocumentDating, widths: readonly number[]): ExcelRow[] {
  const number = dating.symbol === null ? '' : numberLine(dating.number, dating.symbol);
  const right = textWidth(NATIONAL_NAME, HEADING_SIZE, 'bold') + SLACK;
  return [
    twoParts(
      widths,
      LEFT_SHARE,
      [toUpperCaseText(heading.superiorName), 'superiorName'],
      [NATIONAL_NAME, 'headingBold'],
      LINE_HEIGHT,
      right,
    ),
    twoParts(
      widths,
      LEFT_SHARE,
      [toUpperCaseText(heading.officeName), 'officeName'],
      ['Độc lập - Tự do - Hạnh phúc', 'headingUnderlined'],
      LINE_HEIGHT,
      right,
    ),
    twoParts(
      widths,
      LEFT_SHARE,
      [number, 'heading'],
      [placeAndDate(heading.placeName, dating.datedOn), 'headingItalic'],
      ROOM_ABOVE,
      right,
    ),
  ];
}

/** A row over the whole width of the table, as high as its text needs and `room` points more. */
export function wideRow(text: string, style: ExcelStyleName, widths: readonly number[], room = 0): ExcelRow {
  const height = linesOf(text, style, sum(widths)) * LINE_HEIGHT + room;
  return { cells: [{ value: text, style, span: widths.length }], height };
}

/** Nơi nhận at the left, authority, post and name at the right. */
export function signatureRows(heading: OfficeHeading, widths: readonly number[]): ExcelRow[] {
  const { authority, post, name } = heading.signature;
  const lines = recipientLines(heading.recipients);
  const left = lines.length === 0 ? [] : ['Nơi nhận:', ...lines];
  const right = [authority, post].filter(Boolean).map(toUpperCaseText);
  const rows: ExcelRow[] = [];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const leftStyle = index === 0 ? 'recipientsHeading' : 'recipient';
    rows.push(
      twoParts(
        widths,
        0.5,
        [left[index] ?? '', leftStyle],
        [right[index] ?? '', 'headingBold'],
        index === 0 ? ROOM_ABOVE : LINE_HEIGHT,
      ),
    );
  }
  return [...rows, twoParts(widths, 0.5, ['', 'recipient'], [name, 'headingBold'], ROOM_FOR_SIGNATURE)];
}
