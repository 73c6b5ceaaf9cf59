import type { AwardCode } from '../awards/award-code.ts';
import type { CaseFacts, MembersFact } from './case-input.ts';
import { supposeWell } from './plan-ahead.ts';

/**
 * A person's facts as they would be if the year went as well as it still can: an excellent rating where there is none yet, the
 * grassroots title (unless it is the one asked about), recognized initiatives. What is known of the year stays as it is.
 */
export function supposeGoodYear(facts: CaseFacts, year: number, asked: AwardCode): CaseFacts {
  return supposeWell(facts, year, year, asked === 'CSTDCS' ? 'grassrootsTitle' : undefined);
}

/**
 * A collective's facts under the same supposition: HTXS, targets exceeded, first in its block, and all members with the titles
 * that are asked of them.
 */
export function supposeGoodCollectiveYear(facts: CaseFacts, year: number): CaseFacts {
  const hasRating = facts.ratings?.some((known) => known.year === year) ?? false;
  return {
    ...facts,
    ratings: hasRating ? facts.ratings : [...(facts.ratings ?? []), { year, rating: 'HTXS' }],
    // A list that is there says what is known of the year; one that is not may still bring it.
    exceededTargets: facts.exceededTargets ?? [{ year }],
    blockLeader: facts.blockLeader ?? [{ year }],
    members: facts.members === undefined ? undefined : supposeGoodMembers(facts.members),
  };
}

function supposeGoodMembers(members: MembersFact): MembersFact {
  const { total, unrated = 0 } = members;
  if (total === undefined) return members;
  const rated = Math.max(0, total - unrated);
  return {
    ...members,
    completed: members.completed ?? rated,
    advancedLaborers: members.advancedLaborers ?? rated,
    grassrootsEmulationFighters: members.grassrootsEmulationFighters ?? rated,
  };
}
