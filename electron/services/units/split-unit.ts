import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { membershipsOfUnitSince } from '../../database/repositories/membership-repository.ts';
import { insertSuccession, readUnitDirectory, updateUnit } from '../../database/repositories/unit-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { addUnit } from './create-unit.ts';
import { endUnit, moveMembers, moveMembership, requireOutside } from './hand-over-unit.ts';
import { refuseCircles } from './refuse-circles.ts';
import { requireLasting, requireStanding } from './require-standing.ts';

/**
 * Chia, tách: new units begin on the day, the named people go to them; the old one goes on (tách) or ends (chia).
 * Where it ends, people who were not assigned are left without a unit. @throws AppFailureError notFound, refused
 */
export function splitUnit(context: ServiceContext, input: Input<'units:split'>): Output<'units:split'> {
  const { database } = context;
  const { id: predecessorId, on, decision } = input;
  requireStanding(context, predecessorId, on);
  const directory = readUnitDirectory(database);
  if (!input.keepsOld) {
    input.into.forEach((unit, index) => {
      requireOutside(directory, unit.parentId, [predecessorId], on, `into.${index}.parentId`);
    });
  }
  return recordStep(context, `Chia tách ${directory.nameOn(predecessorId, on)}`, () => {
    const ids = input.into.map((unit, index) =>
      addUnit(context, { ...unit, foundedOn: on }, decision, `into.${index}.`),
    );
    moveNamed(context, input, ids);
    for (const successorId of ids) {
      insertSuccession(database, { kind: 'split', on, predecessorId, successorId, decision });
    }
    if (!input.keepsOld) endUnit(context, predecessorId, ids[0] ?? null, on);
    refuseCircles(context, on, 'on');
    return { ids };
  });
}

function moveNamed(context: ServiceContext, input: Input<'units:split'>, ids: readonly number[]): void {
  const members = membershipsOfUnitSince(context.database, input.id, input.on);
  const refuse = (message: string): never => fail({ kind: 'refused', field: 'moves', message });
  const moved = new Set<number>();
  for (const { personId, to } of input.moves) {
    const unitId = ids[to] ?? refuse('Có người được chuyển đến đơn vị không có trong danh sách.');
    const own = members.filter((membership) => membership.personId === personId);
    if (own.length === 0)
      refuse('Có người không công tác ở đơn vị này vào ngày chia tách; hãy kiểm tra lại danh sách.');
    if (moved.has(personId)) refuse('Có người được chuyển đến hai đơn vị; hãy chọn một.');
    moved.add(personId);
    for (const membership of own) moveMembership(context, membership, unitId, input.on);
  }
}

/** Giải thể: the unit ends on the day; its people go to another unit or are left without one. @throws AppFailureError notFound, refused */
export function dissolveUnit(context: ServiceContext, input: Input<'units:dissolve'>): Output<'units:dissolve'> {
  const { id, on, membersTo } = input;
  const unit = requireStanding(context, id, on);
  if (membersTo !== null) {
    requireLasting(context, membersTo, on, 'membersTo');
    if (membersTo === id)
      fail({ kind: 'refused', field: 'membersTo', message: 'Hãy chọn một đơn vị khác để chuyển người đến.' });
  }
  const directory = readUnitDirectory(context.database);
  recordStep(context, `Giải thể ${directory.nameOn(id, on)}`, () => {
    if (membersTo !== null) moveMembers(context, id, membersTo, on);
    endUnit(context, id, directory.parentOn(id, on), on);
    refuseCircles(context, on, 'on');
    if (input.decision !== null) {
      const note = [unit.note, `Giải thể theo ${input.decision}.`].filter((part) => part !== null).join('\n');
      updateUnit(context.database, id, { note });
    }
  });
  return { id };
}
