import type { UnitInheritance } from '#shared/contracts/periods.ts';
import { addDays, type IsoDate } from '#shared/dates/iso-date.ts';
import { type UnitLineage, unitLineage } from '#shared/domain/units/unit-lineage.ts';
import { listSuccessions, listUnits, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';

/** What units carry on of those that merged into them, as seen at the end of a year. */
export function readUnitLineage({ database }: ServiceContext, toYear: number): UnitLineage {
  const founded = listUnits(database).flatMap(({ id, foundedOn }) =>
    foundedOn === null ? [] : [[id, foundedOn] as const],
  );
  return unitLineage(readUnitDirectory(database), listSuccessions(database), new Map(founded), `${toYear}-12-31`);
}

/** Whose figures stand among a unit's, and whose do not though it came from them (chia, tách); names of the day before. */
export function inheritancesOf(context: ServiceContext, unitId: number, toYear: number): UnitInheritance[] {
  const directory = readUnitDirectory(context.database);
  const merged = readUnitLineage(context, toYear).inheritedBy(unitId);
  const split = listSuccessions(context.database).filter((one) => one.kind === 'split' && one.successorId === unitId);
  return [...merged, ...split].map(({ kind, predecessorId, successorId, happenedOn }) => ({
    unitId: predecessorId,
    name: directory.nameOn(predecessorId, addDays(happenedOn as IsoDate, -1)),
    intoName: directory.nameOn(successorId, happenedOn),
    on: happenedOn,
    isCounted: kind === 'merge',
  }));
}
