import { childrenOf, type ScoreCriterion } from './score-criterion.ts';
import type { MemberTally } from './tally-scores.ts';

/** What decides between members with the same total, as the block's rules order them. */
export const tieRules = ['top-1', 'top-2', 'top-3', 'fewer-penalties', 'more-bonus'] as const;
export type TieRule = (typeof tieRules)[number];

export const tieRuleNames: Record<TieRule, string> = {
  'top-1': 'điểm nhóm I cao hơn',
  'top-2': 'điểm nhóm II cao hơn',
  'top-3': 'điểm nhóm III cao hơn',
  'fewer-penalties': 'điểm trừ ít hơn',
  'more-bonus': 'điểm thưởng cao hơn',
};

/** A start for a block that has not set its rule: no text sets one. */
export const usualTieRule: readonly TieRule[] = ['top-1', 'fewer-penalties', 'more-bonus'];

/** The tie rule in a sentence, as the comparison table and the minutes state it. */
export function tieRuleInWords(rule: readonly TieRule[]): string {
  if (rule.length === 0) return 'Bằng tổng điểm thì đồng hạng.';
  return `Bằng tổng điểm thì xét lần lượt: ${rule.map((each) => tieRuleNames[each]).join('; ')}; vẫn bằng nhau thì đồng hạng.`;
}

/** A member's place. */
export interface RankedMember {
  readonly memberId: number;
  readonly total: number;
  /** 1 is the best; equal ones share it. Null: barred, or not scored in full yet. */
  readonly rank: number | null;
  /** Why it has no rank; null where it has one. */
  readonly withoutRank: 'barred' | 'unscored' | null;
  /** What put it before or after another one of the same total: the rule used; null where totals differ. */
  readonly decidedBy: TieRule | 'shared' | null;
}

/** A tally with whether its member is barred. */
export interface RankCandidate {
  readonly tally: MemberTally;
  readonly isBarred: boolean;
}

/**
 * Ranks by verified totals. Who is barred or not verified in full has no rank and stands last (barred after unscored, each by total).
 */
export function rankMembers(
  criteria: readonly ScoreCriterion[],
  candidates: readonly RankCandidate[],
  rule: readonly TieRule[],
): RankedMember[] {
  const keys = new Map(candidates.map(({ tally }) => [tally, rule.map((each) => keyOf(each, criteria, tally))]));
  const total = (candidate: RankCandidate) => candidate.tally.totals.verified.total;
  const firstDifference = (a: RankCandidate, b: RankCandidate): number =>
    (keys.get(a.tally) ?? []).findIndex((key, place) => key !== keys.get(b.tally)?.[place]);
  const compare = (a: RankCandidate, b: RankCandidate): number => {
    if (total(a) !== total(b)) return total(b) - total(a);
    const place = firstDifference(a, b);
    return place < 0 ? 0 : (keys.get(b.tally)?.[place] ?? 0) - (keys.get(a.tally)?.[place] ?? 0);
  };
  const isRanked = ({ tally, isBarred }: RankCandidate) => !isBarred && isVerified(tally);
  const ranked = candidates.filter(isRanked).sort(compare);
  const rest = candidates
    .filter((candidate) => !isRanked(candidate))
    .sort((a, b) => Number(a.isBarred) - Number(b.isBarred) || total(b) - total(a));
  let rank = 0;
  const placed = ranked.map((candidate, index): RankedMember => {
    const before = ranked[index - 1];
    if (before === undefined || compare(before, candidate) !== 0) rank = index + 1;
    const equals = [before, ranked[index + 1]].filter(
      (other) => other !== undefined && total(other) === total(candidate),
    );
    const places = equals.map((other) => (other === undefined ? -1 : firstDifference(candidate, other)));
    const place = places.find((each) => each >= 0);
    const decidedBy = equals.length === 0 ? null : place === undefined ? 'shared' : (rule[place] ?? 'shared');
    return { memberId: candidate.tally.memberId, total: total(candidate), rank, withoutRank: null, decidedBy };
  });
  return [
    ...placed,
    ...rest.map(
      (candidate): RankedMember => ({
        memberId: candidate.tally.memberId,
        total: total(candidate),
        rank: null,
        withoutRank: candidate.isBarred ? 'barred' : 'unscored',
        decidedBy: null,
      }),
    ),
  ];
}

/** Whether every criterion has been verified. */
export function isVerified({ totals }: MemberTally): boolean {
  return totals.verified.awaited > 0 && totals.verified.missing === 0;
}

/** Higher is better. */
function keyOf(rule: TieRule, criteria: readonly ScoreCriterion[], tally: MemberTally): number {
  const { verified } = tally.totals;
  switch (rule) {
    case 'top-1':
    case 'top-2':
    case 'top-3': {
      const line = childrenOf(criteria, -1)[Number(rule.slice(-1)) - 1];
      return line === undefined ? 0 : (tally.lines[line]?.verified ?? 0);
    }
    case 'fewer-penalties':
      return -verified.penalty;
    case 'more-bonus':
      return verified.bonus;
    default:
      return rule satisfies never;
  }
}
