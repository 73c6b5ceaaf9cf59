import { excelSerialToDate } from '../../dates/excel-serial.ts';
import { dateParts, type IsoDate, isoDate } from '../../dates/iso-date.ts';
import { parseVietnameseDate } from '../../dates/parse-date.ts';
import { foldText } from '../../text/fold.ts';
import { normalizeText } from '../../text/normalize.ts';
import { tidyPersonName } from '../../text/person-name.ts';
import { remember } from '../../text/remember.ts';
import { type RatingCode, ratingCodes } from '../awards/rating-code.ts';
import type { SourceCell } from './source-sheet.ts';

/** A value read from a cell; or why it could not be. `notice`: it was read, but the officer should look. */
export type Read<T> =
  | { readonly value: T; readonly notice?: string }
  | { readonly problem: string }
  | { readonly value: null; readonly notice?: string };

const EMPTY = /^(?:|-+|–|\.+|…|\/|0)$/;

/** Whether a cell says nothing: empty, a dash, dots. */
export function isEmptyText(text: string): boolean {
  return EMPTY.test(text.trim());
}

/** Whether a cell is a mark under a column: x, X, ✓, 1, có. */
export function isMark(text: string): boolean {
  return /^(?:x+|✓|✔|√|v|1|có|co|đ|đạt|dat|true|\+|\*|ü)$/iu.test(text.trim());
}

/** Day of birth or of a decision: a day, or only its year. */
export interface DayRead {
  readonly date?: IsoDate;
  readonly year?: number;
}

const EARLIEST_SERIAL = 5479; // 31/12/1914
const LATEST_SERIAL = 73_050; // 31/12/2099

/** A day as units write it: Excel's own days and serials, `5/3/85`, `05.03.1985`, `1985`. `thisYear` tells the century of two digits. */
export function readDay(
  cell: SourceCell | null,
  text: string,
  thisYear: number,
  dateSystem: 1900 | 1904,
  isSwapped = false,
): Read<DayRead> {
  if (isEmptyText(text)) return { value: null };
  if (cell?.kind === 'date' && cell.number !== undefined) {
    const date = excelSerialToDate(cell.number, dateSystem);
    if (date === null) return { problem: `Không đọc được ngày “${text}”` };
    if (!isSwapped) return { value: { date } };
    const { year, month, day } = dateParts(date);
    const swapped = isoDate(year, day, month) ?? date;
    return { value: { date: swapped }, notice: 'Excel đã đảo ngày và tháng trong cột này; đã đổi lại, hãy kiểm tra' };
  }
  const number = /^\d+(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : null;
  if (number !== null && number >= 1900 && number <= 2100) return { value: { year: number } };
  if (number !== null && number >= EARLIEST_SERIAL && number <= LATEST_SERIAL) {
    const date = excelSerialToDate(number, dateSystem);
    if (date !== null) return { value: { date } };
  }
  if (number !== null && /^\d{8}$/.test(text)) {
    const date = isoDate(Number(text.slice(4)), Number(text.slice(2, 4)), Number(text.slice(0, 2)));
    if (date !== null) return { value: { date } };
  }
  const withoutDay = /^[0_.…\s]*[/-][0_.…\s]*[/-]\s*((?:19|20)\d\d)$/.exec(text)?.[1];
  if (withoutDay !== undefined) return { value: { year: Number(withoutDay) } };
  const plain = text
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[\\]/g, '/')
    .replace(/^['`]/, '');
  const parsed = parseVietnameseDate(plain, { pivotYear: thisYear });
  if ('problem' in parsed) return { problem: parsed.problem.replace(/\.$/, '') };
  if ('date' in parsed) return { value: { date: parsed.date } };
  return { value: { year: parsed.year } };
}

const fold = remember(foldText);

/** Nam, Nữ, Ông, Bà. Anything else is a problem: nobody becomes a man by default. */
export function readGender(text: string): Read<'male' | 'female'> {
  if (isEmptyText(text)) return { value: null };
  const folded = fold(text);
  if (/^(?:nam|m|male|ong|trai)$/.test(folded)) return { value: 'male' };
  if (/^(?:nu|f|female|ba|gai|nu gioi)$/.test(folded)) return { value: 'female' };
  return { problem: `“${text}” không phải Nam hay Nữ` };
}

/** A line in capitals as a sentence: `PHÒNG NĂNG LƯỢNG` → `Phòng năng lượng`; anything else, and single words, stay. */
export function withoutCapitals(text: string): string {
  return text.includes(' ') && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
    ? text.charAt(0) + text.slice(1).toLowerCase()
    : text;
}

const TITLES =
  /^(?:đ\/c|đ\.c|đc|đồng chí|thạc sĩ|tiến sĩ|kỹ sư|cử nhân|ths|ts|ks|cn|bs|pgs|gs|ckii|cki)(?:\.|:|\s)\s*/iu;

/** A person's name without what stands before it; Ông and Bà tell the gender. `null` where it is no name. */
export function readPersonName(
  text: string,
): { readonly fullName: string; readonly gender: 'male' | 'female' | null } | null {
  let name = normalizeText(text)
    .replace(/^\d+\s*[.)/-]\s*/, '')
    .replace(/\s*\((?:nam|nữ|sn|sinh)[^)]*\)\s*$/iu, '');
  let gender: 'male' | 'female' | null = null;
  const polite = /^(ông|bà|anh|chị)\s*[.:]?\s+(?=\p{Lu})/iu.exec(name);
  if (polite !== null) {
    const word = (polite[1] ?? '').toLowerCase();
    gender = word === 'ông' || word === 'anh' ? 'male' : 'female';
    name = name.slice(polite[0].length);
  }
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(TITLES, '');
  }
  name = name.replace(/[\s,;:.*-]+$/u, '').replace(/^[\s,;:.*-]+/u, '');
  if (!/\p{L}/u.test(name) || /\d{2,}/.test(name)) return null;
  return { fullName: tidyPersonName(name), gender };
}

