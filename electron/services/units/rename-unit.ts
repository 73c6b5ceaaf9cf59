import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { readUnitDirectory, writeUnitName, writeUnitParent } from '../../database/repositories/unit-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { refuseCircles } from './refuse-circles.ts';
import { requireStanding } from './require-standing.ts';

/** Gives a unit a new name from a day on; before it the old name prints. @throws AppFailureError notFound, refused */
export function renameUnit(context: ServiceContext, input: Input<'units:rename'>): Output<'units:rename'> {
  const { database } = context;
  requireStanding(context, input.id, input.on);
  const old = readUnitDirectory(database).nameOn(input.id, input.on);
  recordStep(context, `Đổi tên ${old} thành ${input.name}`, () => {
    writeUnitName(database, input.id, {
      name: input.name,
      shortName: input.shortName,
      fromOn: input.on,
      decision: input.decision,
    });
  });
  return { id: input.id };
}

/** Puts a unit under another superior from a day on. @throws AppFailureError notFound, refused */
export function moveUnit(context: ServiceContext, input: Input<'units:move'>): Output<'units:move'> {
  const { database } = context;
  requireStanding(context, input.id, input.on);
  const directory = readUnitDirectory(database);
  if (input.parentId !== null) requireStanding(context, input.parentId, input.on, 'parentId');
  if (input.parentId === input.id) fail({ kind: 'refused', field: 'parentId', message: 'Hãy chọn một đơn vị khác.' });
  const to = input.parentId === null ? 'cấp cao nhất' : directory.nameOn(input.parentId, input.on);
  recordStep(context, `Chuyển ${directory.nameOn(input.id, input.on)} về ${to}`, () => {
    writeUnitParent(database, input.id, input.parentId, input.on);
    refuseCircles(context, input.on, 'parentId');
  });
  return { id: input.id };
}
