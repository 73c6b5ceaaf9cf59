import type { UnitRow } from '#shared/contracts/units.ts';

/** True once a unit has been dissolved by a day; a dissolution still to come does not count. */
export function isDissolved(unit: UnitRow, on: string): boolean {
  return unit.dissolvedOn !== null && unit.dissolvedOn <= on;
}

/** One visible line of the tree, with what a screen reader says about its place. */
export interface UnitTreeRow {
  readonly unit: UnitRow;
  /** 1 for the units at the top. */
  readonly level: number;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
  /** 1-based place among its sisters, and how many they are. */
  readonly position: number;
  readonly setSize: number;
  /** People in it and in all units under it. */
  readonly total: number;
}

/**
 * The units under each parent, in the office's order; `null` holds the top. A unit whose parent is not in the list
 * (dissolved and not shown) stands at the top, so that nobody disappears.
 */
export function childrenByParent(units: readonly UnitRow[]): ReadonlyMap<number | null, readonly UnitRow[]> {
  const known = new Set(units.map((unit) => unit.id));
  const children = new Map<number | null, UnitRow[]>();
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    const sisters = children.get(parent);
    if (sisters) sisters.push(unit);
    else children.set(parent, [unit]);
  }
  for (const sisters of children.values()) sisters.sort((a, b) => a.sortOrder - b.sortOrder || a.id - b.id);
  return children;
}

/** People in each unit and in all units under it. */
export function memberTotals(units: readonly UnitRow[]): ReadonlyMap<number, number> {
  const children = childrenByParent(units);
  const totals = new Map<number, number>();
  const count = (unit: UnitRow): number => {
    const below = (children.get(unit.id) ?? []).reduce((sum, child) => sum + count(child), 0);
    totals.set(unit.id, unit.memberCount + below);
    return unit.memberCount + below;
  };
  for (const unit of children.get(null) ?? []) count(unit);
  return totals;
}

/** The lines to show, from top to bottom: the units under a closed one are left out. */
export function visibleRows(units: readonly UnitRow[], closed: ReadonlySet<number>): readonly UnitTreeRow[] {
  const children = childrenByParent(units);
  const totals = memberTotals(units);
  const rows: UnitTreeRow[] = [];
  const add = (parent: number | null, level: number): void => {
    const sisters = children.get(parent) ?? [];
    sisters.forEach((unit, index) => {
      const hasChildren = children.has(unit.id);
      const isOpen = hasChildren && !closed.has(unit.id);
      const total = totals.get(unit.id) ?? unit.memberCount;
      rows.push({ unit, level, hasChildren, isOpen, position: index + 1, setSize: sisters.length, total });
      if (isOpen) add(unit.id, level + 1);
    });
  };
  add(null, 1);
  return rows;
}

/** The unit itself and everything under it, at any depth. */
export function withDescendants(units: readonly UnitRow[], id: number): ReadonlySet<number> {
  const children = childrenByParent(units);
  const found = new Set<number>();
  const add = (unit: number): void => {
    if (found.has(unit)) return;
    found.add(unit);
    for (const child of children.get(unit) ?? []) add(child.id);
  };
  add(id);
  return found;
}
