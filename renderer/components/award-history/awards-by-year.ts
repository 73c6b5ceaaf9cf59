import type { AwardRow } from '#shared/contracts/awards.ts';

/** The awards of one year, the highest first. */
export interface AwardYear {
  readonly year: number;
  readonly awards: readonly AwardRow[];
}

/** How often one kind was received. */
export interface AwardCount {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly count: number;
}

function byPrecedence(a: AwardRow, b: AwardRow): number {
  return (
    a.precedence - b.precedence ||
    a.unitOrder - b.unitOrder ||
    (a.recipientSortKey < b.recipientSortKey ? -1 : a.recipientSortKey > b.recipientSortKey ? 1 : 0) ||
    a.id - b.id
  );
}

/** The awards year by year, the newest year first; within a year in order of precedence. */
export function awardsByYear(awards: readonly AwardRow[]): readonly AwardYear[] {
  const years = Map.groupBy(awards, (award) => award.year);
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, ofYear]) => ({ year, awards: [...ofYear].sort(byPrecedence) }));
}

/** How often each kind was received, in order of precedence. What was revoked (thu hồi, huỷ bỏ) does not count. */
export function countByKind(awards: readonly AwardRow[]): readonly AwardCount[] {
  const counts = new Map<number, AwardCount & { readonly precedence: number }>();
  for (const award of awards) {
    if (award.status === 'revoked') continue;
    const { code, awardName: name, awardShortName: shortName, precedence } = award;
    const count = (counts.get(award.awardTypeId)?.count ?? 0) + 1;
    counts.set(award.awardTypeId, { code, name, shortName, precedence, count });
  }
  return [...counts.values()]
    .sort((a, b) => a.precedence - b.precedence)
    .map(({ code, name, shortName, count }) => ({ code, name, shortName, count }));
}
