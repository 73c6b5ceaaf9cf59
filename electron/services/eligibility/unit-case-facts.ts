import type { IsoDate } from '#shared/dates/iso-date.ts';
import { isRatingAtLeast, type RatingCode } from '#shared/domain/awards/rating-code.ts';
import type { DisciplineForm } from '#shared/domain/eligibility/case-codes.ts';
import type { CaseFacts, MembersFact, YearMark } from '#shared/domain/eligibility/case-input.ts';
import type { CaseFactRows } from '../../database/repositories/case-fact-repository.ts';
import type { UnitRecord } from '../../database/repositories/unit-repository.ts';
import type { Row } from '../../database/rows.ts';
import { toAward, toRating, toReview } from './person-case-facts.ts';

/** The people of a collective in the year judged, with what is known of them. */
export interface MemberSource {
  readonly year: number;
  readonly memberIds: readonly number[];
  readonly people: CaseFactRows;
  /** True when the office has entered that title for anybody in that year: only then does "none" mean none. */
  readonly isDecided: (award: 'LDTT' | 'CSTDCS') => boolean;
}

/** A collective's facts as the law engine takes them; counts of members only where they are known of every member. */
export function unitCaseFacts(rows: CaseFactRows, unit: UnitRecord, members: MemberSource): CaseFacts {
  const of = (group: keyof CaseFactRows): readonly Row[] => rows[group].get(unit.id) ?? [];
  const achievements = of('achievements');
  const known = achievements.some((row) => row.year === members.year);
  return {
    ratings: of('ratings').map(toRating),
    awards: of('awards').map(toAward),
    underReview: of('reviews').map(toReview),
    ...(unit.foundedOn === null ? {} : { existsSince: unit.foundedOn as IsoDate }),
    ...(unit.eligibleForFlag === null ? {} : { eligibleForFlag: unit.eligibleForFlag }),
    ...(known
      ? { exceededTargets: marks(achievements, 'exceeded_targets'), blockLeader: marks(achievements, 'led_block') }
      : {}),
    members: countMembers(members),
  };
}

function marks(rows: readonly Row[], column: string): YearMark[] {
  return rows.filter((row) => row[column] === 1).map((row) => ({ year: Number(row.year) }));
}

function countMembers({ year, memberIds, people, isDecided }: MemberSource): MembersFact {
  const ratings = memberIds.map(
    (id) => people.ratings.get(id)?.find((row) => row.year === year)?.rating as RatingCode | undefined,
  );
  const areRated = ratings.every((rating) => rating !== undefined);
  const holders = (code: string) =>
    memberIds.filter((id) =>
      people.awards.get(id)?.some((row) => row.code === code && row.year === year && row.status !== 'revoked'),
    ).length;
  const disciplined = memberIds.flatMap((id) =>
    (people.disciplines.get(id) ?? [])
      .filter((row) => String(row.decided_on).startsWith(String(year)))
      .map((row) => ({ form: row.form as DisciplineForm, on: row.decided_on as IsoDate })),
  );
  return {
    total: memberIds.length,
    ...(areRated
      ? { completed: ratings.filter((rating) => rating !== undefined && isRatingAtLeast(rating, 'HT')).length }
      : {}),
    ...(isDecided('LDTT') ? { advancedLaborers: holders('LDTT') } : {}),
    ...(isDecided('CSTDCS') ? { grassrootsEmulationFighters: holders('CSTDCS') } : {}),
    disciplined,
  };
}
