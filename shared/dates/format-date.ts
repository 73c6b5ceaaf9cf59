import { numberInWords } from '../numbers/number-in-words.ts';
import { dateParts, type IsoDate } from './iso-date.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The short form of lists and tables: `05/03/2027`. */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/**
 * The form of documents: `ngày 05 tháng 01 năm 2027`, `ngày 15 tháng 3 năm 2027`. Days below 10 and the months 1 and 2
 * have a leading zero, the months 3 to 9 have none (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4).
 */
export function formatLongDate(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return `ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`;
}

/** A year in words, for certificates: 2026 → `hai nghìn không trăm hai mươi sáu`. */
export function formatYearInWords(year: number): string {
  return numberInWords(year);
}

/**
 * A date in words, for certificates: `ngày mười lăm tháng mười một năm hai nghìn không trăm hai mươi sáu`. The fourth
 * month is `tháng tư`.
 */
export function formatDateInWords(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  const monthInWords = month === 4 ? 'tư' : numberInWords(month);
  return `ngày ${numberInWords(day)} tháng ${monthInWords} năm ${formatYearInWords(year)}`;
}
