import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { addDays, type IsoDate } from '#shared/dates/iso-date.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { openMembershipsOfUnit, updateMembership } from '../../database/repositories/membership-repository.ts';
import { insertSuccession, readUnitDirectory, updateUnit } from '../../database/repositories/unit-repository.ts';
import { movePerson } from '../people/transfer-people.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { addUnit } from './create-unit.ts';
import { moveChildren, moveMembers } from './merge-units.ts';
import { requireStanding } from './require-standing.ts';

/**
 * Chia, tách: new units begin on the day, the named people go to them; the old one goes on (tách) or ends (chia).
 * Where it ends, people who were not assigned are left without a unit. @throws AppFailureError notFound, refused
 */
export function splitUnit(context: ServiceContext, input: Input<'units:split'>): Output<'units:split'> {
  const { database } = context;
  requireStanding(context, input.id, input.on);
  const name = readUnitDirectory(database).nameOn(input.id, input.on);
  return recordStep(context, `Chia tách ${name}`, () => {
    const ids = input.into.map((unit) => addUnit(context, { ...unit, foundedOn: input.on }, input.decision));
    const members = openMembershipsOfUnit(database, input.id, input.on);
    for (const move of input.moves) {
      const unitId =
        ids[move.to] ??
        fail({ kind: 'refused', field: 'moves', message: 'Có người được chuyển đến đơn vị không có trong danh sách.' });
      const member = members.find((membership) => membership.personId === move.personId);
      if (member)
        movePerson(context, move.personId, { unitId, position: member.position, role: member.role, on: input.on });
    }
    for (const successorId of ids) {
      insertSuccession(database, {
        kind: 'split',
        on: input.on,
        predecessorId: input.id,
        successorId,
        decision: input.decision,
      });
    }
    if (!input.keepsOld) endUnit(context, input.id, ids[0] ?? null, input.on);
    return { ids };
  });
}

/** Giải thể: the unit ends on the day; its people go to another unit or are left without one. @throws AppFailureError notFound, refused */
export function dissolveUnit(context: ServiceContext, input: Input<'units:dissolve'>): Output<'units:dissolve'> {
  requireStanding(context, input.id, input.on);
  if (input.membersTo !== null) {
    requireStanding(context, input.membersTo, input.on);
    if (input.membersTo === input.id)
      fail({ kind: 'refused', field: 'membersTo', message: 'Hãy chọn một đơn vị khác để chuyển người đến.' });
  }
  const directory = readUnitDirectory(context.database);
  recordStep(context, `Giải thể ${directory.nameOn(input.id, input.on)}`, () => {
    if (input.membersTo !== null) moveMembers(context, input.id, input.membersTo, input.on);
    endUnit(context, input.id, directory.parentOn(input.id, input.on), input.on);
  });
  return { id: input.id };
}

/** Ends a unit on a day: its last memberships close the day before, its sub-units go elsewhere. */
function endUnit(context: ServiceContext, id: number, childrenTo: number | null, on: string): void {
  for (const membership of openMembershipsOfUnit(context.database, id, on)) {
    const lastDay = addDays(on as IsoDate, -1);
    const begins = membership.fromOn ?? '';
    updateMembership(context.database, membership.id, { toOn: begins > lastDay ? membership.fromOn : lastDay });
  }
  moveChildren(context, id, childrenTo, on);
  updateUnit(context.database, id, { dissolvedOn: on });
}
