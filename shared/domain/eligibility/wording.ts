import { formatDate } from '../../dates/format-date.ts';
import { awardCatalogue } from '../awards/award-catalogue.ts';
import type { AwardCode } from '../awards/award-code.ts';
import type { HeldAward } from './facts.ts';

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

/** `CSTĐCS năm 2025 (QĐ ngày 20/12/2025)`. */
export function describeAward(held: HeldAward): string {
  const name = `${shortName(held.award)} năm ${held.year}`;
  return held.decidedOn ? `${name} (QĐ ngày ${formatDate(held.decidedOn)})` : name;
}

/** A share with two decimals, cut and never rounded up, so that 69,99 never reads as 70: `68,29%`. */
export function cutPercent(part: number, whole: number): string {
  const hundredths = Math.floor((part * 10_000) / whole);
  const fraction = String(hundredths % 100).padStart(2, '0');
  const shown = fraction === '00' ? '' : `,${fraction.replace(/0$/, '')}`;
  return `${Math.floor(hundredths / 100)}${shown}%`;
}
