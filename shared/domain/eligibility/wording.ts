import { formatDate } from '../../dates/format-date.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { awardCatalogue } from '../awards/award-catalogue.ts';
import type { AwardCode } from '../awards/award-code.ts';
import type { HeldAward } from './facts.ts';

const shownDates = new Map<IsoDate, string>();

/** `20/12/2025`. Decisions share their days, so each is written once. */
export function showDate(date: IsoDate): string {
  let shown = shownDates.get(date);
  if (shown === undefined) {
    shown = formatDate(date);
    shownDates.set(date, shown);
  }
  return shown;
}

/** A count as official papers write it: `03`. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

/** `2024, 2025, 2026`. */
export function listYears(years: readonly number[]): string {
  return years.join(', ');
}

/** `2022–2026`, or `2026` for a single year. */
export function yearRange(from: number, to: number): string {
  return from === to ? String(to) : `${from}–${to}`;
}

/** `CSTĐCS`. */
export function shortName(award: AwardCode): string {
  return awardCatalogue[award].shortName;
}

const descriptions = new WeakMap<HeldAward, string>();

/** `CSTĐCS năm 2025 (QĐ ngày 20/12/2025)`. Written once for each award, as every rule that rests on it names it. */
export function describeAward(held: HeldAward): string {
  let description = descriptions.get(held);
  if (description === undefined) {
    const name = `${shortName(held.award)} năm ${held.year}`;
    description = held.decidedOn ? `${name} (QĐ ngày ${showDate(held.decidedOn)})` : name;
    descriptions.set(held, description);
  }
  return description;
}

/** A share with two decimals, cut and never rounded up, so that 69,99 never reads as 70: `68,29%`. */
export function cutPercent(part: number, whole: number): string {
  const hundredths = Math.floor((part * 10_000) / whole);
  const fraction = String(hundredths % 100).padStart(2, '0');
  const shown = fraction === '00' ? '' : `,${fraction.replace(/0$/, '')}`;
  return `${Math.floor(hundredths / 100)}${shown}%`;
}
