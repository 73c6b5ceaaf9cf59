import type { AwardLevel, AwardRow } from '#shared/contracts/awards.ts';

/** What the register shows of a period; null lets everything through. */
export interface AwardFilter {
  readonly subject: 'person' | 'collective' | null;
  readonly level: AwardLevel | null;
  readonly awardTypeId: number | null;
}

/** Everything. */
export const noFilter: AwardFilter = { subject: null, level: null, awardTypeId: null };

/** The awards that the filter lets through. Households stand with the collectives: both are no single person. */
export function filterAwards(awards: readonly AwardRow[], filter: AwardFilter): readonly AwardRow[] {
  return awards.filter(
    (award) =>
      (filter.subject === null || (award.subject === 'person') === (filter.subject === 'person')) &&
      (filter.level === null || award.level === filter.level) &&
      (filter.awardTypeId === null || award.awardTypeId === filter.awardTypeId),
  );
}