/** CCCD (12 digits) or CMND (9). Zeros that Excel dropped are put back where province, century and birth year agree. */
export function readNationalId(cell: SourceCell | null, text: string, bornYear: number | null): Read<string> {
  if (isEmptyText(text)) return { value: null };
  const digits = text.replace(/[\s.'’-]/g, '');
  if (/^\d{12}$/.test(digits)) return withBirthCheck(digits, bornYear);
  if (/^\d{9}$/.test(digits)) return { value: digits };
  if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(digits))
    return { problem: `Số CCCD “${text}” đã bị Excel làm tròn, mất chữ số; hãy nhập lại` };
  if (!/^\d+$/.test(digits)) return { problem: `“${text}” không phải số CCCD` };
  const padded = digits.padStart(12, '0');
  const isPlausible = (digits.length === 10 || digits.length === 11) && hasPlausibleParts(padded, bornYear);
  if (isPlausible) return { value: padded, notice: `CCCD mất số 0 ở đầu; đã bổ sung thành ${padded}` };
  if (digits.length === 8 && cell?.kind === 'number')
    return { value: `0${digits}`, notice: `CMND mất số 0 ở đầu; đã bổ sung thành 0${digits}` };
  return { problem: `Số CCCD phải có 12 chữ số, ở đây có ${digits.length}` };
}

/** Province (001–096), gender and century, and the year of birth. Thông tư 59/2021/TT-BCA, Điều 4; Nghị định 137/2015/NĐ-CP, Điều 13. */
function hasPlausibleParts(id: string, bornYear: number | null): boolean {
  const province = Number(id.slice(0, 3));
  if (province < 1 || province > 96) return false;
  return bornYear === null ? Number(id[3]) <= 3 : bornYearOf(id) === bornYear;
}

function bornYearOf(id: string): number {
  return 1900 + Math.floor(Number(id[3]) / 2) * 100 + Number(id.slice(4, 6));
}

function withBirthCheck(id: string, bornYear: number | null): Read<string> {
  const isOdd = bornYear !== null && hasPlausibleParts(id, null) && bornYearOf(id) !== bornYear;
  return isOdd
    ? { value: id, notice: `Số CCCD ghi người sinh năm ${bornYearOf(id)}, còn năm sinh ghi ${bornYear}` }
    : { value: id };
}

const ratingSpellings: readonly (readonly [RatingCode, RegExp])[] = [
  ['KHT', /^(?:kht ?nv|kht|(?:khong|ko|chua) (?:hoan thanh|ht)(?: nhiem vu| ?nv)?)$/],
  ['HTXS', /^(?:(?:hoan thanh|ht) ?(?:xuat sac|xs)(?: nhiem vu| ?nv)?|htxsnv|xuat sac|xs|loai xuat sac)$/],
  ['HTT', /^(?:(?:hoan thanh|ht) ?(?:tot|t)(?: nhiem vu| ?nv)?|httnv|htt|tot|loai tot)$/],
  ['HT', /^(?:(?:hoan thanh|ht)(?: nhiem vu| ?nv)?|htnv|ht)$/],
];

/** Nobody was rated: those on leave, or new. It says nothing of how the work was done. */
const NOT_RATED = /^(?:khong|chua|ko) (?:xep loai|danh gia|xet|phan loai)|^kxl$|^khong dg$/;

/** A yearly rating as it is written and abbreviated. Nghị định 90/2020/NĐ-CP; Nghị định 335/2025/NĐ-CP. */
export function readRating(text: string): Read<RatingCode> {
  if (isEmptyText(text)) return { value: null };
  const folded = fold(text.replace(/\([^)]*\)/g, ' '));
  if (NOT_RATED.test(folded)) return { value: null, notice: `“${text}”: để trống, chưa có mức xếp loại` };
  const code =
    ratingCodes.find((known) => known.toLowerCase() === folded) ??
    ratingSpellings.find(([, pattern]) => pattern.test(folded))?.[0];
  return code === undefined ? { problem: `“${text}” không phải mức xếp loại` } : { value: code };
}

