import { growthPercent } from './growth.ts';
import { spanOfPeriod } from './plan-periods.ts';
import type { Accumulation, TargetDirection } from './target.ts';

/**
 * Where a target stands. `unknown`: no number came in although one was due. `behind`: at the present pace it will not be
 * reached. `missed`: the plan is over, or its limit is already passed, and it was not reached. `under-way`: one result is typed
 * for the whole plan, so that no pace can be told.
 */
export const targetStates = ['not-started', 'unknown', 'under-way', 'on-track', 'behind', 'reached', 'missed'] as const;
export type TargetState = (typeof targetStates)[number];
export const targetStateNames: Record<TargetState, string> = {
  'not-started': 'Chưa đến kỳ',
  unknown: 'Chưa có số liệu',
  'under-way': 'Đang thực hiện',
  'on-track': 'Đúng tiến độ',
  behind: 'Chậm tiến độ',
  reached: 'Đạt',
  missed: 'Không đạt',
};

/** What a target is judged from. Numbers in the target's own unit of measure. */
export interface TargetFacts {
  readonly baseline: number | null;
  readonly planned: number;
  readonly direction: TargetDirection;
  /** Null together with empty `periods`: one result, typed once. */
  readonly accumulation: Accumulation | null;
  /** Oldest first. */
  readonly periods: readonly string[];
  /** By period; what is absent is not known, never 0. */
  readonly values: Readonly<Record<string, number>>;
  /** The result typed once, for a target without periods. */
  readonly actual: number | null;
  /** The last day of the plan, `YYYY-MM-DD`; null where it is not known. */
  readonly endsOn: string | null;
}

/** True for what an officer must act on: late at the present pace, or lost already. */
export function isBehind(state: TargetState): boolean {
  return state === 'behind' || state === 'missed';
}

/** A target's standing on a day. */
export interface TargetAssessment {
  readonly state: TargetState;
  /** What was reached so far; null while nothing is known. */
  readonly reached: number | null;
  /** The newest period with a number. */
  readonly through: string | null;
  /** Reached in percent of the plan, one decimal; null where the plan is 0 or nothing is known. */
  readonly progress: number | null;
  /** At the present pace, at the end of the plan; null where no pace can be told. */
  readonly forecast: number | null;
  /** Growth over the baseline that the forecast leads to (the result, once it is complete), in percent; null for a baseline of 0 or none. */
  readonly growth: number | null;
  /** Periods that have ended without a number. */
  readonly missingPeriods: readonly string[];
}

/**
 * Judges a target on a day `YYYY-MM-DD`. The pace is that of the periods that have a number: a sum grows by their mean in each
 * period to come; a level goes on from its baseline in a straight line, and without a baseline stays where it is. Pure.
 */
export function assessTarget(facts: TargetFacts, on: string): TargetAssessment {
  const { periods, values, planned, baseline } = facts;
  const known = periods.filter((period) => values[period] !== undefined);
  const through = known.at(-1) ?? null;
  const reached = periods.length === 0 ? facts.actual : reachedBy(facts, known);
  const forecast = reached === null ? null : forecastOf(facts, known, reached);
  const missingPeriods = periods.filter(
    (period) => values[period] === undefined && (spanOfPeriod(period)?.endsOn ?? '9999') < on,
  );
  return {
    state: stateOf(facts, { reached, forecast, isComplete: through !== null && through === periods.at(-1) }, on),
    reached,
    through,
    progress: reached === null || planned === 0 ? null : Math.round((reached / planned) * 1000) / 10,
    forecast,
    growth: growthPercent(baseline, forecast),
    missingPeriods,
  };
}

function reachedBy({ accumulation, values }: TargetFacts, known: readonly string[]): number | null {
  const newest = known.at(-1);
  if (newest === undefined) return null;
  if (accumulation !== 'sum') return values[newest] ?? null;
  return rounded(known.reduce((sum, period) => sum + (values[period] ?? 0), 0));
}

function forecastOf(facts: TargetFacts, known: readonly string[], reached: number): number {
  const { periods, accumulation, baseline } = facts;
  const newest = known.at(-1);
  if (newest === undefined || newest === periods.at(-1)) return reached;
  if (accumulation === 'sum') return estimated((reached / known.length) * periods.length);
  if (baseline === null) return reached;
  return estimated(baseline + ((reached - baseline) * periods.length) / (periods.indexOf(newest) + 1));
}

/** Two decimals: an estimate is no more exact. */
function estimated(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Six decimals: sums of 0,1 and 0,2 are 0,3. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

interface Standing {
  readonly reached: number | null;
  readonly forecast: number | null;
  /** The last period has its number. */
  readonly isComplete: boolean;
}

function stateOf(facts: TargetFacts, { reached, forecast, isComplete }: Standing, on: string): TargetState {
  const { planned, direction, accumulation, periods, endsOn } = facts;
  if (reached === null || forecast === null) {
    const firstEnds = periods[0] === undefined ? endsOn : (spanOfPeriod(periods[0])?.endsOn ?? null);
    return firstEnds !== null && firstEnds < on ? 'unknown' : 'not-started';
  }
  const isGood = (value: number) => (direction === 'more-is-better' ? value >= planned : value <= planned);
  if (periods.length === 0) {
    const isOver = endsOn !== null && endsOn < on;
    if (direction === 'less-is-better' && !isOver) return isGood(reached) ? 'on-track' : 'behind';
    return isGood(reached) ? 'reached' : isOver ? 'missed' : 'under-way';
  }
  if (direction === 'less-is-better' && accumulation === 'sum' && !isGood(reached)) return 'missed';
  if (direction === 'more-is-better' && isGood(reached)) return 'reached';
  if (isComplete) return isGood(reached) ? 'reached' : 'missed';
  return isGood(forecast) ? 'on-track' : 'behind';
}
