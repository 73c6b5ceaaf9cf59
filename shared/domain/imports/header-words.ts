import { foldText } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import type { RatingCode } from '../awards/rating-code.ts';
import type { ImportField } from './import-field.ts';
import { awardOfHeader } from './read-awards.ts';
import { readRating } from './read-values.ts';

/** What one line of a header says. Weak words (Nam, a year, an award) stand in data cells too and prove no header alone. */
export interface HeaderWord {
  readonly field: ImportField | 'man' | 'woman' | 'score' | 'result';
  readonly isStrong: boolean;
  readonly award?: string;
  readonly rating?: RatingCode;
}

const words: readonly (readonly [HeaderWord['field'], RegExp])[] = [
  ['ordinal', /^(?:stt|tt|so tt|so thu tu|thu tu|s t t)$/],
  ['nationalId', /(?:^|\b)(?:cccd|cmnd|cmt|can cuoc|so dinh danh|chung minh)\b/],
  [
    'authors',
    /^(?:dong )?tac gia|^(?:ho ten|ho va ten|ten) (?:cac )?(?:dong )?tac gia|^nhom tac gia|chu nhiem|nguoi dang ky sang kien/,
  ],
  [
    'initiativeName',
    /^(?:ten|noi dung)? ?(?:cac )?(?:sang kien|de tai|giai phap|sk)\b(?! (?:duoc|cap|co so)$)|^(?:dang ky )?(?:ten )?(?:sang kien|de tai|giai phap)/,
  ],
  ['share', /ty le|ti le|% ?dong gop|dong gop|phan tram/],
  ['scope', /pham vi|cap cong nhan|muc do anh huong/],
  ['recognizedBy', /(?:co quan|don vi|noi|hoi dong) (?:da )?cong nhan/],
  ['initiativeKind', /^(?:loai|linh vuc) (?:giai phap|sang kien|hinh)/],
  ['state', /^(?:tinh trang|trang thai|ket qua (?:cong nhan|xet))/],
  ['benefit', /^(?:hieu qua|loi ich)/],
  ['summary', /^(?:tom tat(?! thanh tich)|mo ta|noi dung chinh)/],
  ['familyName', /^ho(?: va)?(?: ten)?,? ?(?:chu )?(?:dem|lot)$|^ho va (?:ten )?dem$|^ho$|^ho va$/],
  ['middleName', /^(?:ten |chu )?(?:dem|lot)$|^ten (?:dem|lot)$/],
  ['givenName', /^ten$/],
  // A list of both; what each row names is told apart by the name.
  ['fullName', /\btap the\b.*\bca nhan\b|\bca nhan\b.*\btap the\b/],
  [
    'collective',
    /^(?:ten )?(?:tap the|phong don vi|don vi de nghi|ten don vi|ten phong|ten phong don vi)$|^ten tap the|^tap the (?:duoc|de nghi|dang ky)/,
  ],
  [
    'fullName',
    /^(?:ho (?:va )?(?:chu )?(?:dem )?(?:va )?ten|ho ten|ten (?:cong chuc|can bo|ca nhan|nguoi)|ca nhan|ho va ten.*|ho ten .*|ten ca nhan.*|can bo cong chuc.*|nguoi (?:duoc|dang ky|lao dong).*)$/,
  ],
  [
    'birth',
    /^(?:ngay|nam|thang|ns|n sinh|ngay thang|ngay thang nam|nam thang).*sinh|^sinh (?:ngay|nam)|^(?:ngay sinh|nam sinh|ns|tuoi|sinh)\b/,
  ],
  ['gender', /^(?:gioi tinh|gioi|phai|nam nu|gt)$/],
  ['man', /^nam$/],
  ['woman', /^nu$/],
  ['ethnicGroup', /^dan toc/],
  ['isPartyMember', /dang vien|^ngay vao dang|^dang$|vao dang/],
  ['startedOn', /^(?:ngay|nam|thoi gian|thang) (?:vao|tuyen|bat dau|bat dau vao)|vao nganh|tuyen dung|vao co quan/],
  ['nativePlace', /^(?:que|que quan|nguyen quan|chinh quan)\b/],
  [
    'residence',
    /^(?:noi )?(?:dang ky )?(?:ho khau )?(?:thuong tru|tru quan)\b|^(?:dia chi|noi o|cho o)(?: (?:thuong tru|hien nay|hien tai|nha rieng|nha))?$/,
  ],
  ['nationality', /^quoc tich/],
  ['personnelCode', /^ma (?:so )?(?:can bo|cong chuc|vien chuc|nhan vien|nhan su|cbccvc|cbcc|ccvc|nv)\b/],
  [
    'qualification',
    /^trinh do(?: (?:chuyen mon|dao tao))?\b(?!.*(?:chinh tri|ngoai ngu|tin hoc|van hoa))|^chuyen mon$|^hoc vi\b/,
  ],
  ['phone', /^(?:so )?(?:dien thoai|sdt|di dong)(?: (?:di dong|lien he|ca nhan))?$|^so dt$/],
  [
    'kind',
    /^(?:loai (?:can bo|lao dong|hop dong|cong chuc)|doi tuong|ngach|bien che|cong chuc vien chuc|loai hinh lao dong|dien$|dien (?:bien che|hop dong))/,
  ],
  [
    'decision',
    /^so,? (?:va )?(?:ky hieu,? )?ngay.*(?:quyet dinh|qd|ban hanh|ky)|^(?:quyet dinh|qd)(?: khen(?: thuong)?| cong nhan| tang)?(?: so)?(?:,? ngay.*)$|^can cu quyet dinh/,
  ],
  ['decisionNumber', /^(?:so )?(?:quyet dinh|qd)(?: so)?(?: khen thuong| cong nhan)?$|^so (?:qd|quyet dinh).*/],
  ['decidedOn', /^ngay (?:quyet dinh|qd|ky|ban hanh|khen|cong nhan|thang nam ky).*|^ngay thang nam(?: quyet dinh)?$/],
  ['issuer', /^(?:co quan|cap|nguoi|don vi) (?:ban hanh|khen thuong|khen|quyet dinh|ra quyet dinh|ky|cap)|^tham quyen/],
  ['score', /^(?:tong )?(?:so )?diem|^he so/],
  [
    'rating',
    /xep loai|danh gia|muc do hoan thanh|hoan thanh nhiem vu(?! ).*|ket qua (?:cong tac|thuc hien)|muc hoan thanh|phan loai|^loai$/,
  ],
  [
    'awards',
    /danh hieu|hinh thuc|khen thuong|^(?:noi dung )?dang ky(?: thi dua)?$|muc khen|de nghi (?:tang|khen|xet|danh hieu)|^khen$|^thi dua$|^ket qua thi dua/,
  ],
  ['citation', /^(?:tom tat )?thanh tich|^ly do khen|^noi dung (?:khen|thanh tich)/],
  ['amount', /tien thuong|so tien|muc thuong|thanh tien/],
  ['position', /chuc vu|chuc danh|cong viec|nhiem vu(?: duoc giao)?$|vi tri|nghe nghiep|^cv$/],
  ['unit', /don vi|phong ban|^phong\b|bo phan|^noi (?:cong tac|lam viec)|co quan|^to chuc$/],
  ['year', /^nam(?: khen(?: thuong)?| dat| cong nhan| hoc| ap dung| duoc (?:khen|tang).*)?$|^nien do|^thoi gian dat/],
  ['note', /^ghi chu|^luu y/],
  ['result', /^ket qua/],
];

