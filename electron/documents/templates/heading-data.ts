import { numberLine } from '../../../shared/domain/documents/document-number.ts';
import type { OfficeHeading } from '../../../shared/domain/documents/office-heading.ts';
import { placeAndDate } from '../../../shared/domain/documents/printed-date.ts';
import { recipientLines } from '../../../shared/domain/documents/recipient-lines.ts';
import { toUpperCaseText } from '../../../shared/text/letter-case.ts';
import type { TemplateScope } from '../filling/template-data.ts';
import { heldTitle } from '../layout/held-title.ts';

/** The room for the office's names beside Quốc hiệu on an upright page, in points. */
const NAME_WIDTH = 177;

/** What a document says of itself in its heading. */
export interface DocumentDating {
  readonly number: string | null;
  /** Null for a document without a number line. */
  readonly symbol: string | null;
  /** `YYYY-MM-DD`. */
  readonly datedOn: string;
}

/** The values of the heading, the signature and the recipients, which every document offers its template. */
export function headingScope(heading: OfficeHeading, dating: DocumentDating): TemplateScope {
  const { signature } = heading;
  return {
    'Tên cơ quan chủ quản': heldTitle(toUpperCaseText(heading.superiorName), 'SuperiorName', NAME_WIDTH),
    'Tên cơ quan': heldTitle(toUpperCaseText(heading.officeName), 'OfficeName', NAME_WIDTH),
    'Số, ký hiệu': dating.symbol === null ? '' : numberLine(dating.number, dating.symbol),
    'Địa danh, ngày tháng': placeAndDate(heading.placeName, dating.datedOn),
    'Quyền hạn người ký': toUpperCaseText(signature.authority),
    'Chức vụ người ký': toUpperCaseText(signature.post),
    'Người ký': signature.name,
    'Nơi nhận': {
      offers: ['Dòng nơi nhận'],
      items: recipientLines(heading.recipients).map((line) => ({ 'Dòng nơi nhận': line })),
    },
  };
}
