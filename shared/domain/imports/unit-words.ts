import { foldText } from '../../text/fold.ts';

/** What a unit's name begins with, and the kind of unit that says. */
const beginnings: readonly (readonly [pattern: RegExp, kind: UnitKindWord | null])[] = [
  [/^(?:phong|van phong|thanh tra|ban|doi|to|bo phan|khoi van phong|lanh dao so|ban giam doc|tram)\b/, 'division'],
  [/^(?:chi cuc|cuc)\b/, 'branch'],
  [/^(?:trung tam|truong|vien|benh vien|nha|bao tang|quy)\b/, 'service-unit'],
  [
    /^(?:cong ty|ctcp|cty|tong cong ty|doanh nghiep|dn|hop tac xa|htx|xi nghiep|nha may|ngan hang|chi nhanh|dien luc)\b/,
    'enterprise',
  ],
  [/^(?:ubnd|uy ban|hoi|hiep hoi|lien doan|lien minh|huyen|thanh uy|so|bo|tinh doan|buu dien)\b/, 'outside-body'],
  [/^(?:co quan|khoi|don vi|lanh dao)\b/, null],
];
export type UnitKindWord = 'division' | 'branch' | 'service-unit' | 'enterprise' | 'outside-body';

const NOT_A_UNIT = /^(?:ban than|to quoc|bo sung|quy \d|so \d|so luong|so nguoi)\b/;

/** The same words with their accents: Trường is a unit, Trương a family; Tổ and Tô, Hội and Hồi, Đội and Đới too. */
const ACCENTED =
  /^(?:phòng|văn phòng|thanh tra|ban|đội|tổ|bộ phận|khối|lãnh đạo|trạm|chi cục|cục|trung tâm|trường|viện|bệnh viện|nhà máy|nhà khách|bảo tàng|quỹ|công ty|tổng công ty|doanh nghiệp|hợp tác xã|xí nghiệp|ngân hàng|chi nhánh|điện lực|ubnd|ủy ban|uỷ ban|hội|hiệp hội|liên đoàn|liên minh|huyện|thành uỷ|thành ủy|sở|bộ|tỉnh đoàn|bưu điện|cơ quan|đơn vị|ctcp|cty|htx)(?=\s|$)/u;
const SECOND_WORD_OF_A_NAME = /^\S+ (?:van|thi|ngoc|minh|xuan|duc|quang|huu|dinh)\b/;

/** Whether a text reads like the name of a unit and not of a person: it begins with Phòng, Chi cục, Trung tâm … */
export function isUnitName(text: string): boolean {
  const folded = foldText(text);
  if (NOT_A_UNIT.test(folded)) return false;
  if (/[^\0-\x7f]/.test(text))
    return ACCENTED.test(text.normalize('NFC').toLowerCase()) || /^(?:TT|VP|CC|P)\.? \p{Lu}/u.test(text);
  return beginnings.some(([pattern]) => pattern.test(folded)) && !SECOND_WORD_OF_A_NAME.test(folded);
}

/** The kind of a unit by the first word of its name; null where that leaves it open. */
export function unitKindOf(name: string): UnitKindWord | null {
  const folded = foldText(name);
  return beginnings.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bp\b/g, 'phong'],
  [/\btt\b/g, 'trung tam'],
  [/\bvp\b/g, 'van phong'],
  [/\bcc\b/g, 'chi cuc'],
  [/\bqltt\b/g, 'quan ly thi truong'],
  [/\bqlcn\b/g, 'quan ly cong nghiep'],
  [/\bqltm\b/g, 'quan ly thuong mai'],
  [/\bqlnl\b/g, 'quan ly nang luong'],
  [/\bkt ?at ?mt\b|\bkt attmt\b/g, 'ky thuat an toan moi truong'],
  [/\bkh ?tc\b/g, 'ke hoach tai chinh'],
  [/\bkh ?th\b/g, 'ke hoach tong hop'],
  [/\btchc\b/g, 'to chuc hanh chinh'],
  [/\bkc ?(?:&|va)? ?xttm\b/g, 'khuyen cong va xuc tien thuong mai'],
  [/\bxttm\b/g, 'xuc tien thuong mai'],
];

/** The form in which two writings of a unit's name are equal: folded, short forms written out, linking words left out. */
export function unitKey(name: string): string {
  let key = foldText(name.replace(/^[IVX]+\.\s*/, ''));
  for (const [pattern, words] of shortForms) key = key.replace(pattern, words);
  return key
    .replace(/\b(?:va|cua|thuoc|truc thuoc)\b/g, ' ')
    .replace(/\bso cong thuong\b(?=.)|(?<=.)\bso cong thuong\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
