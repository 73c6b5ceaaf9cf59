import type { AwardRow } from '#shared/contracts/awards.ts';

/** How many awards of one type a list holds. */
export interface AwardTypeCount {
  readonly awardTypeId: number;
  readonly name: string;
  readonly precedence: number;
  readonly total: number;
}

/** Awards of each type, the highest first; types without an award are absent. */
export function countByAwardType(awards: readonly AwardRow[]): readonly AwardTypeCount[] {
  const counts = new Map<number, AwardTypeCount>();
  for (const { awardTypeId, awardName, precedence } of awards) {
    const before = counts.get(awardTypeId)?.total ?? 0;
    counts.set(awardTypeId, { awardTypeId, name: awardName, precedence, total: before + 1 });
  }
  return [...counts.values()].sort(
    (left, right) => left.precedence - right.precedence || left.name.localeCompare(right.name, 'vi'),
  );
}

/** What stands at the foot of the register. Awards taken back are told apart, never silently left out. */
export interface AwardTotals {
  readonly persons: number;
  readonly collectives: number;
  readonly households: number;
  /** In đồng. */
  readonly amount: number;
  readonly revoked: number;
}

/** Counts awards (not people: one person may have several). */
export function countAwards(awards: readonly AwardRow[]): AwardTotals {
  const totals = { persons: 0, collectives: 0, households: 0, amount: 0, revoked: 0 };
  for (const award of awards) {
    if (award.subject === 'person') totals.persons += 1;
    else if (award.subject === 'collective') totals.collectives += 1;
    else totals.households += 1;
    totals.amount += award.amount ?? 0;
    if (award.status === 'revoked') totals.revoked += 1;
  }
  return totals;
}
