import { formatDate } from '#shared/dates/format-date.ts';
import { isIsoDate } from '#shared/dates/iso-date.ts';

/** A day as lists show it; nothing where it is not known. */
export function shownDay(day: string | null): string | null {
  return isIsoDate(day) ? formatDate(day) : day;
}
