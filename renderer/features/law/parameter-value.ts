import { awardCatalogue } from '#shared/domain/awards/award-catalogue.ts';
import { isAwardCode } from '#shared/domain/awards/award-code.ts';
import { type RatingCode, ratingCodes, ratingNames } from '#shared/domain/awards/rating-code.ts';
import type { Unit } from '#shared/law/parameter.ts';
import { formatMoney, formatNumber } from '#shared/numbers/vietnamese-number.ts';

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

/** A parameter's value as officers write it: `2.340.000 đồng`, `70%`, `10/12`, `1/3`; a repealed one says so. */
export function shownValue(unit: Unit, value: unknown): string {
  if (value === null) return 'bãi bỏ';
  if (unit === 'dong' || unit === 'dongPerMonth') return formatMoney(Number(value));
  if (unit === 'coefficient') return formatNumber(Number(value));
  if (unit === 'fraction') return shownFraction(value as { numerator: number; denominator: number });
  if (unit === 'combinations')
    return shownCombinations(value as readonly { needs: Readonly<Record<string, number>> }[]);
  if (unit === 'monthDay') return String(value).split('-').reverse().join('/');
  if (unit === 'rating' && isRatingCode(String(value))) return ratingNames[String(value) as RatingCode];
  return `${typeof value === 'number' ? formatNumber(value) : String(value)}${unitWords[unit] ?? ''}`;
}

function isRatingCode(text: string): boolean {
  return (ratingCodes as readonly string[]).includes(text);
}

function shownFraction({
  numerator,
  denominator,
}: {
  readonly numerator: number;
  readonly denominator: number;
}): string {
  return `${numerator}/${denominator}`;
}

/** `1 Cờ Chính phủ + 1 Cờ tỉnh, hoặc 3 Cờ tỉnh`. */
function shownCombinations(combinations: readonly { readonly needs: Readonly<Record<string, number>> }[]): string {
  const award = (code: string) => (isAwardCode(code) ? awardCatalogue[code].shortName : code);
  const one = (needs: Readonly<Record<string, number>>) =>
    Object.entries(needs)
      .map(([code, count]) => `${count} ${award(code)}`)
      .join(' + ');
  return combinations.map(({ needs }) => one(needs)).join(', hoặc ');
}
