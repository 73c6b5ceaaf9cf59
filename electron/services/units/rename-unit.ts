import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  laterParentDays,
  readUnitDirectory,
  writeUnitName,
  writeUnitParent,
} from '../../database/repositories/unit-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
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
  if (input.parentId !== null) {
    requireStanding(context, input.parentId, input.on, 'parentId');
    refuseCircle(context, directory, { ...input, parentId: input.parentId });
  }
  const to = input.parentId === null ? 'cấp cao nhất' : directory.nameOn(input.parentId, input.on);
  recordStep(context, `Chuyển ${directory.nameOn(input.id, input.on)} về ${to}`, () => {
    writeUnitParent(database, input.id, input.parentId, input.on);
  });
  return { id: input.id };
}

/** A unit must not come to stand under itself: neither on the day nor through places that are dated later. @throws AppFailureError refused */
function refuseCircle(
  { database }: ServiceContext,
  directory: UnitDirectory,
  { id, parentId, on }: { readonly id: number; readonly parentId: number; readonly on: string },
): void {
  const before = directory.parentOn(id, on);
  for (const day of [on, ...laterParentDays(database, on)]) {
    // From its next dated place on, this move no longer tells where the unit stands.
    if (day !== on && directory.parentOn(id, day) !== before) return;
    if (directory.subtreeOn(id, day).has(parentId)) {
      const message = 'Không thể đặt một đơn vị dưới chính nó hoặc dưới đơn vị cấp dưới của nó.';
      fail({ kind: 'refused', field: 'parentId', message });
    }
  }
}
