/** A member of the council, by record. */
export interface InterestedMember {
  readonly id: number;
  readonly name: string;
  /** Null for a member from outside the records. */
  readonly personId: number | null;
  /** The unit that the member belonged to on the day of the meeting; null if not known. */
  readonly unitId: number | null;
}

/** A candidate, by record. */
export interface InterestingCandidate {
  readonly personId: number | null;
  readonly unitId: number | null;
}

/** A member's own interest in a candidate. */
export interface Interest {
  readonly memberId: number;
  readonly memberName: string;
  /** `self`: the member is the candidate. `unit`: the candidate is the unit that the member belongs to. */
  readonly kind: 'self' | 'unit';
}

/**
 * The members who are themselves, or whose unit is, the candidate: by the numbers of their records, never by a name. The law does
 * not take their vote away; the meeting is told.
 */
export function interestsIn(candidate: InterestingCandidate, members: readonly InterestedMember[]): Interest[] {
  return members.flatMap((member): Interest[] => {
    const named = { memberId: member.id, memberName: member.name };
    if (candidate.personId !== null && member.personId === candidate.personId) return [{ ...named, kind: 'self' }];
    if (candidate.unitId !== null && member.unitId === candidate.unitId) return [{ ...named, kind: 'unit' }];
    return [];
  });
}
