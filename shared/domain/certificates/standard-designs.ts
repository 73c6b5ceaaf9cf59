import type { CertificateDesign, CertificateField } from './certificate-design.ts';

const RED = '#c8102e';
const BLACK = '#000000';

type FieldPlace = Pick<CertificateField, 'id' | 'text' | 'baseline'> & Partial<CertificateField>;

/** A field as most are: black, in the middle of the paper, in Times New Roman. */
export function certificateField(paperWidth: number, place: FieldPlace): CertificateField {
  return {
    x: 30,
    width: paperWidth - 60,
    font: 'Times New Roman',
    size: 15,
    leastSize: 11,
    mostLines: 1,
    lineStep: 8,
    align: 'center',
    isBold: false,
    isItalic: false,
    color: BLACK,
    letterCase: 'as-written',
    hasRule: false,
    ...place,
  };
}

/** A4 sideways, the size of giấy khen and of certificates of titles. Nghị định 98/2023/NĐ-CP, Điều 104. */
const PAPER = { width: 297, height: 210 } as const;
const field = (place: FieldPlace): CertificateField => certificateField(PAPER.width, place);
const right = { x: 165, width: 102 } as const;
const left = { x: 30, width: 120, align: 'left', isBold: true, isItalic: true, size: 13 } as const;

/** What stands on every certificate below the name of the award: the recipient, the merit, the decision, the signature. */
const recipientFields: readonly CertificateField[] = [
  field({ id: 'recipient', text: '{Danh xưng} {Họ và tên}', baseline: 118, size: 22, leastSize: 14, isBold: true }),
  field({ id: 'post', text: '{Chức vụ, đơn vị}', baseline: 126, mostLines: 2, lineStep: 6.2, size: 14 }),
  field({ id: 'citation', text: '{Thành tích}', baseline: 140, mostLines: 2, lineStep: 7.5, size: 16 }),
  field({
    id: 'decision',
    text: 'Quyết định số: {Số quyết định}\n{Ngày quyết định}',
    baseline: 172,
    mostLines: 2,
    lineStep: 6,
    ...left,
  }),
  field({ id: 'golden-book', text: 'Số sổ vàng: {Số sổ vàng}', baseline: 184, ...left }),
  field({ id: 'place-and-date', text: '{Địa danh, ngày tháng}', baseline: 151, isItalic: true, size: 14, ...right }),
  field({
    id: 'post-of-signer',
    text: '{Quyền hạn người ký}\n{Chức vụ người ký}',
    baseline: 158,
    mostLines: 2,
    lineStep: 6,
    isBold: true,
    letterCase: 'upper',
    size: 14,
    ...right,
  }),
  field({ id: 'signer', text: '{Người ký}', baseline: 185, isBold: true, size: 14, ...right }),
];

/** Lines 1 to 5: Quốc hiệu, Tiêu ngữ, who decides, that it is conferred, and what. Nghị định 98/2023/NĐ-CP, Điều 104. */
function headFields(conferring: string): CertificateField[] {
  return [
    field({ id: 'state', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', baseline: 57, isBold: true, size: 14 }),
    field({ id: 'motto', text: 'Độc lập - Tự do - Hạnh phúc', baseline: 63.5, isBold: true, size: 15, hasRule: true }),
    field({
      id: 'authority',
      text: '{Thẩm quyền}',
      baseline: 78,
      isBold: true,
      size: 20,
      color: RED,
      letterCase: 'upper',
    }),
    field({ id: 'conferring', text: conferring, baseline: 87, isBold: true, size: 16 }),
    field({
      id: 'award',
      text: '{Danh hiệu, hình thức}',
      baseline: 102,
      isBold: true,
      size: 32,
      leastSize: 18,
      color: RED,
      letterCase: 'upper',
    }),
  ];
}

/** Giấy khen in full on plain paper. */
export const giayKhenDesign: CertificateDesign = {
  name: 'Giấy khen toàn văn trên giấy trắng',
  ...PAPER,
  decoration: 'emblem',
  fields: [...headFields('TẶNG'), ...recipientFields],
};

/** The certificate of a title in full on plain paper. */
export const titleDesign: CertificateDesign = {
  name: 'Danh hiệu thi đua toàn văn trên giấy trắng',
  ...PAPER,
  decoration: 'emblem',
  fields: [...headFields('TẶNG DANH HIỆU'), ...recipientFields],
};

/** The same with red flags at both sides of the emblem, for Chiến sĩ thi đua cơ sở. */
export const emulationFighterDesign: CertificateDesign = {
  ...titleDesign,
  name: 'Chiến sĩ thi đua cơ sở toàn văn trên giấy trắng',
  decoration: 'emblem-and-flags',
};

/** What is written into a blank that is printed already. */
export const blankDesign: CertificateDesign = {
  name: 'Phôi in sẵn',
  ...PAPER,
  decoration: 'none',
  fields: recipientFields,
};

/** The designs that every office has, by id; hers are copies of them. */
export const standardDesigns = {
  'giay-khen': giayKhenDesign,
  'emulation-fighter': emulationFighterDesign,
  title: titleDesign,
  blank: blankDesign,
} as const satisfies Readonly<Record<string, CertificateDesign>>;

/** The design in full for an award: its code and family decide. */
export function standardDesignFor(award: {
  readonly award: string;
  readonly family: 'title' | 'commendation';
}): CertificateDesign {
  if (award.award === 'CSTDCS') return emulationFighterDesign;
  return award.family === 'title' ? titleDesign : giayKhenDesign;
}
