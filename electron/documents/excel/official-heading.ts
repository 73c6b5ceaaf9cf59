import { numberLine } from '../../../shared/domain/documents/document-number.ts';
import type { OfficeHeading } from '../../../shared/domain/documents/office-heading.ts';
import { placeAndDate } from '../../../shared/domain/documents/printed-date.ts';
import { recipientLines } from '../../../shared/domain/documents/recipient-lines.ts';
import { toUpperCaseText } from '../../../shared/text/letter-case.ts';
import { lineCount } from '../layout/line-count.ts';
import type { DocumentDating } from '../templates/heading-data.ts';
import type { ExcelRow } from './excel-sheet.ts';
import type { ExcelStyleName } from './excel-styles.ts';

/** The left part of the heading takes this share of the width, as on paper. */
const LEFT_SHARE = 0.4;
const LINE_HEIGHT = 18;
const ROOM_ABOVE = 26;
const ROOM_FOR_SIGNATURE = 70;

/** How many columns the left half of heading and signature covers: the share of the width nearest to `share`, at least one. */
function leftColumns(widths: readonly number[], share: number): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let best = 1;
  let covered = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let columns = 1; columns < widths.length; columns++) {
    covered += widths[columns - 1] ?? 0;
    const distance = Math.abs(covered - total * share);
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
): ExcelRow {
  const columns = leftColumns(widths, share);
  const cells = [
    { value: left, style: leftStyle, span: columns },
    { value: right, style: rightStyle, span: widths.length - columns },
  ];
  return { cells, height };
}

/** Office, Quốc hiệu, Tiêu ngữ, number and date, as on paper; few rows, since they stay in sight with the header. */
export function headingRows(heading: OfficeHeading, dating: DocumentDating, widths: readonly number[]): ExcelRow[] {
  const number = dating.symbol === null ? '' : numberLine(dating.number, dating.symbol);
  return [
    twoParts(
      widths,
      LEFT_SHARE,
      [toUpperCaseText(heading.superiorName), 'heading'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'headingBold'],
    ),
    twoParts(
      widths,
      LEFT_SHARE,
      [toUpperCaseText(heading.officeName), 'headingUnderlined'],
      ['Độc lập - Tự do - Hạnh phúc', 'headingUnderlined'],
    ),
    twoParts(
      widths,
      LEFT_SHARE,
      [number, 'heading'],
      [placeAndDate(heading.placeName, dating.datedOn), 'headingItalic'],
      ROOM_ABOVE,
    ),
  ];
}

/** The largest size of text in a row over the whole width. */
const WIDE_ROW_SIZE = 14;

/** A row over the whole width of the table, as high as its text needs and `room` points more. */
export function wideRow(text: string, style: ExcelStyleName, widths: readonly number[], room = 0): ExcelRow {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const height = lineCount(text, width, WIDE_ROW_SIZE, 'bold') * LINE_HEIGHT + room;
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
