import { addYears } from '../../../dates/iso-date.ts';
import type { Parameter } from '../../../law/parameter.ts';
import type { AwardCode } from '../../awards/award-code.ts';
import { isRatingAtLeast } from '../../awards/rating-code.ts';
import {
  type EvaluationContext,
  grantedAwards,
  isMaternityYear,
  lastDisciplinedYear,
  pendingAwards,
  supportsMerit,
} from '../context.ts';
import type { HeldAward } from '../facts.ts';
import type { Result } from '../finding.ts';

/** Years from one to another, both included; empty if `to` is before `from`. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** What must be true of every year of the period. */
export type YearStandard = 'good' | 'excellent' | 'excellentCollective';

/** How the continuous period of an award is counted. */
export interface PeriodSpec {
  /** The award after which the period begins ("và sau đó"). */
  readonly after?: AwardCode;
  readonly standard: YearStandard;
  readonly years: Parameter<number>;
  /** False where the text does not say "đến thời điểm đề nghị". */
  readonly endsWithProposal: (context: EvaluationContext) => boolean;
}

/** A continuous period: the years known to be good, and those that may be. Both end in the same year. */
export interface CountedPeriod {
  readonly sure: YearSpan;
  readonly possible: YearSpan;
  /** The years before and including this one do not count; undefined if nothing bounds the period. */
  readonly lastExcludedYear: number | undefined;
  /** Why: the prior award, an earlier grant of the same award, or discipline. */
  readonly excludedBy: 'prior' | 'sameAward' | 'discipline' | undefined;
  /** The first award that the period comes after. */
  readonly prior: HeldAward | undefined;
  /** A year known to fall short, right before the years that may count. */
  readonly brokenIn: number | undefined;
}

/** How many years a span has. */
export function lengthOf({ from, to }: YearSpan): number {
  return Math.max(0, to - from + 1);
}

/** The award after which the period begins: the earliest one, as it leaves the longest period. Thematic ones do not support. */
export function priorAward(context: EvaluationContext, code: AwardCode): HeldAward | undefined {
  return grantedAwards(context, code).find((held) => supportsMerit(held) && held.year <= context.year);
}

/** The continuous period that ends with `lastYear`. */
export function countPeriod(context: EvaluationContext, spec: PeriodSpec, lastYear: number): CountedPeriod {
  const bound = boundOf(context, spec);
  const lowest = bound.lastExcludedYear ?? Number.NEGATIVE_INFINITY;
  const floor = Math.max(lowest, Math.min(context.facts.firstYear, lastYear) - context.law.value(spec.years));
  let year = lastYear;
  let sureFrom = lastYear + 1;
  let isSure = true;
  let brokenIn: number | undefined;
  for (; year > floor; year -= 1) {
    const result = judgeYear(context, spec.standard, year);
    if (result === 'notMet') {
      brokenIn = year;
      break;
    }
    if (result === 'unknown') isSure = false;
    if (isSure) sureFrom = year;
  }
  return {
    sure: { from: sureFrom, to: lastYear },
    possible: { from: year + 1, to: lastYear },
    brokenIn,
    ...bound,
  };
}

/** Whether a year is good enough to belong to the period. */
export function judgeYear(context: EvaluationContext, standard: YearStandard, year: number): Result {
  const { facts, settings } = context;
  const rating = facts.ratings.get(year);
  if (standard === 'excellentCollective') return judgeCollectiveYear(context, year);
  if (rating !== undefined) return isRatingAtLeast(rating, standard === 'good' ? 'HTT' : 'HTXS') ? 'met' : 'notMet';
  if (settings.gapYears === 'skip' && isMaternityYear(facts, year)) return 'met';
  const provesGood = settings.titleAsRating === 'yes' && standard === 'good';
  return provesGood && (holds(context, 'LDTT', year) || holds(context, 'CSTDCS', year)) ? 'met' : 'unknown';
}

/** A collective's year counts if it was rated excellent or was named Tập thể lao động xuất sắc: the two count alike. */
function judgeCollectiveYear(context: EvaluationContext, year: number): Result {
  const { facts } = context;
  const rating = facts.ratings.get(year);
  if (rating === 'HTXS' || holds(context, 'TTLDXS', year)) return 'met';
  const mayHoldTitle =
    facts.awards === undefined || pendingAwards(context, 'TTLDXS').some((held) => held.year === year);
  return rating === undefined || mayHoldTitle ? 'unknown' : 'notMet';
}

function holds(context: EvaluationContext, code: AwardCode, year: number): boolean {
  return grantedAwards(context, code).some((held) => held.year === year);
}

function boundOf(
  context: EvaluationContext,
  spec: PeriodSpec,
): Pick<CountedPeriod, 'lastExcludedYear' | 'excludedBy' | 'prior'> {
  const prior = spec.after === undefined ? undefined : priorAward(context, spec.after);
  const same =
    context.settings.reuseYears === 'yes'
      ? undefined
      : grantedAwards(context, context.award).findLast((held) => held.year < context.year && supportsMerit(held));
  const bounds = [
    { year: prior?.year, by: 'prior' as const },
    { year: same?.year, by: 'sameAward' as const },
    { year: lastDisciplinedYear(context), by: 'discipline' as const },
  ].filter((bound) => bound.year !== undefined && bound.year > Number.NEGATIVE_INFINITY);
  const highest = bounds.reduce<(typeof bounds)[number] | undefined>(
    (best, bound) => (best === undefined || (bound.year ?? 0) > (best.year ?? 0) ? bound : best),
    undefined,
  );
  return { lastExcludedYear: highest?.year, excludedBy: highest?.by, prior };
}

/** By setting, so many years must have passed since the decision on the prior award, too. */
export function isLongEnoughSinceDecision(context: EvaluationContext, period: CountedPeriod, years: number): boolean {
  const decidedOn = period.prior?.decidedOn;
  if (context.settings.periodStart === 'achievementYear' || !decidedOn) return true;
  return addYears(decidedOn, years) <= context.on;
}
