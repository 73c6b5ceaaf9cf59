import {
  insertSuccession,
  insertUnit,
  updateUnit,
  writeUnitName,
  writeUnitParent,
} from '../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../services/service-context.ts';
import type { SampleUnit } from './data/units/sample-unit.ts';
import { sampleUnits } from './data/units/sample-units.ts';
import { sampleSuccessions } from './data/units/successions.ts';
import { numberOf } from './sample-keys.ts';

/** Writes the units with their names, superiors and successions over the years; returns their numbers by key. */
export function writeUnits(context: ServiceContext, departmentId: number): ReadonlyMap<string, number> {
  const { database } = context;
  updateUnit(database, departmentId, { foundedOn: '2008-04-15' });
  const numbers = new Map([['department', departmentId]]);
  for (const unit of sampleUnits) numbers.set(unit.key, insertUnit(database, recordOf(unit)));
  for (const unit of sampleUnits) writeTimes(context, unit, numbers);
  for (const { kind, on, from, to, decision } of sampleSuccessions) {
    for (const predecessor of from) {
      for (const successor of to) {
        const predecessorId = numberOf(numbers, predecessor);
        insertSuccession(database, { kind, on, predecessorId, successorId: numberOf(numbers, successor), decision });
      }
    }
  }
  return numbers;
}

function recordOf(unit: SampleUnit): Parameters<typeof insertUnit>[1] {
  return {
    kind: unit.kind,
    foundedOn: unit.foundedOn ?? null,
    dissolvedOn: unit.dissolvedOn ?? null,
    eligibleForFlag: unit.eligibleForFlag ?? null,
    note: unit.note ?? null,
  };
}

function writeTimes({ database }: ServiceContext, unit: SampleUnit, numbers: ReadonlyMap<string, number>): void {
  const id = numberOf(numbers, unit.key);
  const foundedOn = unit.foundedOn ?? null;
  for (const { name, shortName = null, from = foundedOn, decision = null } of unit.names) {
    writeUnitName(database, id, { name, shortName, fromOn: from, decision });
  }
  if (unit.parents === undefined) writeUnitParent(database, id, null, foundedOn);
  for (const { parent, from = foundedOn } of unit.parents ?? []) {
    writeUnitParent(database, id, numberOf(numbers, parent), from);
  }
}
