import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { periodName, planPeriods, targetSpan } from '#shared/domain/targets/plan-periods.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  findMovement,
  listMovements,
  type MovementRecord,
  writeMovement,
  writeMovementPlan,
} from '../../database/repositories/movement-repository.ts';
import { deleteTarget, listTargets, readTargetValues } from '../../database/repositories/target-repository.ts';
import { allRows, deleteRow, oneRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/**
 * Enters or corrects a movement. Its end is not before its beginning, its reviews not before its beginning, and no value that was
 * entered falls out of its time.
 * @throws AppFailureError refused at the field, notFound
 */
export function saveMovement(context: ServiceContext, input: Input<'movements:save'>): Output<'movements:save'> {
  const { id, ...movement } = input;
  const { startsOn } = movement;
  requireOrder('endsOn', startsOn, movement.endsOn, 'Ngày kết thúc');
  requireOrder('midtermDueOn', startsOn, movement.midtermDueOn, 'Hạn sơ kết');
  requireOrder('midtermHeldOn', startsOn, movement.midtermHeldOn, 'Ngày sơ kết');
  requireOrder('finalDueOn', startsOn, movement.finalDueOn, 'Hạn tổng kết');
  requireOrder('finalHeldOn', startsOn, movement.finalHeldOn, 'Ngày tổng kết');
  if (id !== null) {
    requireMovement(context, id);
    requireRoomForValues(context, id, movement);
    requireRoomForPlans(context, id, movement);
  }
  if (movement.answersId !== null) requireNoCircle(context, id, movement.answersId);
  return recordStep(context, `${id === null ? 'Thêm' : 'Sửa'} phong trào ${movement.name}`, () => ({
    id: writeMovement(context.database, id, movement),
  }));
}

/** Removes a movement with its plans, targets and commitments. @throws AppFailureError notFound, inUse (others answer it) */
export function removeMovement(context: ServiceContext, { id }: Input<'movements:remove'>): null {
  const { database } = context;
  const { name } = requireMovement(context, id);
  const answering = listMovements(database).filter((movement) => movement.answersId === id).length;
  if (answering > 0) fail({ kind: 'inUse', entity: 'movement', by: `${answering} phong trào hưởng ứng` });
  recordStep(context, `Xoá phong trào ${name}`, () => {
    for (const target of listTargets(database, id)) deleteTarget(database, target.id);
    for (const table of ['movement_plans', 'commitments']) {
      const rows = allRows(database, `SELECT id FROM ${table} WHERE movement_id = @id`, { id });
      for (const row of rows) deleteRow(database, table, Number(row.id));
    }
    deleteRow(database, 'movements', id);
  });
  return null;
}

/** Enters or corrects the plan of one year of a movement. @throws AppFailureError refused, notFound */
export function saveMovementPlan(
  context: ServiceContext,
  input: Input<'movements:save-plan'>,
): Output<'movements:save-plan'> {
  const { id, ...plan } = input;
  const movement = requireMovement(context, plan.movementId);
  if (targetSpan(movement, plan.year) === null) {
    fail({
      kind: 'refused',
      field: 'year',
      message: `Năm ${plan.year} nằm ngoài thời gian của phong trào (${timeOf(movement)}).`,
    });
  }
  const same = oneRow(
    context.database,
    'SELECT id FROM movement_plans WHERE movement_id = @movementId AND year = @year',
    { movementId: plan.movementId, year: plan.year },
  );
  if (same !== undefined && same.id !== id) {
    fail({
      kind: 'refused',
      field: 'year',
      message: `Phong trào này đã có kế hoạch năm ${plan.year}; hãy sửa kế hoạch đó.`,
    });
  }
  if (id !== null && oneRow(context.database, 'SELECT id FROM movement_plans WHERE id = @id', { id }) === undefined)
    fail({ kind: 'notFound', entity: 'movement', id });
  return recordStep(context, `${id === null ? 'Thêm' : 'Sửa'} kế hoạch năm ${plan.year}: ${movement.name}`, () => ({
    id: writeMovementPlan(context.database, id, plan),
  }));
}

/** Removes the plan of one year. @throws AppFailureError notFound */
export function removeMovementPlan(context: ServiceContext, { id }: Input<'movements:remove-plan'>): null {
  const row = oneRow(context.database, 'SELECT year FROM movement_plans WHERE id = @id', { id });
  if (row === undefined) fail({ kind: 'notFound', entity: 'movement', id });
  recordStep(context, `Xoá kế hoạch năm ${row.year}`, () => deleteRow(context.database, 'movement_plans', id));
  return null;
}

/** The movement, or the failure that it is gone. @throws AppFailureError notFound */
export function requireMovement(context: ServiceContext, id: number): MovementRecord {
  return findMovement(context.database, id) ?? fail({ kind: 'notFound', entity: 'movement', id });
}

/** `01/01/2024 – 31/12/2024`, with what is not known left open. */
export function timeOf({ startsOn, endsOn }: Pick<MovementRecord, 'startsOn' | 'endsOn'>): string {
  const day = (date: string | null) => (date === null ? '…' : formatDate(date as IsoDate));
  return `${day(startsOn)} – ${day(endsOn)}`;
}

function requireOrder(field: string, startsOn: string | null, day: string | null, what: string): void {
  if (startsOn !== null && day !== null && day < startsOn) {
    const start = formatDate(startsOn as IsoDate);
    fail({ kind: 'refused', field, message: `${what} trước ngày bắt đầu (${start}); hãy sửa một trong hai ngày.` });
  }
}

function requireNoCircle(context: ServiceContext, id: number | null, answersId: number): void {
  const movements = new Map(listMovements(context.database).map((movement) => [movement.id, movement]));
  if (!movements.has(answersId)) fail({ kind: 'notFound', entity: 'movement', id: answersId });
  for (let at: number | null = answersId, steps = 0; at !== null && steps < 100; steps += 1) {
    if (at === id) {
      fail({
        kind: 'refused',
        field: 'answersId',
        message: 'Phong trào không thể hưởng ứng chính nó, dù qua phong trào khác.',
      });
    }
    at = movements.get(at)?.answersId ?? null;
  }
}

/** A value may not lie outside the new time of its movement: nothing that was entered is hidden or lost. */
function requireRoomForValues(
  context: ServiceContext,
  id: number,
  dates: Pick<MovementRecord, 'startsOn' | 'endsOn'>,
): void {
  const values = readTargetValues(context.database, id);
  for (const target of listTargets(context.database, id)) {
    const entered = Object.keys(values.get(target.id) ?? {});
    if (target.frequency === null || entered.length === 0) continue;
    const span = targetSpan(dates, target.year);
    const periods = new Set(span === null ? [] : planPeriods(span, target.frequency));
    const outside = entered.filter((period) => !periods.has(period));
    if (outside.length === 0) continue;
    const message = `Chỉ tiêu “${target.name}” đã có số liệu ngoài thời gian này (${outside.map(periodName).join(', ')}); hãy xoá các số đó trước.`;
    fail({ kind: 'refused', field: dates.endsOn === null ? 'startsOn' : 'endsOn', message });
  }
}

function requireRoomForPlans(
  context: ServiceContext,
  id: number,
  dates: Pick<MovementRecord, 'startsOn' | 'endsOn'>,
): void {
  const years = allRows(context.database, 'SELECT year FROM movement_plans WHERE movement_id = @id ORDER BY year', {
    id,
  });
  const outside = years.map((row) => Number(row.year)).filter((year) => targetSpan(dates, year) === null);
  if (outside.length > 0) {
    const message = `Phong trào đã có kế hoạch năm ${outside.join(', ')} ngoài thời gian này; hãy xoá kế hoạch đó trước.`;
    fail({ kind: 'refused', field: 'endsOn', message });
  }
}
