import { addDays, daysInMonth, type IsoDate } from '../../dates/iso-date.ts';
import type { TargetFrequency } from './target.ts';

/** The days of a plan, both included. */
export interface PlanSpan {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** More periods than this (fifty years of months) are a mistyped year, not a plan. */
const MOST_PERIODS = 600;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The key of the period that a day lies in: `2024-03`, `2024-Q1`, `2024`. They sort by time as text. */
export function periodOf(day: string, frequency: TargetFrequency): string {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  if (frequency === 'year') return year;
  return frequency === 'quarter' ? `${year}-Q${Math.ceil(month / 3)}` : `${year}-${twoDigits(month)}`;
}

/** The first and last day of a period, or null where the text is no period. */
export function spanOfPeriod(period: string): PlanSpan | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(period);
  if (match === null) return null;
  const [, year = '', quarter, month] = match;
  const first = quarter === undefined ? Number(month ?? 1) : (Number(quarter) - 1) * 3 + 1;
  const last = quarter === undefined ? Number(month ?? 12) : first + 2;
  return {
    startsOn: `${year}-${twoDigits(first)}-01`,
    endsOn: `${year}-${twoDigits(last)}-${twoDigits(daysInMonth(Number(year), last))}`,
  };
}

/** The periods of a plan, oldest first, from the one that holds its first day to the one that holds its last. */
export function planPeriods({ startsOn, endsOn }: PlanSpan, frequency: TargetFrequency): string[] {
  const periods: string[] = [];
  const last = periodOf(endsOn, frequency);
  let day = startsOn;
  while (periods.length < MOST_PERIODS) {
    const period = periodOf(day, frequency);
    if (period > last) break;
    periods.push(period);
    day = addDays((spanOfPeriod(period)?.endsOn ?? endsOn) as IsoDate, 1);
  }
  return periods;
}

/** The days of a target: those of its year inside the movement, or all of the movement; null where they are not known. */
export function targetSpan(
  movement: { readonly startsOn: string | null; readonly endsOn: string | null },
  year: number | null,
): PlanSpan | null {
  const { startsOn, endsOn } = movement;
  if (year === null) return startsOn === null || endsOn === null ? null : { startsOn, endsOn };
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  const from = startsOn !== null && startsOn > first ? startsOn : first;
  const to = endsOn !== null && endsOn < last ? endsOn : last;
  return from > to ? null : { startsOn: from, endsOn: to };
}

/** A period as lists show it: `T3/2024`, `Quý I/2024`, `2024`. */
export function periodName(period: string): string {
  const [year = '', part] = period.split('-');
  if (part === undefined) return year;
  const quarter = /^Q([1-4])$/.exec(part);
  if (quarter !== null) return `Quý ${['I', 'II', 'III', 'IV'][Number(quarter[1]) - 1]}/${year}`;
  return `T${Number(part)}/${year}`;
}
