import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { insertSuccession, readUnitDirectory, updateUnit } from '../../database/repositories/unit-repository.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { addUnit } from './create-unit.ts';
import { moveChildren, moveMembers, requireOutside } from './hand-over-unit.ts';
import { refuseCircles } from './refuse-circles.ts';
import { requireLasting, requireStanding } from './require-standing.ts';

/**
 * Hợp nhất, sáp nhập: the old units end on the day, their people and sub-units go to the one that stays or begins.
 * Awards stay with the units and people that received them. @throws AppFailureError notFound, refused
 */
export function mergeUnits(context: ServiceContext, input: Input<'units:merge'>): Output<'units:merge'> {
  const { database } = context;
  const { into, on, decision } = input;
  for (const id of input.ids) requireStanding(context, id, on);
  const directory = readUnitDirectory(database);
  const ending = [...new Set(input.ids)].filter((id) => into.kind === 'new' || id !== into.id);
  const mergesNothing = ending.length < (into.kind === 'new' ? 2 : 1);
  if (mergesNothing) fail({ kind: 'refused', field: 'ids', message: 'Hãy chọn đơn vị được nhập vào đơn vị kia.' });
  if (into.kind === 'new') {
    requireOutside(directory, into.unit.parentId, ending, on, 'into.unit.parentId');
  } else {
    requireLasting(context, into.id, on, 'into');
    if (ending.some((id) => directory.subtreeOn(id, on).has(into.id))) {
      fail({ kind: 'refused', field: 'into', message: 'Không thể nhập một đơn vị vào đơn vị cấp dưới của nó.' });
    }
  }
  const name = into.kind === 'new' ? into.unit.name : directory.nameOn(into.id, on);
  return recordStep(context, `Hợp nhất ${ending.length} đơn vị thành ${name}`, () => {
    const id =
      into.kind === 'existing' ? into.id : addUnit(context, { ...into.unit, foundedOn: on }, decision, 'into.unit.');
    for (const predecessorId of ending) {
      moveMembers(context, predecessorId, id, on);
      moveChildren(context, predecessorId, id, on);
      updateUnit(database, predecessorId, { dissolvedOn: on });
      insertSuccession(database, { kind: 'merge', on, predecessorId, successorId: id, decision });
    }
    refuseCircles(context, on, 'on');
    return { id };
  });
}
