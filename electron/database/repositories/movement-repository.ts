import type { Database } from 'better-sqlite3';
import type { MovementFields, MovementPlan } from '#shared/contracts/movements.ts';
import type { LaunchLevel, MovementKind } from '#shared/domain/movements/movement.ts';
import { allRows, type Columns, insertRow, oneRow, type Row, updateRow } from '../rows.ts';
import { searchText } from '../search-text.ts';

/** Phong trào thi đua as it is kept. */
export interface MovementRecord extends MovementFields {
  readonly id: number;
}

/** Every movement, the newest first. */
export function listMovements(database: Database): MovementRecord[] {
  return allRows(database, "SELECT * FROM movements ORDER BY coalesce(starts_on, '') DESC, id").map(toMovement);
}

/** One movement, or null. */
export function findMovement(database: Database, id: number): MovementRecord | null {
  const row = oneRow(database, 'SELECT * FROM movements WHERE id = @id', { id });
  return row === undefined ? null : toMovement(row);
}

/** Adds a movement (`id` null) or writes one. */
export function writeMovement(database: Database, id: number | null, movement: MovementFields): number {
  const columns = movementColumns(movement);
  if (id === null) return insertRow(database, 'movements', columns);
  updateRow(database, 'movements', id, columns);
  return id;
}

function movementColumns(movement: MovementFields): Columns {
  return {
    name: movement.name,
    ...searchText([movement.name, movement.planNumber].filter(Boolean).join(' ')),
    kind: movement.kind,
    launch_level: movement.launchLevel,
    launched_by: movement.launchedBy,
    starts_on: movement.startsOn,
    ends_on: movement.endsOn,
    plan_number: movement.planNumber,
    plan_on: movement.planOn,
    goal: movement.goal,
    scope: movement.scope,
    participants: movement.participants,
    content: movement.content,
    criteria: movement.criteria,
    measures: movement.measures,
    commendation: movement.commendation,
    answers_id: movement.answersId,
    midterm_due_on: movement.midtermDueOn,
    midterm_held_on: movement.midtermHeldOn,
    midterm_review: movement.midtermReview,
    final_due_on: movement.finalDueOn,
    final_held_on: movement.finalHeldOn,
    final_review: movement.finalReview,
    note: movement.note,
  };
}

function toMovement(row: Row): MovementRecord {
  const text = (column: string) => (row[column] ?? null) as string | null;
  return {
    id: Number(row.id),
    name: String(row.name),
    kind: row.kind as MovementKind,
    launchLevel: row.launch_level as LaunchLevel,
    launchedBy: String(row.launched_by),
    startsOn: text('starts_on'),
    endsOn: text('ends_on'),
    planNumber: text('plan_number'),
    planOn: text('plan_on'),
    goal: text('goal'),
    scope: text('scope'),
    participants: text('participants'),
    content: text('content'),
    criteria: text('criteria'),
    measures: text('measures'),
    commendation: text('commendation'),
    answersId: row.answers_id as number | null,
    midtermDueOn: text('midterm_due_on'),
    midtermHeldOn: text('midterm_held_on'),
    midtermReview: text('midterm_review'),
    finalDueOn: text('final_due_on'),
    finalHeldOn: text('final_held_on'),
    finalReview: text('final_review'),
    note: text('note'),
  };
}

/** The yearly plans of a movement, oldest first. */
export function listMovementPlans(database: Database, movementId: number): MovementPlan[] {
  const query = 'SELECT * FROM movement_plans WHERE movement_id = @movementId ORDER BY year';
  return allRows(database, query, { movementId }).map((row) => ({
    id: Number(row.id),
    movementId: Number(row.movement_id),
    year: Number(row.year),
    planNumber: row.plan_number as string | null,
    planOn: row.plan_on as string | null,
    content: row.content as string | null,
    result: row.result as string | null,
  }));
}

/** Adds a yearly plan (`id` null) or writes one. */
export function writeMovementPlan(database: Database, id: number | null, plan: Omit<MovementPlan, 'id'>): number {
  const columns = {
    movement_id: plan.movementId,
    year: plan.year,
    plan_number: plan.planNumber,
    plan_on: plan.planOn,
    content: plan.content,
    result: plan.result,
  };
  if (id === null) return insertRow(database, 'movement_plans', columns);
  updateRow(database, 'movement_plans', id, columns);
  return id;
}
