import type { ExemplarFields } from '#shared/contracts/exemplars.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { exemplarStageNames, stageOrderProblem } from '#shared/domain/exemplars/exemplar-stage.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  type ExemplarRecord,
  type ExemplarStageRecord,
  writeExemplar,
  writeExemplarStage,
} from '../../database/repositories/exemplar-repository.ts';
import { membershipOn } from '../../database/repositories/membership-repository.ts';
import { deleteRow, insertRow, oneRow } from '../../database/rows.ts';
import { recipientResolver } from '../awards/resolve-recipient.ts';
import { requireMovement } from '../movements/save-movements.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireExemplar } from './read-exemplars.ts';

/**
 * Enters or corrects an exemplar. Position, unit and role are those of the day it was found; they are looked up anew only when that
 * day or the recipient changes, so that a later transfer does not rewrite them.
 * @throws AppFailureError refused at the field, notFound
 */
export function saveExemplar(context: ServiceContext, input: Input<'exemplars:save'>): Output<'exemplars:save'> {
  const { database } = context;
  const { id, exemplar } = input;
  const known = id === null ? null : requireExemplar(context, id);
  if (exemplar.movementId !== null) requireMovement(context, exemplar.movementId);
  requireRecipient(exemplar);
  if (exemplar.closedReason !== null && exemplar.closedOn === null) {
    fail({ kind: 'refused', field: 'closedOn', message: 'Hãy nhập ngày thôi theo dõi.' });
  }
  const found = known?.stages.find((stage) => stage.stage === 'found');
  const first: ExemplarStageRecord = {
    ...(found ?? {
      stage: 'found',
      dueOn: null,
      finishedOn: null,
      followerId: null,
      followerUnitId: null,
      result: null,
    }),
    startedOn: exemplar.foundOn,
  };
  requireStage([...(known?.stages ?? []).filter((stage) => stage.stage !== 'found'), first], first, 'foundOn');
  const { foundOn, recipient: _recipient, ...fields } = exemplar;
  const record: ExemplarRecord = { ...fields, ...recipientOf(context, exemplar) };
  const isSame =
    known !== null &&
    (found?.startedOn ?? null) === foundOn &&
    known.personId === record.personId &&
    known.unitId === record.unitId &&
    known.recipientName === record.recipientName;
  const asFound = isSame
    ? { position: known.position, role: known.role, homeUnitId: known.homeUnitId, recipientName: known.recipientName }
    : {};
  return recordStep(context, `${id === null ? 'Thêm' : 'Sửa'} điển hình ${exemplar.name}`, () => {
    const exemplarId = writeExemplar(database, id, { ...record, ...asFound });
    writeExemplarStage(database, exemplarId, first);
    return { id: exemplarId };
  });
}

/** Writes what is known of a stage. @throws AppFailureError notFound, refused at the field */
export function saveExemplarStage(context: ServiceContext, input: Input<'exemplars:save-stage'>): null {
  const { exemplarId, ...stage } = input;
  const exemplar = requireExemplar(context, exemplarId);
  if (stage.followerId !== null && !exists(context, 'people', stage.followerId))
    fail({ kind: 'notFound', entity: 'person', id: stage.followerId });
  if (stage.followerUnitId !== null && !exists(context, 'units', stage.followerUnitId))
    fail({ kind: 'notFound', entity: 'unit', id: stage.followerUnitId });
  requireStage([...exemplar.stages.filter((one) => one.stage !== stage.stage), stage], stage, 'startedOn');
  recordStep(context, `${exemplarStageNames[stage.stage]}: ${exemplar.name}`, () =>
    writeExemplarStage(context.database, exemplarId, stage),
  );
  return null;
}

