import type { EligibilityRow } from '#shared/contracts/eligibility.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { oneRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { listEligible } from './list-eligible.ts';

/** The units directly under the department that have anybody to be judged, each with how many. In the office's order. */
export function listEligibleUnits(
  context: ServiceContext,
  input: Input<'eligibility:units'>,
): Output<'eligibility:units'> {
  const directory = readUnitDirectory(context.database);
  const order = directory.orderOn(input.on);
  const isDepartment = (id: number) =>
    oneRow(context.database, 'SELECT kind FROM units WHERE id = @id', { id })?.kind === 'department';
  const topOf = (id: number): number => {
    const parent = directory.parentOn(id, input.on);
    return parent === null || isDepartment(parent) ? id : topOf(parent);
  };
  const byUnit = new Map<number, EligibilityRow[]>();
  for (const row of listEligible(context, input)) {
    if (row.unitId === null || row.isGranted) continue;
    const unit = topOf(row.unitId);
    // The department writes no letter to itself; its leaders are judged above it.
    if (isDepartment(unit)) continue;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), row]);
  }
  return [...byUnit]
    .sort(([left], [right]) => (order.get(left) ?? 0) - (order.get(right) ?? 0))
    .map(([unitId, rows]) => ({
      unitId,
      unitName: directory.nameOn(unitId, input.on),
      eligible: rows.filter(({ outcome }) => outcome === 'eligible').length,
      others: rows.filter(({ outcome }) => outcome !== 'eligible').length,
    }));
}

/** The lines of a unit and of all below it on a day. */
export function rowsOfUnit(
  context: ServiceContext,
  rows: readonly EligibilityRow[],
  unitId: number,
  on: string,
): EligibilityRow[] {
  const own = readUnitDirectory(context.database).subtreeOn(unitId, on);
  return rows.filter((row) => row.unitId !== null && own.has(row.unitId));
}
