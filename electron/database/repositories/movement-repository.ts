import type { Database } from 'better-sqlite3';
import { allRows, insertRow, type Row } from '../rows.ts';

/** Thường xuyên, theo đợt, theo chuyên đề. Law 06/2022/QH15, Article 16. */
export type MovementKind = 'regular' | 'wave' | 'thematic';
/** Who launched it: the state, a ministry, the province, the department, the block. */
export type LaunchLevel = 'state' | 'ministry' | 'province' | 'department' | 'block';
/** Whether a target is reached from below or kept from above. */
export type TargetDirection = 'more-is-better' | 'less-is-better';

/** Phong trào thi đua as it is kept. */
export interface MovementRecord {
  readonly name: string;
  readonly kind: MovementKind;
  readonly launchLevel: LaunchLevel;
  readonly launchedBy: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly planNumber: string | null;
  readonly planOn: string | null;
  readonly goal: string | null;
  readonly scope: string | null;
  readonly participants: string | null;
  readonly criteria: string | null;
  /** The movement launched above that this one answers (hưởng ứng). */
  readonly answersId: number | null;
  readonly note: string | null;
}

/** Chỉ tiêu thi đua as it is kept. */
export interface MovementTargetRecord {
  readonly name: string;
  /** Đơn vị tính. */
  readonly measure: string;
  readonly baseline: number | null;
  readonly planned: number;
  readonly direction: TargetDirection;
  readonly responsibleUnitId: number | null;
  readonly actual: number | null;
  readonly actualOn: string | null;
  readonly note: string | null;
}

/** Every movement, the newest first. */
export function listMovements(database: Database): (MovementRecord & { readonly id: number })[] {
  return allRows(database, "SELECT * FROM movements ORDER BY coalesce(starts_on, '') DESC, id").map(toMovement);
}

/** Adds a movement. */
export function insertMovement(database: Database, movement: MovementRecord): number {
  return insertRow(database, 'movements', {
    name: movement.name,
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
    criteria: movement.criteria,
    answers_id: movement.answersId,
    note: movement.note,
  });
}

/** The targets of a movement in their order. */
export function listMovementTargets(
  database: Database,
  movementId: number,
): (MovementTargetRecord & { readonly id: number })[] {
  const query = 'SELECT * FROM movement_targets WHERE movement_id = @movementId ORDER BY sort_order, id';
  return allRows(database, query, { movementId }).map(toTarget);
}

/** Adds targets to a movement, in the order given, behind those that it has. */
export function insertMovementTargets(
  database: Database,
  movementId: number,
  targets: readonly MovementTargetRecord[],
): void {
  const known = listMovementTargets(database, movementId).length;
  targets.forEach((target, index) => {
    insertRow(database, 'movement_targets', {
      movement_id: movementId,
      sort_order: known + index + 1,
      name: target.name,
      measure: target.measure,
      baseline: target.baseline,
      planned: target.planned,
      direction: target.direction,
      responsible_unit_id: target.responsibleUnitId,
      actual: target.actual,
      actual_on: target.actualOn,
      note: target.note,
    });
  });
}

function toMovement(row: Row): MovementRecord & { readonly id: number } {
  return {
    id: Number(row.id),
    name: String(row.name),
    kind: row.kind as MovementKind,
    launchLevel: row.launch_level as LaunchLevel,
    launchedBy: String(row.launched_by),
    startsOn: row.starts_on as string | null,
    endsOn: row.ends_on as string | null,
    planNumber: row.plan_number as string | null,
    planOn: row.plan_on as string | null,
    goal: row.goal as string | null,
    scope: row.scope as string | null,
    participants: row.participants as string | null,
    criteria: row.criteria as string | null,
    answersId: row.answers_id as number | null,
    note: row.note as string | null,
  };
}

function toTarget(row: Row): MovementTargetRecord & { readonly id: number } {
  return {
    id: Number(row.id),
    name: String(row.name),
    measure: String(row.measure),
    baseline: row.baseline as number | null,
    planned: Number(row.planned),
    direction: row.direction as TargetDirection,
    responsibleUnitId: row.responsible_unit_id as number | null,
    actual: row.actual as number | null,
    actualOn: row.actual_on as string | null,
    note: row.note as string | null,
  };
}
