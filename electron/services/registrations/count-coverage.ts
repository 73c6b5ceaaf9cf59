import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { RegistrationCoverage, RegistrationRow } from '#shared/contracts/registrations.ts';
import type { ServiceContext } from '../service-context.ts';
import { registrationsOfPeople, registrationsOfUnits } from './list-registrations.ts';

/** How many of each unit have registered for a year, in the office's order, and who has not. */
export function countCoverage(
  context: ServiceContext,
  { year, withNames }: Input<'registrations:coverage'>,
): Output<'registrations:coverage'> {
  const people = Map.groupBy(
    registrationsOfPeople(context, year).filter((row) => row.isPresent),
    (row) => row.unitId,
  );
  const units = registrationsOfUnits(context, year).filter((row) => row.isPresent);
  const lines = units.map((unit) =>
    coverage(unit.owner.id, unit.name, people.get(unit.owner.id) ?? [], hasAwards(unit)),
  );
  const shown = new Set<number | null>(units.map((unit) => unit.owner.id));
  const elsewhere = [...people.entries()].filter(([unitId]) => !shown.has(unitId));
  const others = elsewhere.map(([unitId, rows]) =>
    coverage(unitId, rows[0]?.unitName ?? 'Chưa có đơn vị', rows, false),
  );
  const all = [...lines, ...others];
  return withNames ? all : all.map((line) => ({ ...line, missing: [] }));
}

function coverage(
  unitId: number | null,
  unitName: string,
  people: readonly RegistrationRow[],
  isRegistered: boolean,
): RegistrationCoverage {
  const missing = people.filter((row) => !hasAwards(row));
  return {
    unitId,
    unitName,
    people: people.length,
    registeredPeople: people.length - missing.length,
    isRegistered,
    missing: missing.map((row) => ({ personId: row.owner.id, fullName: row.name })),
  };
}

/** An intended initiative alone is not yet a registration: it names no title or form. */
function hasAwards(row: RegistrationRow): boolean {
  return (row.registration?.awardTypeIds.length ?? 0) > 0;
}
