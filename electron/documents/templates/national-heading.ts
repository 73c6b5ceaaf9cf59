import { textWidth } from '../layout/text-width.ts';
import { paragraph, ruleLine } from '../word/word-paragraph.ts';
import { styleFont, type WordStyleId } from '../word/word-styles.ts';
import { table, tableRow } from '../word/word-table.ts';

const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const NATIONAL_MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The line below the office's name is a third to half as long as the name. */
const OFFICE_RULE_SHARE = 0.4;
/** Room around the national name, so that no printer breaks it. */
const SLACK = 6;

function widthInStyle(text: string, style: WordStyleId): number {
  const { size, weight } = styleFont(style);
  return textWidth(text, size, weight);
}

/**
 * Quốc hiệu and Tiêu ngữ at the right, the office's name at the left, below them number and symbol, place and date. Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, mục II.1–4: the line under Tiêu ngữ is as long as its text, that under the office's name a third
 * to half as long, both in the middle. A letter says below its number what it is about. `width` in points; `officeName` as it will print, for the length of its line.
 */
export function nationalHeading(
  width: number,
  officeName: string,
  options: { readonly withNumber: boolean; readonly withAbout?: boolean },
): string {
  const right = Math.max(widthInStyle(NATIONAL_NAME, 'NationalName') + SLACK, width * 0.6);
  const columns = [width - right, right];
  const [left = 0] = columns;
  const officeWidth = Math.min(widthInStyle(officeName, 'OfficeName'), left);
  const office = ['{#Tên cơ quan chủ quản}', '{Tên cơ quan chủ quản}', '{/Tên cơ quan chủ quản}'].map((line) =>
    paragraph('SuperiorName', line),
  );
  const names = tableRow(columns, [
    {
      content: [
        ...office,
        paragraph('OfficeName', '{Tên cơ quan}'),
        ruleLine(officeWidth * OFFICE_RULE_SHARE, left),
      ].join(''),
    },
    {
      content: [
        paragraph('NationalName', NATIONAL_NAME),
        paragraph('NationalMotto', NATIONAL_MOTTO),
        ruleLine(widthInStyle(NATIONAL_MOTTO, 'NationalMotto'), right),
      ].join(''),
    },
  ]);
  const numberAndDate = tableRow(columns, [
    {
      content:
        paragraph('SymbolLine', options.withNumber ? '{Số, ký hiệu}' : '') +
        (options.withAbout ? paragraph('SymbolLine', '{Trích yếu}') : ''),
    },
    { content: paragraph('DateLine', '{Địa danh, ngày tháng}') },
  ]);
  return table({ columnWidths: columns, bordered: false, cellMargins: { horizontal: 0, vertical: 0 } }, [
    names,
    numberAndDate,
  ]);
}

/** The short line in the middle below a title: a third of the text above it, which is `textWidth` points wide. */
export function titleRule(text: string, available: number): string {
  const length = Math.min(widthInStyle(text, 'DocumentSubject'), available);
  return ruleLine(length * OFFICE_RULE_SHARE, available, { keepWithNext: true });
}