const weak: ReadonlySet<HeaderWord['field']> = new Set(['man', 'woman', 'year', 'result']);
const LONGEST_HEADER = 120;

/** What a line of a header says; null where it is no known word. */
export const headerWord: (text: string) => HeaderWord | null = remember((text) => {
  if (text === '' || text.length > LONGEST_HEADER) return null;
  const folded = foldText(text.replace(/\([^)]*\)/g, ' '));
  // "Năm" and "Nam" are one word without marks.
  if (folded === 'nam') return { field: /ă/iu.test(text) ? 'year' : 'man', isStrong: false };
  const award = awardOfHeader(text);
  if (award !== null && !/^(?:danh hieu|hinh thuc|khen thuong)$/.test(folded))
    return { field: 'award', award, isStrong: false };
  const rating = readRating(text);
  if ('value' in rating && rating.value !== null) return { field: 'ratingMark', rating: rating.value, isStrong: false };
  const inside = folded === '' ? foldText(text) : folded;
  const known = words.find(([, pattern]) => pattern.test(inside));
  return known === undefined ? null : { field: known[0], isStrong: !weak.has(known[0]) };
});

/** The year that a line of a header names: `2024`, `Năm 2024`, `LĐTT 2024`; null where none or several. */
export function headerYear(text: string): number | null {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)];
  return years.length === 1 ? Number(years[0]?.[0]) : null;
}
