import { addDays, type IsoDate } from '../../dates/iso-date.ts';
import type { UnitDirectory } from './unit-directory.ts';

/** Hợp nhất, sáp nhập, chia, tách on a day. */
export interface DatedSuccession {
  readonly kind: 'merge' | 'split';
  readonly predecessorId: number;
  readonly successorId: number;
  readonly happenedOn: string;
}

/**
 * What units carry on of others, as seen at the end of a span of years. A unit carries on those that merged into it by then, or that
 * it was made of; theirs likewise. What was split is nobody's alone and stays with the old name, so that nothing counts twice.
 */
export interface UnitLineage {
  /** The mergers that a unit carries on, its own and those before, the newest first. */
  inheritedBy(unitId: number): readonly DatedSuccession[];
  /** Who carries the unit on at the end of the span; itself where nobody does. */
  heirOf(unitId: number): number;
  /** Everything under a unit at the end of a year, with the units carried on by it and by those under it. */
  within(unitId: number, year: number): ReadonlySet<number>;
}

/** Builds the lineage from all successions. `lastDay`: the end of the span, `YYYY-MM-DD`; `foundedOn` of units that have a day. */
export function unitLineage(
  directory: UnitDirectory,
  successions: readonly DatedSuccession[],
  foundedOn: ReadonlyMap<number, string>,
  lastDay: string,
): UnitLineage {
  const mergers = successions.filter(({ kind }) => kind === 'merge');
  const into = Map.groupBy(
    mergers.filter(
      ({ successorId, happenedOn }) =>
        happenedOn <= lastDay || happenedOn <= (foundedOn.get(successorId) ?? '0000-00-00'),
    ),
    ({ successorId }) => successorId,
  );

  const inheritedBy = (unitId: number, seen: Set<number> = new Set([unitId])): readonly DatedSuccession[] =>
    (into.get(unitId) ?? [])
      .flatMap((merger) => {
        if (seen.has(merger.predecessorId)) return [];
        seen.add(merger.predecessorId);
        return [merger, ...inheritedBy(merger.predecessorId, seen)];
      })
      .sort((a, b) => b.happenedOn.localeCompare(a.happenedOn));

  const out = new Map(
    mergers
      .filter(({ happenedOn }) => happenedOn <= lastDay)
      .map(({ predecessorId, successorId }) => [predecessorId, successorId]),
  );
  const heirOf = (unitId: number): number => {
    const seen = new Set<number>();
    let heir = unitId;
    for (let next = out.get(heir); next !== undefined && !seen.has(next); next = out.get(heir)) {
      seen.add(heir);
      heir = next;
    }
    return heir;
  };

  return {
    inheritedBy: (unitId) => inheritedBy(unitId),
    heirOf,
    within(unitId, year) {
      const yearEnd = `${year}-12-31`;
      const found = new Set<number>();
      const open = [{ unitId, day: yearEnd }];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const id of directory.subtreeOn(next.unitId, next.day)) {
          if (found.has(id)) continue;
          found.add(id);
          for (const { predecessorId, happenedOn } of into.get(id) ?? []) {
            const lastOfOld = addDays(happenedOn as IsoDate, -1);
            open.push({ unitId: predecessorId, day: lastOfOld < yearEnd ? lastOfOld : yearEnd });
          }
        }
      }
      return found;
    },
  };
}
