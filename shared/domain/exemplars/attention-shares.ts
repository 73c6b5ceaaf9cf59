/**
 * What attention is asked about: among people the direct workers, which are those without a leading post (a membership is one or the
 * other); among collectives the small ones.
 */
export const attentionShares = ['direct', 'small'] as const;
export type AttentionShare = (typeof attentionShares)[number];
export const attentionShareNames: Readonly<Record<AttentionShare, string>> = {
  direct: 'Người trực tiếp, không giữ chức vụ lãnh đạo',
  small: 'Tập thể nhỏ',
};

/** Somebody honored, as far as a share asks. */
export interface Honored {
  readonly subject: 'person' | 'collective';
  readonly role: 'leader' | 'direct-worker' | null;
  readonly isSmall: boolean | null;
}

/** Those a share counts, its whole, and those of whom nobody knows. The whole has only those that are known. */
export interface CountedShare<Fact> {
  readonly counted: readonly Fact[];
  readonly known: readonly Fact[];
  readonly unknown: readonly Fact[];
}

/** Counts one share. Whose role or kind is not known is left out of the whole, and told apart. */
export function countShare<Fact extends Honored>(facts: readonly Fact[], share: AttentionShare): CountedShare<Fact> {
  const subject = share === 'small' ? 'collective' : 'person';
  const asked = facts.filter((fact) => fact.subject === subject);
  const answer = (fact: Fact): boolean | null => {
    if (share === 'small') return fact.isSmall;
    return fact.role === null ? null : fact.role === 'direct-worker';
  };
  return {
    counted: asked.filter((fact) => answer(fact) === true),
    known: asked.filter((fact) => answer(fact) !== null),
    unknown: asked.filter((fact) => answer(fact) === null),
  };
}
