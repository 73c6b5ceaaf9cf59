import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { openMembershipsOfUnit } from '../../database/repositories/membership-repository.ts';
import {
  insertSuccession,
  listUnits,
  readUnitDirectory,
  updateUnit,
  writeUnitParent,
} from '../../database/repositories/unit-repository.ts';
import { movePerson } from '../people/transfer-people.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { addUnit } from './create-unit.ts';
import { requireStanding } from './require-standing.ts';

/**
 * Hợp nhất, sáp nhập: the old units end on the day, their people and sub-units go to the one that stays or begins.
 * Awards stay with the units and people that received them. @throws AppFailureError notFound, refused
 */
export function mergeUnits(context: ServiceContext, input: Input<'units:merge'>): Output<'units:merge'> {
  const { database } = context;
  for (const id of input.ids) requireStanding(context, id, input.on);
  const directory = readUnitDirectory(database);
  const into = input.into;
  if (into.kind === 'existing') requireStanding(context, into.id, input.on);
  const ending = input.ids.filter((id) => into.kind === 'new' || id !== into.id);
  if (ending.length === 0)
    fail({ kind: 'refused', field: 'ids', message: 'Hãy chọn đơn vị được nhập vào đơn vị kia.' });
  if (into.kind === 'existing' && ending.some((id) => directory.subtreeOn(id, input.on).has(into.id))) {
    fail({ kind: 'refused', field: 'into', message: 'Không thể nhập một đơn vị vào đơn vị cấp dưới của nó.' });
  }
  const name = into.kind === 'new' ? into.unit.name : directory.nameOn(into.id, input.on);
  return recordStep(context, `Hợp nhất ${ending.length} đơn vị thành ${name}`, () => {
    const id =
      into.kind === 'existing' ? into.id : addUnit(context, { ...into.unit, foundedOn: input.on }, input.decision);
    for (const predecessorId of ending) {
      moveMembers(context, predecessorId, id, input.on);
      moveChildren(context, predecessorId, id, input.on);
      updateUnit(database, predecessorId, { dissolvedOn: input.on });
      insertSuccession(database, {
        kind: 'merge',
        on: input.on,
        predecessorId,
        successorId: id,
        decision: input.decision,
      });
    }
    return { id };
  });
}

/** Moves everybody who is in a unit on a day to another, inside an open step. */
export function moveMembers(context: ServiceContext, fromId: number, toId: number, on: string): void {
  for (const membership of openMembershipsOfUnit(context.database, fromId, on)) {
    movePerson(context, membership.personId, {
      unitId: toId,
      position: membership.position,
      role: membership.role,
      on,
    });
  }
}

/** Puts the sub-units of a unit under another from a day on, inside an open step. */
export function moveChildren(context: ServiceContext, fromId: number, toId: number | null, on: string): void {
  const directory = readUnitDirectory(context.database);
  for (const unit of listUnits(context.database)) {
    const stands = unit.dissolvedOn === null || unit.dissolvedOn > on;
    if (stands && unit.id !== toId && directory.parentOn(unit.id, on) === fromId)
      writeUnitParent(context.database, unit.id, toId, on);
  }
}
