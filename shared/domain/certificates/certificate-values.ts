import { formatDateInWords, formatYearInWords } from '../../dates/format-date.ts';
import { isIsoDate } from '../../dates/iso-date.ts';
import type { AwardRecord } from '../award-lists/award-record.ts';
import { documentNumber } from '../documents/document-number.ts';
import type { OfficeHeading } from '../documents/office-heading.ts';
import { placeAndDate, printedLongDate } from '../documents/printed-date.ts';

/** What a certificate may say, by placeholder. */
export type CertificateValues = Readonly<Record<CertificatePlaceholder, string>>;

/** The placeholders of certificates with an example of each, in the order in which the studio lists them. */
export const certificatePlaceholders = {
  'Danh xưng': 'Bà',
  'Họ và tên': 'Nguyễn Thị Đào',
  'Chức vụ, đơn vị': 'Phó Trưởng phòng, Phòng Quản lý thương mại',
  'Chức vụ': 'Phó Trưởng phòng',
  'Đơn vị': 'Phòng Quản lý thương mại',
  'Danh hiệu, hình thức': 'Chiến sĩ thi đua cơ sở',
  'Thành tích': 'Đã hoàn thành xuất sắc nhiệm vụ công tác năm 2026',
  Năm: '2026',
  'Năm bằng chữ': 'hai nghìn không trăm hai mươi sáu',
  'Số quyết định': '05/QĐ-SCT',
  'Ngày quyết định': 'ngày 05 tháng 01 năm 2027',
  'Ngày quyết định bằng chữ': 'ngày năm tháng một năm hai nghìn không trăm hai mươi bảy',
  'Số sổ vàng': '17',
  'Địa danh': 'Thượng Sơn',
  'Địa danh, ngày tháng': 'Thượng Sơn, ngày 05 tháng 01 năm 2027',
  'Cơ quan chủ quản': 'UBND tỉnh Thượng Sơn',
  'Cơ quan': 'Sở Công Thương',
  'Thẩm quyền': 'Giám đốc Sở Công Thương',
  'Quyền hạn người ký': '',
  'Chức vụ người ký': 'Giám đốc',
  'Người ký': 'Hà Văn Thử',
} as const;

export type CertificatePlaceholder = keyof typeof certificatePlaceholders;

/** The placeholders' names. */
export const certificatePlaceholderNames = Object.keys(certificatePlaceholders) as readonly CertificatePlaceholder[];

/**
 * What the certificate of an award says. `commonCitation` stands where the award has none of its own. Ông or Bà only where
 * the gender is known; a collective has neither.
 */
export function certificateValues(
  award: AwardRecord,
  heading: OfficeHeading,
  commonCitation: string,
): CertificateValues {
  const signedOn = award.decision?.signedOn ?? '';
  const isDate = isIsoDate(signedOn);
  const place = [award.position, award.unitName].filter(Boolean).join(', ');
  const { signature } = heading;
  return {
    'Danh xưng': courtesy(award),
    'Họ và tên': award.recipientName,
    'Chức vụ, đơn vị': award.subject === 'person' ? place : '',
    'Chức vụ': award.position ?? '',
    'Đơn vị': award.unitName ?? '',
    'Danh hiệu, hình thức': award.awardName,
    'Thành tích': award.citation ?? commonCitation,
    Năm: String(award.year),
    'Năm bằng chữ': formatYearInWords(award.year),
    'Số quyết định': award.decision === null ? '' : documentNumber(award.decision.number, award.decision.symbol),
    'Ngày quyết định': isDate ? printedLongDate(signedOn) : '',
    'Ngày quyết định bằng chữ': isDate ? formatDateInWords(signedOn) : '',
    'Số sổ vàng': award.orderNumber === null ? '' : String(award.orderNumber),
    'Địa danh': heading.placeName,
    'Địa danh, ngày tháng': isDate ? placeAndDate(heading.placeName, signedOn) : heading.placeName,
    'Cơ quan chủ quản': heading.superiorName,
    'Cơ quan': heading.officeName,
    'Thẩm quyền': `Giám đốc ${heading.officeName}`,
    'Quyền hạn người ký': signature.authority,
    'Chức vụ người ký': signature.post,
    'Người ký': signature.name,
  };
}

function courtesy({ subject, gender }: AwardRecord): string {
  if (subject !== 'person') return '';
  if (gender === null) return 'Ông (Bà)';
  return gender === 'female' ? 'Bà' : 'Ông';
}

/** The placeholders of a text that no certificate offers; empty when all is well. A brace without its partner is given as it stands. */
export function unknownPlaceholders(text: string): string[] {
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)]
    .map((match) => tidy(match[1] ?? ''))
    .filter((name) => !Object.hasOwn(certificatePlaceholders, name))
    .map((name) => `{${name}}`);
  const left = text.replace(/\{[^{}]*\}/g, '').match(/[{}].{0,30}/u);
  return left === null ? unknown : [...unknown, left[0]];
}

/** The text with its values. What is not offered is left out: no placeholder reaches paper. */
export function fillCertificateText(text: string, values: CertificateValues): string {
  return text
    .normalize('NFC')
    .replace(/\{([^{}]*)\}/g, (_match, name: string) => values[tidy(name) as CertificatePlaceholder] ?? '')
    .replace(/[{}]/g, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/[ \t]+/g, ' ')
        .replace(/\s+([,.;:])/g, '$1')
        .trim(),
    )
    .filter((line, index, lines) => line !== '' || (index > 0 && index < lines.length - 1))
    .join('\n');
}

function tidy(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
