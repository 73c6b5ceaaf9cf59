import type { UnitRow } from '#shared/contracts/units.ts';
import type { Choice } from '../../components/grid/grid-types.ts';

/**
 * The units as choices of a cell, by their number. Where two have the same name, each is told by its superior:
 * «Phòng Nghiệp vụ (Chi cục Quản lý thị trường)». The short name can be typed or pasted too.
 */
export function unitChoices(units: readonly UnitRow[]): readonly Choice[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const count = new Map<string, number>();
  for (const unit of units) count.set(unit.name, (count.get(unit.name) ?? 0) + 1);
  return units.map((unit) => {
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    const isTwice = (count.get(unit.name) ?? 0) > 1;
    return {
      value: String(unit.id),
      label: isTwice && parent ? `${unit.name} (${parent.name})` : unit.name,
      ...(unit.shortName ? { aliases: [unit.shortName] } : {}),
    };
  });
}

/** A unit and those under it, at any depth. */
export function unitsWithin(units: readonly UnitRow[], id: number): ReadonlySet<number> {
  const found = new Set([id]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const unit of units) if (unit.parentId !== null && found.has(unit.parentId)) found.add(unit.id);
  }
  return found;
}