/** A number written the Vietnamese way: 1.900.000, 8,5, 60%. */
export function readNumber(cell: SourceCell | null, text: string): Read<number> {
  if (text.trim() === '') return { value: null };
  if (cell?.kind === 'date') {
    const [day = '', month = ''] = text.split('/');
    const meant = `${Number(day)},${Number(month)}`;
    return {
      problem: `Excel đã đổi một số thành ngày ${text}; có lẽ đơn vị đã gõ ${meant}. Hãy gõ lại số đúng vào ô này`,
    };
  }
  if (cell?.kind === 'number' && cell.number !== undefined && !text.endsWith('%')) return { value: cell.number };
  const plain = text.replace(/\s|đồng|đ$|%|vnđ|vnd/giu, '');
  const number =
    /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain) || /,\d{1,2}$/.test(plain)
      ? Number(plain.replaceAll('.', '').replace(',', '.'))
      : Number(plain.replaceAll(',', ''));
  return plain === '' || !Number.isFinite(number) ? { problem: `“${text}” không phải số` } : { value: number };
}

/** A decision as units cite it: `QĐ số 12/QĐ-SCT ngày 05/01/2024` → its number and day. */
export function readDecision(text: string, thisYear: number): { number: string | null; decidedOn: IsoDate | null } {
  const plain = normalizeText(text);
  const number =
    /(\d+[\w]*\s*\/\s*(?:\d{4}\s*\/\s*)?[A-ZĐ]{1,}[A-ZĐ0-9-]*)/u.exec(plain)?.[1]?.replace(/\s/g, '') ?? null;
  const day = /(\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}))(?!\d)/.exec(
    number === null ? plain : plain.replace(number, ' '),
  )?.[1];
  const worded = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu.exec(plain)?.[0];
  const parsed = parseVietnameseDate(worded ?? day ?? '', { pivotYear: thisYear });
  return { number, decidedOn: 'date' in parsed ? parsed.date : null };
}
