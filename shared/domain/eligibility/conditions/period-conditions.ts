import type { EvaluationContext } from '../context.ts';
import type { ConditionHead, Criterion, Verdict } from '../criterion.ts';
import { type CountedPeriod, countPeriod, type PeriodSpec } from './counted-period.ts';
import { judgeLength } from './period-length.ts';

/** A demand on what happened within a continuous period. */
export interface PeriodDemand extends ConditionHead {
  readonly judge: (context: EvaluationContext, period: CountedPeriod) => Verdict;
}

/** The length of a continuous period, and what is demanded within it: all are judged on one and the same period. */
export function periodConditions(
  lengthHead: ConditionHead,
  spec: PeriodSpec,
  demands: readonly PeriodDemand[],
): readonly Criterion[] {
  const length: PeriodDemand = {
    ...lengthHead,
    parameters: [spec.years],
    judge: (context, period) => judgeLength(context, spec, period),
  };
  const all = [length, ...demands];
  return all.map(({ judge, ...head }) => ({
    ...head,
    check: (context) => judge(context, choosePeriod(context, spec, all)),
  }));
}

/**
 * The period that ends with the year of the case; where the text does not demand that, the latest one that meets every demand,
 * or else the latest that may.
 */
function choosePeriod(context: EvaluationContext, spec: PeriodSpec, demands: readonly PeriodDemand[]): CountedPeriod {
  const known = context.memo.get(spec) as CountedPeriod | undefined;
  if (known !== undefined) return known;
  const current = countPeriod(context, spec, context.year);
  const chosen = spec.endsWithProposal(context) ? current : bestPeriod(context, spec, demands, current);
  context.memo.set(spec, chosen);
  return chosen;
}

function bestPeriod(
  context: EvaluationContext,
  spec: PeriodSpec,
  demands: readonly PeriodDemand[],
  current: CountedPeriod,
): CountedPeriod {
  if (spec.after !== undefined && current.prior === undefined) return current;
  const first = Math.max(current.lastExcludedYear ?? Number.NEGATIVE_INFINITY, context.facts.firstYear - 1) + 1;
  let open: CountedPeriod | undefined;
  for (let lastYear = context.year; lastYear >= first; lastYear -= 1) {
    const period = lastYear === context.year ? current : countPeriod(context, spec, lastYear);
    const results = demands.map((demand) => demand.judge(context, period).result);
    if (results.every((result) => result === 'met')) return period;
    if (open === undefined && !results.includes('notMet')) open = period;
  }
  return open ?? current;
}
