import type { PeriodFact } from './period-fact.ts';

/** Whether a goal is one of the whole span, or one of each of its years. */
export const goalSpans = ['span', 'each-year'] as const;
export type GoalSpan = (typeof goalSpans)[number];
export const goalSpanNames: Readonly<Record<GoalSpan, string>> = { span: 'Cả giai đoạn', 'each-year': 'Từng năm' };

/** How a goal stands. `unknown`: nothing is counted, and nobody has said what came of it. */
export const goalStates = ['reached', 'under-way', 'missed', 'unknown'] as const;
export type GoalState = (typeof goalStates)[number];
export const goalStateNames: Readonly<Record<GoalState, string>> = {
  reached: 'Đạt',
  'under-way': 'Đang thực hiện',
  missed: 'Không đạt',
  unknown: 'Chưa có số liệu',
};

/** What a goal is judged from. */
export interface GoalFacts {
  readonly planned: number;
  readonly countedOver: GoalSpan;
  /** What was reached in each year of the span, in its order; null: not known. */
  readonly byYear: readonly (number | null)[];
  /** In all, what stands in several years counted once; null: not known. */
  readonly total: number | null;
  readonly years: readonly number[];
}

/**
 * How a goal stands in a year: the span's is reached as soon as its total is, and missed when the span is over; that of each year is
 * missed with the first full year that did not reach it, and reached once all have.
 */
export function judgeGoal(facts: GoalFacts, thisYear: number): GoalState {
  const { planned, countedOver, byYear, total, years } = facts;
  const isOver = (years.at(-1) ?? thisYear) < thisYear;
  if (countedOver === 'span') {
    if (total === null) return 'unknown';
    if (total >= planned) return 'reached';
    return isOver ? 'missed' : 'under-way';
  }
  const past = byYear.filter((_, index) => (years[index] ?? thisYear) < thisYear);
  if (past.some((count) => count !== null && count < planned)) return 'missed';
  if (byYear.every((count) => count !== null && count >= planned)) return 'reached';
  if (past.some((count) => count === null) || (past.length === 0 && byYear.every((count) => count === null)))
    return 'unknown';
  return 'under-way';
}

/** How many different things the facts of each year hold, and all of them. */
export function countGoal(
  facts: readonly PeriodFact[],
  years: readonly number[],
): { readonly byYear: readonly number[]; readonly total: number } {
  const keys = (of: readonly PeriodFact[]) => new Set(of.map((fact) => fact.key)).size;
  return { byYear: years.map((year) => keys(facts.filter((fact) => fact.year === year))), total: keys(facts) };
}
