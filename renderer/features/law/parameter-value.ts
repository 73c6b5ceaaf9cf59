import type { Unit } from '#shared/law/parameter.ts';
import { formatMoney, formatNumber } from '#shared/numbers/vietnamese-number.ts';
import { isRatingCode, ratingNames } from './rating-words.ts';

const unitWords: Partial<Record<Unit, string>> = {
  percent: '%',
  times: ' lần',
  people: ' người',
  years: ' năm',
  months: ' tháng',
  days: ' ngày',
  workingDays: ' ngày làm việc',
  points: ' điểm',
};

/** A parameter's value as officers write it: `2.340.000 đồng`, `70%`, `10/12`; a repealed one says so. */
export function shownValue(unit: Unit, value: unknown): string {
  if (value === null) return 'bãi bỏ';
  if (unit === 'dong' || unit === 'dongPerMonth') return formatMoney(Number(value));
  if (unit === 'coefficient') return formatNumber(Number(value));
  if (unit === 'monthDay' && typeof value === 'string') return value.split('-').reverse().join('/');
  if (typeof value === 'string' && isRatingCode(value)) return ratingNames[value];
  if (typeof value === 'number') return `${formatNumber(value)}${unitWords[unit] ?? ''}`;
  if (typeof value === 'string') return `${value}${unitWords[unit] ?? ''}`;
  return JSON.stringify(value);
}
