import { isAwardCode } from '#shared/domain/awards/award-code.ts';
import type { Unit } from '#shared/law/parameter.ts';

const PERMANENT = 'vĩnh viễn';

/** What stands beside the field: the unit, or how to write the value. */
export const valueHints: Readonly<Record<Unit, string>> = {
  dong: 'đồng',
  dongPerMonth: 'đồng/tháng',
  coefficient: 'hệ số, ví dụ 1,5',
  percent: '%',
  fraction: 'phân số, ví dụ 4/5',
  times: 'lần',
  people: 'người',
  years: `năm, hoặc “${PERMANENT}”`,
  months: 'tháng',
  days: 'ngày',
  workingDays: 'ngày làm việc',
  points: 'điểm',
  monthDay: 'ngày/tháng, ví dụ 10/12',
  rating: 'HTXS, HTT hoặc HT',
  combinations: 'ví dụ 1 COT + 1 BKT; 3 COT',
};

/** The value that an officer typed for a parameter, as the law keeps it; what cannot be read stays text and is refused by the contract. Empty: undefined. */
export function typedValue(unit: Unit, text: string): unknown {
  const typed = text.trim();
  if (typed === '') return undefined;
  switch (unit) {
    case 'coefficient':
      return typed.replace(',', '.');
    case 'fraction':
      return typedFraction(typed);
    case 'monthDay':
      return typedMonthDay(typed);
    case 'rating':
      return typed.toUpperCase();
    case 'combinations':
      return typedCombinations(typed);
    default:
      return unit === 'years' && typed.toLocaleLowerCase('vi') === PERMANENT ? 'permanent' : typedWhole(typed);
  }
}

/** The same value as the officer types it; empty for a lifted one. */
export function valueText(unit: Unit, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (unit === 'coefficient') return String(value).replace('.', ',');
  if (unit === 'monthDay') return monthDayText(String(value));
  if (unit === 'fraction') {
    const { numerator, denominator } = value as { readonly numerator: number; readonly denominator: number };
    return `${numerator}/${denominator}`;
  }
  if (unit === 'combinations') return combinationsText(value as readonly Combination[]);
  return value === 'permanent' ? PERMANENT : String(value);
}

/** A yearly day `12-10` as `10/12`. */
export function monthDayText(monthDay: string): string {
  const [month, day] = monthDay.split('-');
  return day === undefined ? monthDay : `${day}/${month}`;
}

/** `10/12` (day/month) as `12-10`; anything else as it was typed. */
export function typedMonthDay(text: string): string {
  const [, day, month] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text.trim()) ?? [];
  return day === undefined || month === undefined ? text : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `2.340.000`, `15%` → a number; else the text. */
function typedWhole(text: string): unknown {
  const digits = text.replace(/[%\s]/g, '').replace(/\.(?=\d{3}(\D|$))/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : text;
}

function typedFraction(text: string): unknown {
  const [, numerator, denominator] = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(text) ?? [];
  return numerator === undefined ? text : { numerator: Number(numerator), denominator: Number(denominator) };
}

interface Combination {
  readonly needs: Readonly<Record<string, number>>;
  readonly onlyWithoutFlag?: true;
}

const WITHOUT_FLAG = '(không có cờ)';

/** `1 COT + 1 BKT; 3 COT` → the ways, any of which suffices. */
function typedCombinations(text: string): unknown {
  const ways = text.split(/;|hoặc/).map((way) => {
    const terms = way.replace(WITHOUT_FLAG, '').split('+');
    const needs = terms.map((term) => /^\s*(\d{1,2})\s*([a-z0-9]+)\s*$/i.exec(term));
    const isRead = needs.every((term) => term !== null && isAwardCode(String(term[2]).toUpperCase()));
    if (!isRead) return null;
    const counted = Object.fromEntries(needs.map((term) => [String(term?.[2]).toUpperCase(), Number(term?.[1])]));
    return way.includes(WITHOUT_FLAG) ? { needs: counted, onlyWithoutFlag: true } : { needs: counted };
  });
  return ways.includes(null) ? text : ways;
}

function combinationsText(ways: readonly Combination[]): string {
  return ways
    .map(({ needs, onlyWithoutFlag }) => {
      const terms = Object.entries(needs).map(([award, count]) => `${count} ${award}`);
      return `${terms.join(' + ')}${onlyWithoutFlag ? ` ${WITHOUT_FLAG}` : ''}`;
    })
    .join('; ');
}
