import type { IsoDate } from '#shared/dates/iso-date.ts';
import { isRatingAtLeast, type RatingCode } from '#shared/domain/awards/rating-code.ts';
import type { DisciplineForm } from '#shared/domain/eligibility/case-codes.ts';
import type { CaseFacts, MembersFact, YearMark } from '#shared/domain/eligibility/case-input.ts';
import type { CaseFactRows } from '../../database/repositories/case-fact-repository.ts';
import type { UnitRecord } from '../../database/repositories/unit-repository.ts';
import type { Row } from '../../database/rows.ts';
import { toAward, toProposedAward, toRating, toReview } from './person-case-facts.ts';

/** The people of a collective in the year judged, with what is known of them. */
export interface MemberSource {
  readonly year: number;
  readonly memberIds: readonly number[];
  readonly people: CaseFactRows;
  /** People who came too late in the year to be rated (fewer than six months). Decree 335/2025. */
  readonly isTooNewToRate: (personId: number) => boolean;
  /**
   * Where that title of the year stands: decided for somebody, only proposed, or not entered at all. Only in the first two
   * does "none" mean none; while it is proposed, who is proposed is counted.
   */
  readonly titleStage: (award: 'LDTT' | 'CSTDCS') => 'decided' | 'proposed' | 'unknown';
}

/** A collective's facts as the law engine takes them; counts of members only where they are known of every member. */
export function unitCaseFacts(rows: CaseFactRows, unit: UnitRecord, members: MemberSource): CaseFacts {
  const of = (group: keyof CaseFactRows): readonly Row[] => rows[group].get(unit.id) ?? [];
  const achievements = of('achievements');
  return {
    ratings: of('ratings').map(toRating),
    awards: [...of('awards').map(toAward), ...of('proposals').map(toProposedAward)],
    underReview: of('reviews').map(toReview),
    ...(unit.foundedOn === null ? {} : { existsSince: unit.foundedOn as IsoDate }),
    ...(unit.eligibleForFlag === null ? {} : { eligibleForFlag: unit.eligibleForFlag }),
    ...marks('exceededTargets', achievements, 'exceeded_targets', members.year),
    ...marks('blockLeader', achievements, 'led_block', members.year),
    members: countMembers(members),
  };
}

/** The years of an achievement; absent, so unknown, where it is not entered for the year judged. */
function marks(
  fact: 'exceededTargets' | 'blockLeader',
  rows: readonly Row[],
  column: string,
  year: number,
): Partial<Record<typeof fact, YearMark[]>> {
  if (!rows.some((row) => row.year === year && row[column] !== null)) return {};
  return { [fact]: rows.filter((row) => row[column] === 1).map((row) => ({ year: Number(row.year) })) };
}

function countMembers({ year, memberIds, people, isTooNewToRate, titleStage }: MemberSource): MembersFact {
  const ratingOf = (id: number) =>
    people.ratings.get(id)?.find((row) => row.year === year)?.rating as RatingCode | undefined;
  const unrated = memberIds.filter((id) => ratingOf(id) === undefined && isTooNewToRate(id)).length;
  const ratings = memberIds.map(ratingOf).filter((rating) => rating !== undefined);
  const areRated = ratings.length + unrated === memberIds.length;
  const holders = (title: 'LDTT' | 'CSTDCS', ...codes: readonly string[]) => {
    const isOne = (row: Row) => codes.includes(String(row.code)) && row.year === year && row.status !== 'revoked';
    const withProposed = titleStage(title) === 'proposed';
    return memberIds.filter(
      (id) => people.awards.get(id)?.some(isOne) || (withProposed && people.proposals.get(id)?.some(isOne)),
    ).length;
  };
  const disciplined = memberIds.flatMap((id) =>
    (people.disciplines.get(id) ?? [])
      .filter((row) => String(row.decided_on).startsWith(String(year)))
      .map((row) => ({ form: row.form as DisciplineForm, on: row.decided_on as IsoDate })),
  );
  return {
    total: memberIds.length,
    unrated,
    ...(areRated ? { completed: ratings.filter((rating) => isRatingAtLeast(rating, 'HT')).length } : {}),
    // Who is Chiến sĩ thi đua cơ sở is Lao động tiên tiến too: Law 06/2022/QH15, Article 23(1).
    ...(titleStage('LDTT') === 'unknown' ? {} : { advancedLaborers: holders('LDTT', 'LDTT', 'CSTDCS') }),
    ...(titleStage('CSTDCS') === 'unknown' ? {} : { grassrootsEmulationFighters: holders('CSTDCS', 'CSTDCS') }),
    disciplined,
  };
}
