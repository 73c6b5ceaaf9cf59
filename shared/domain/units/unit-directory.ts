/** A unit's name from a day on; `fromOn` null: from the beginning. */
export interface DatedUnitName {
  readonly unitId: number;
  readonly name: string;
  readonly shortName: string | null;
  readonly fromOn: string | null;
}

/** A unit's superior from a day on. */
export interface DatedUnitParent {
  readonly unitId: number;
  readonly parentId: number | null;
  readonly fromOn: string | null;
}

export interface DirectoryUnit {
  readonly id: number;
  readonly sortOrder: number;
}

/** Answers what units were called, where they stood and in which order, on a day. */
export interface UnitDirectory {
  /** Tên đơn vị on a day (`YYYY-MM-DD`); before its first name, the first one. Empty for an unknown unit. */
  nameOn(unitId: number, day: string): string;
  shortNameOn(unitId: number, day: string): string | null;
  parentOn(unitId: number, day: string): number | null;
  /** The place in the office's own order, walking the tree of that day: 0 is first. */
  orderOn(day: string): ReadonlyMap<number, number>;
  /** The unit and everything below it on a day. */
  subtreeOn(unitId: number, day: string): ReadonlySet<number>;
}

/** Builds the directory from all names and parents of an office. Pure: the day is always an argument. */
export function unitDirectory(
  units: readonly DirectoryUnit[],
  names: readonly DatedUnitName[],
  parents: readonly DatedUnitParent[],
): UnitDirectory {
  const namesOf = groupByUnit(names);
  const parentsOf = groupByUnit(parents);
  const bySortOrder = [...units].sort((a, b) => a.sortOrder - b.sortOrder || a.id - b.id);
  const orders = new Map<string, ReadonlyMap<number, number>>();

  const parentOn = (unitId: number, day: string) => valueOn(parentsOf.get(unitId), day)?.parentId ?? null;

  const walk = (root: number | null, day: string, visit: (id: number) => void) => {
    const childrenOf = new Map<number | null, number[]>();
    for (const unit of bySortOrder) {
      const parent = parentOn(unit.id, day);
      const siblings = childrenOf.get(parent);
      if (siblings) siblings.push(unit.id);
      else childrenOf.set(parent, [unit.id]);
    }
    const visited = new Set<number>();
    const descend = (id: number) => {
      if (visited.has(id)) return;
      visited.add(id);
      visit(id);
      for (const child of childrenOf.get(id) ?? []) descend(child);
    };
    if (root === null) for (const top of childrenOf.get(null) ?? []) descend(top);
    else descend(root);
  };

  return {
    nameOn: (unitId, day) => valueOn(namesOf.get(unitId), day)?.name ?? '',
    shortNameOn: (unitId, day) => valueOn(namesOf.get(unitId), day)?.shortName ?? null,
    parentOn,
    orderOn(day) {
      const known = orders.get(day);
      if (known) return known;
      const order = new Map<number, number>();
      walk(null, day, (id) => order.set(id, order.size));
      for (const unit of bySortOrder) if (!order.has(unit.id)) order.set(unit.id, order.size);
      orders.set(day, order);
      return order;
    },
    subtreeOn(unitId, day) {
      const found = new Set<number>();
      walk(unitId, day, (id) => found.add(id));
      return found;
    },
  };
}

function groupByUnit<T extends { readonly unitId: number; readonly fromOn: string | null }>(
  items: readonly T[],
): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.unitId);
    if (group) group.push(item);
    else groups.set(item.unitId, [item]);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.fromOn ?? '').localeCompare(b.fromOn ?? ''));
  return groups;
}

/** The last entry that begins on the day or before; the first one where the day is earlier than all. */
function valueOn<T extends { readonly fromOn: string | null }>(
  entries: readonly T[] | undefined,
  day: string,
): T | undefined {
  return entries?.findLast((entry) => (entry.fromOn ?? '') <= day) ?? entries?.[0];
}
