/** A day as `YYYY-MM-DD`. The type holds the shape only; `isIsoDate` checks the calendar. */
export type IsoDate = `${number}-${number}-${number}`;

const MILLISECONDS_PER_DAY = 86_400_000;

/** How many days a month (1–12) has in a year: 29 for February 2028. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the value is a real day from 1000-01-01 to 9999-12-31, written `YYYY-MM-DD`. `2026-02-30` is not. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^[1-9]\d{3}-\d\d-\d\d$/.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of a calendar's numbers, or `null` if there is no such day: `(2026, 2, 30)` → `null`. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(date) ? date : null;
}

/** Year, month (1–12) and day of a date. */
export function dateParts(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** The calendar year of a date, such as the year of an achievement. */
export function yearOf(date: IsoDate): number {
  return dateParts(date).year;
}

/** Negative, 0 or positive, for `sort`: the earlier date first. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dayNumber(date: IsoDate): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

/**
 * The date so many days later (earlier if negative). Throws RangeError outside the years 1000–9999, which only a mistake
 * of the program reaches.
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date((dayNumber(date) + days) * MILLISECONDS_PER_DAY);
  return mustExist(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/**
 * The same day so many months later (earlier if negative); where the month is shorter, its last day: one month after
 * 31/01/2027 is 28/02/2027. Throws RangeError outside the years 1000–9999.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return mustExist(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** The same day so many years later; 29/02 becomes 28/02 in a common year. Throws RangeError outside 1000–9999. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}

function mustExist(year: number, month: number, day: number): IsoDate {
  const date = isoDate(year, month, day);
  if (date === null) throw new RangeError(`No such date: ${year}-${month}-${day}`);
  return date;
}

/** How many days lie between two dates: 1 from a day to the next, negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whole years from a day to another: 1 on the first anniversary; 29/02 has its anniversary on 28/02. 0 or less if `to` is earlier. */
export function fullYearsBetween(from: IsoDate, to: IsoDate): number {
  const years = yearOf(to) - yearOf(from);
  return addYears(from, years) <= to ? years : years - 1;
}
