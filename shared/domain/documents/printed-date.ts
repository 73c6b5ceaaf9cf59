import { formatDate, formatLongDate } from '../../dates/format-date.ts';
import { isIsoDate } from '../../dates/iso-date.ts';

/** `ngày 05 tháng 01 năm 2027`. What is no date prints as it was given, so that it can be seen and put right. */
export function printedLongDate(day: string): string {
  return isIsoDate(day) ? formatLongDate(day) : day;
}

/** `05/01/2027`. What is no date prints as it was given. */
export function printedDate(day: string): string {
  return isIsoDate(day) ? formatDate(day) : day;
}

/** The place and date line: `Lạng Sơn, ngày 05 tháng 01 năm 2027`. */
export function placeAndDate(placeName: string, day: string): string {
  return placeName === '' ? printedLongDate(day) : `${placeName}, ${printedLongDate(day)}`;
}
