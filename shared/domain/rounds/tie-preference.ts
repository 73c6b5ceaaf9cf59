import type { LawInForce } from '../../law/law-in-force.ts';
import { councilsWomenSharePercent } from '../../law/parameters/councils/women-share-percent.ts';

/** What decides between equal proposals. */
export interface TiedProposal {
  readonly id: number;
  readonly subject: 'person' | 'collective' | 'household';
  readonly gender: 'male' | 'female' | null;
  /** Of a collective: its members and the women among them; null where not every member's gender is known. */
  readonly members: { readonly women: number; readonly total: number } | null;
}

/** Who goes first among equals, with the text that says so. */
export interface TiePreference {
  readonly ids: readonly number[];
  readonly provision: string;
}

/**
 * Between equal proposals the woman goes first, and the collective with at least 70% women. Nghị định 152/2025/NĐ-CP, Điều 4
 * khoản 6. Null where nobody is preferred, or no text in force says so.
 */
export function tiePreference(tied: readonly TiedProposal[], law: LawInForce): TiePreference | null {
  const share = law.find(councilsWomenSharePercent);
  if (share === undefined) return null;
  const isPreferred = ({ subject, gender, members }: TiedProposal): boolean =>
    subject === 'person'
      ? gender === 'female'
      : members !== null && members.total > 0 && members.women * 100 >= members.total * share.value;
  const ids = tied.filter(isPreferred).map(({ id }) => id);
  if (ids.length === 0 || ids.length === tied.length) return null;
  return { ids, provision: share.provisions[0] ?? '' };
}
