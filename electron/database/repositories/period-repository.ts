import type { Database } from 'better-sqlite3';
import type { Period, PeriodGoal } from '#shared/contracts/periods.ts';
import type { GoalSpan } from '#shared/domain/periods/judge-goal.ts';
import { allRows, deleteRow, insertRow, oneRow, type Row, updateRow } from '../rows.ts';

/** A goal as it is kept. */
export type PeriodGoalRecord = Pick<
  PeriodGoal,
  'content' | 'counted' | 'issuer' | 'planned' | 'countedOver' | 'unitId' | 'reached' | 'note'
>;

/** All spans, the newest first. */
export function listPeriods(database: Database): Period[] {
  return allRows(database, 'SELECT * FROM periods ORDER BY to_year DESC, from_year DESC, id').map(toPeriod);
}

/** One span, or null. */
export function findPeriod(database: Database, id: number): Period | null {
  const row = oneRow(database, 'SELECT * FROM periods WHERE id = @id', { id });
  return row === undefined ? null : toPeriod(row);
}

/** Adds a span (`id` null) or writes it anew. */
export function writePeriod(database: Database, id: number | null, period: Omit<Period, 'id'>): number {
  const columns = {
    name: period.name,
    from_year: period.fromYear,
    to_year: period.toYear,
    leadership: period.leadership,
    shortcomings: period.shortcomings,
    lessons: period.lessons,
    directions: period.directions,
  };
  if (id === null) return insertRow(database, 'periods', columns);
  updateRow(database, 'periods', id, columns);
  return id;
}

/** The goals of a span in their order. */
export function goalsOfPeriod(
  database: Database,
  periodId: number,
): (PeriodGoalRecord & { readonly id: number; readonly periodId: number })[] {
  const query = 'SELECT * FROM period_goals WHERE period_id = @periodId ORDER BY sort_order, id';
  return allRows(database, query, { periodId }).map(toGoal);
}

/** One goal, or null. */
export function findGoal(
  database: Database,
  id: number,
): (PeriodGoalRecord & { readonly id: number; readonly periodId: number }) | null {
  const row = oneRow(database, 'SELECT * FROM period_goals WHERE id = @id', { id });
  return row === undefined ? null : toGoal(row);
}

/** Writes the goals of a span anew; lines keep their rows, so that the history tells what changed. */
export function writeGoals(database: Database, periodId: number, goals: readonly PeriodGoalRecord[]): void {
  const known = goalsOfPeriod(database, periodId).map((goal) => goal.id);
  goals.forEach((goal, index) => {
    const columns = {
      sort_order: index + 1,
      content: goal.content,
      counted: goal.counted,
      issuer: goal.issuer,
      planned: goal.planned,
      counted_over: goal.countedOver,
      unit_id: goal.unitId,
      reached: goal.reached,
      note: goal.note,
    };
    const id = known.shift();
    if (id === undefined) insertRow(database, 'period_goals', { period_id: periodId, ...columns });
    else updateRow(database, 'period_goals', id, columns);
  });
  for (const id of known) deleteRow(database, 'period_goals', id);
}

function toPeriod(row: Row): Period {
  return {
    id: Number(row.id),
    name: String(row.name),
    fromYear: Number(row.from_year),
    toYear: Number(row.to_year),
    leadership: row.leadership as string | null,
    shortcomings: row.shortcomings as string | null,
    lessons: row.lessons as string | null,
    directions: row.directions as string | null,
  };
}

function toGoal(row: Row): PeriodGoalRecord & { readonly id: number; readonly periodId: number } {
  return {
    id: Number(row.id),
    periodId: Number(row.period_id),
    content: String(row.content),
    counted: row.counted as string | null,
    issuer: row.issuer as string | null,
    planned: Number(row.planned),
    countedOver: row.counted_over as GoalSpan,
    unitId: row.unit_id as number | null,
    reached: row.reached as number | null,
    note: row.note as string | null,
  };
}
