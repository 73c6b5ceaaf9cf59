import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { UnitRow } from '#shared/contracts/units.ts';
import { memberCounts } from '../../database/repositories/membership-repository.ts';
import { listUnits as allUnits, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** Units as they stood on a day, in the order of the tree. A unit is not there before its founding nor from the day it was dissolved. */
export function listUnits(context: ServiceContext, input: Input<'units:list'>): Output<'units:list'> {
  return unitRows(context, input.on).filter((unit) => {
    if (unit.foundedOn !== null && unit.foundedOn > input.on) return false;
    return input.withDissolved || unit.dissolvedOn === null || unit.dissolvedOn > input.on;
  });
}

/** Every unit ever, named and placed as on a day, in tree order. */
export function unitRows(context: ServiceContext, day: string): UnitRow[] {
  const directory = readUnitDirectory(context.database);
  const order = directory.orderOn(day);
  const counts = memberCounts(context.database, day);
  return allUnits(context.database)
    .map((unit) => ({
      ...unit,
      parentId: directory.parentOn(unit.id, day),
      name: directory.nameOn(unit.id, day),
      shortName: directory.shortNameOn(unit.id, day),
      memberCount: counts.get(unit.id) ?? 0,
    }))
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
