import { addYears, type IsoDate } from '../../../dates/iso-date.ts';

/** True if so many full years have passed from one day to another. The calendar is asked only where the years do not tell. */
export function havePassed(years: number, from: IsoDate, to: IsoDate): boolean {
  const spare = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - years;
  return spare > 0 || (spare === 0 && addYears(from, years) <= to);
}
