import type { Database } from 'better-sqlite3';
import type { TargetFields } from '#shared/contracts/movements.ts';
import type { Accumulation, TargetDirection, TargetFrequency } from '#shared/domain/targets/target.ts';
import type { TitleRatioCode } from '#shared/domain/targets/title-ratios.ts';
import { allRows, type Columns, deleteRow, insertRow, oneNumber, oneRow, type Row, updateRow } from '../rows.ts';

/** Chỉ tiêu thi đua as it is kept. */
export interface TargetRecord extends TargetFields {
  readonly id: number;
  readonly movementId: number;
}

/** The targets of a movement in their order; of all movements where none is named. */
export function listTargets(database: Database, movementId: number | null): TargetRecord[] {
  const query =
    'SELECT * FROM movement_targets WHERE @movementId IS NULL OR movement_id = @movementId ORDER BY movement_id, sort_order, id';
  return allRows(database, query, { movementId }).map(toTarget);
}

/** One target, or null. */
export function findTarget(database: Database, id: number): TargetRecord | null {
  const row = oneRow(database, 'SELECT * FROM movement_targets WHERE id = @id', { id });
  return row === undefined ? null : toTarget(row);
}

/** Adds a target behind those that the movement has (`id` null), or writes one. */
export function writeTarget(database: Database, movementId: number, id: number | null, target: TargetFields): number {
  const columns = targetColumns(target);
  if (id !== null) {
    updateRow(database, 'movement_targets', id, columns);
    return id;
  }
  const last = oneNumber(
    database,
    'SELECT coalesce(max(sort_order), 0) FROM movement_targets WHERE movement_id = @movementId',
    { movementId },
  );
  return insertRow(database, 'movement_targets', { movement_id: movementId, sort_order: last + 1, ...columns });
}

/** Removes a target with the values of its periods. */
export function deleteTarget(database: Database, id: number): void {
  for (const row of allRows(database, 'SELECT id FROM target_values WHERE target_id = @id', { id })) {
    deleteRow(database, 'target_values', Number(row.id));
  }
  deleteRow(database, 'movement_targets', id);
}

/** The values of a movement's targets (of all movements where none is named), by target and period. */
export function readTargetValues(
  database: Database,
  movementId: number | null,
): ReadonlyMap<number, Record<string, number>> {
  const query = `SELECT v.target_id, v.period, v.value FROM target_values v JOIN movement_targets t ON t.id = v.target_id
    WHERE @movementId IS NULL OR t.movement_id = @movementId`;
  const values = new Map<number, Record<string, number>>();
  for (const row of allRows(database, query, { movementId })) {
    const ofTarget = values.get(Number(row.target_id)) ?? {};
    ofTarget[String(row.period)] = Number(row.value);
    values.set(Number(row.target_id), ofTarget);
  }
  return values;
}

/** Writes the value of a period; null takes it away. */
export function writeTargetValue(database: Database, targetId: number, period: string, value: number | null): void {
  const known = oneRow(database, 'SELECT id FROM target_values WHERE target_id = @targetId AND period = @period', {
    targetId,
    period,
  });
  if (value === null) {
    if (known !== undefined) deleteRow(database, 'target_values', Number(known.id));
  } else if (known === undefined) {
    insertRow(database, 'target_values', { target_id: targetId, period, value });
  } else {
    updateRow(database, 'target_values', Number(known.id), { value });
  }
}

function targetColumns(target: TargetFields): Columns {
  return {
    name: target.name,
    measure: target.measure,
    baseline: target.baseline,
    planned: target.planned,
    growth: target.growth,
    direction: target.direction,
    year: target.year,
    frequency: target.frequency,
    accumulation: target.accumulation,
    responsible_unit_id: target.responsibleUnitId,
    ratio: target.ratio,
    actual: target.actual,
    actual_on: target.actualOn,
    note: target.note,
  };
}

function toTarget(row: Row): TargetRecord {
  return {
    id: Number(row.id),
    movementId: Number(row.movement_id),
    name: String(row.name),
    measure: String(row.measure),
    baseline: row.baseline as number | null,
    planned: Number(row.planned),
    growth: row.growth as number | null,
    direction: row.direction as TargetDirection,
    year: row.year as number | null,
    frequency: row.frequency as TargetFrequency | null,
    accumulation: row.accumulation as Accumulation | null,
    responsibleUnitId: row.responsible_unit_id as number | null,
    ratio: row.ratio as TitleRatioCode | null,
    actual: row.actual as number | null,
    actualOn: row.actual_on as string | null,
    note: row.note as string | null,
  };
}
