import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { type RatingCode, ratingNames } from '#shared/domain/awards/rating-code.ts';
import { administrativePage, textAreaWidth } from '../documents/layout/page-setup.ts';
import { newWordPackage } from '../documents/word/new-word-package.ts';
import { zipWordPackage } from '../documents/word/word-package.ts';
import { paragraph } from '../documents/word/word-paragraph.ts';
import { sectionProperties } from '../documents/word/word-section.ts';
import { table, tableRow } from '../documents/word/word-table.ts';

/** Whom a unit rates, and how. */
export interface RatedPerson {
  readonly fullName: string;
  readonly bornOn: string | null;
  readonly position: string | null;
  readonly rating: RatingCode;
}

/** A unit's own list of ratings as a .docx, such as units type it: national heading, title, table, signature. */
export function unitRatingFile(
  unit: { readonly office: string; readonly name: string; readonly head: string; readonly place: string },
  year: number,
  people: readonly RatedPerson[],
): Uint8Array {
  const page = administrativePage('portrait');
  const width = textAreaWidth(page);
  const plain = { bordered: false, cellMargins: { horizontal: 4, vertical: 0 } };
  const halves = [width * 0.37, width * 0.63];
  const cell = (...paragraphs: readonly string[]) => ({ content: paragraphs.join('') });
  const signedOn = `${unit.place}, ngày 12 tháng 12 năm ${year}`;
  const head = table({ ...plain, columnWidths: halves }, [
    tableRow(halves, [
      cell(paragraph('SuperiorName', unit.office.toUpperCase()), paragraph('OfficeName', unit.name.toUpperCase())),
      cell(
        paragraph('NationalName', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        paragraph('NationalMotto', 'Độc lập - Tự do - Hạnh phúc'),
        paragraph('DateLine', signedOn),
      ),
    ]),
  ]);
  const widths = [34, width - 34 - 72 - 110 - 130, 72, 110, 130];
  const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', `Mức xếp loại năm ${year}`];
  const line = (texts: readonly string[], style: 'TableHeader' | 'TableText') =>
    tableRow(
      widths,
      texts.map((text) => cell(paragraph(style, text))),
      { isHeader: style === 'TableHeader' },
    );
  const list = table({ columnWidths: widths, bordered: true, cellMargins: { horizontal: 4, vertical: 2 } }, [
    line(header, 'TableHeader'),
    ...people.map(({ fullName, bornOn, position, rating }, index) => {
      const born = bornOn === null ? '' : formatDate(bornOn as IsoDate);
      return line([String(index + 1), fullName, born, position ?? '', ratingNames[rating]], 'TableText');
    }),
    line(['', `Tổng số: ${people.length} người`, '', '', ''], 'TableText'),
  ]);
  const foot = table({ ...plain, columnWidths: halves }, [
    tableRow(halves, [
      cell(paragraph('TableText', '')),
      cell(paragraph('SignaturePost', 'GIÁM ĐỐC'), paragraph('SignatureName', unit.head)),
    ]),
  ]);
  const title = paragraph('DocumentTitle', 'KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG VIÊN CHỨC, NGƯỜI LAO ĐỘNG');
  const subject = paragraph('DocumentSubject', `Năm ${year}`);
  const gap = paragraph('SpaceLine', '');
  const body = [head, title, subject, gap, list, gap, foot, paragraph('EndLine', ''), sectionProperties(page)].join('');
  const createdAt = new Date(Date.UTC(year, 11, 12, 3));
  return zipWordPackage(
    newWordPackage(body, { title: `Xếp loại năm ${year}`, author: unit.name, createdAt }),
    createdAt,
  );
}