/** Removes exemplars with their stages, pictures and places on lists. @throws AppFailureError notFound */
export function removeExemplars(context: ServiceContext, { ids }: Input<'exemplars:remove'>): null {
  const [first] = ids.map((id) => requireExemplar(context, id));
  const what = ids.length === 1 && first ? first.name : `${ids.length} điển hình`;
  recordStep(context, `Xoá ${what}`, () => {
    for (const id of ids) deleteRow(context.database, 'exemplars', id);
  });
  return null;
}

/** Ties an initiative or an award to an exemplar, or unties it. @throws AppFailureError notFound */
export function linkExemplar(context: ServiceContext, input: Input<'exemplars:link'>): null {
  const { database } = context;
  const { exemplarId, to, id, isLinked } = input;
  const exemplar = requireExemplar(context, exemplarId);
  if (!exists(context, `${to}s`, id)) fail({ kind: 'notFound', entity: to, id });
  const table = `exemplar_${to}s`;
  const known = oneRow(database, `SELECT id FROM ${table} WHERE exemplar_id = @exemplarId AND ${to}_id = @id`, {
    exemplarId,
    id,
  });
  const what = to === 'initiative' ? 'sáng kiến' : 'khen thưởng';
  recordStep(context, `${isLinked ? 'Gắn' : 'Gỡ'} ${what}: ${exemplar.name}`, () => {
    if (isLinked && known === undefined) insertRow(database, table, { exemplar_id: exemplarId, [`${to}_id`]: id });
    if (!isLinked && known !== undefined) deleteRow(database, table, Number(known.id));
  });
  return null;
}

/** A person is somebody's own, a collective a unit or a named one; a model alone may be nobody's. */
function requireRecipient({ kind, recipient }: ExemplarFields): void {
  const refuse = (message: string) => fail({ kind: 'refused', field: 'recipient', message });
  if (recipient === null) {
    if (kind !== 'model') refuse('Hãy chọn cá nhân, tập thể điển hình.');
    return;
  }
  const subject = recipient.kind === 'unit' ? 'collective' : recipient.kind === 'person' ? 'person' : recipient.subject;
  if (kind === 'person' && subject !== 'person') refuse('Điển hình là cá nhân thì phải chọn một người.');
  if (kind === 'collective' && subject === 'person') refuse('Điển hình là tập thể thì phải chọn một đơn vị, tập thể.');
}

function recipientOf(
  context: ServiceContext,
  { recipient, foundOn }: ExemplarFields,
): Pick<ExemplarRecord, 'personId' | 'unitId' | 'recipientName' | 'position' | 'role' | 'homeUnitId'> {
  if (recipient === null) {
    return { personId: null, unitId: null, recipientName: null, position: null, role: null, homeUnitId: null };
  }
  const day = foundOn ?? context.today();
  const { personId, unitId, recipientName, position, homeUnitId } = recipientResolver(context)(recipient, day);
  const role = personId === null ? null : (membershipOn(context.database, personId, day)?.role ?? null);
  return { personId, unitId, recipientName, position, role, homeUnitId };
}

function requireStage(
  stages: readonly ExemplarStageRecord[],
  changed: ExemplarStageRecord,
  field: 'foundOn' | 'startedOn',
): void {
  const { startedOn, finishedOn } = changed;
  if (finishedOn !== null && startedOn === null) {
    fail({ kind: 'refused', field, message: 'Khâu đã xong thì phải có ngày bắt đầu.' });
  }
  if (finishedOn !== null && startedOn !== null && finishedOn < startedOn) {
    const at = field === 'foundOn' ? 'foundOn' : 'finishedOn';
    fail({ kind: 'refused', field: at, message: 'Ngày xong không thể trước ngày bắt đầu của khâu này.' });
  }
  const problem = stageOrderProblem(stages);
  if (problem !== null) fail({ kind: 'refused', field, message: problem.message });
}

function exists(context: ServiceContext, table: string, id: number): boolean {
  return oneRow(context.database, `SELECT id FROM ${table} WHERE id = @id`, { id }) !== undefined;
}
