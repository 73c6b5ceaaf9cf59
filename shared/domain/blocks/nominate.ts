import { votesNeeded } from '../councils/vote-threshold.ts';
import type { RankedMember } from './rank-members.ts';

/**
 * What a block may nominate for, the highest first: the province's Flag (Law 06/2022/QH15, Article 26), its Diploma of merit (Article
 * 74), and, in a block of the department's own units, the certificate of merit of the department's head (Article 75).
 */
export const nominationAwards = ['COT', 'BKT', 'GK'] as const;
export type NominationAward = (typeof nominationAwards)[number];

export const nominationAwardNames: Record<NominationAward, string> = {
  COT: 'Cờ thi đua của Ủy ban nhân dân tỉnh',
  BKT: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  GK: 'Giấy khen của Giám đốc Sở',
};

/** Short, as a column's heading and in a sentence. */
export const nominationShortNames: Record<NominationAward, string> = {
  COT: 'Cờ thi đua',
  BKT: 'Bằng khen',
  GK: 'Giấy khen',
};

/** A block of the province's departments asks the province; one inside the department its head, who decides, or asks the province. */
export function awardsOfBlock(isInner: boolean): readonly NominationAward[] {
  return isInner ? ['GK', 'BKT'] : ['COT', 'BKT'];
}

/** How many of each a block may nominate; null: no limit is known. */
export type NominationLimits = Readonly<Record<NominationAward, number | null>>;

/** `1 Cờ thi đua, 2 Bằng khen`: the limits that are known; null where none is. */
export function limitsInWords(limits: NominationLimits, isInner: boolean): string | null {
  const known = awardsOfBlock(isInner).filter((award) => limits[award] !== null);
  return known.length === 0 ? null : known.map((award) => `${limits[award]} ${nominationShortNames[award]}`).join(', ');
}

/** A member put to the vote for an award. */
export interface Nomination {
  readonly memberId: number;
  readonly award: NominationAward;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly isNominated: boolean;
}

/** The rules of the vote: the share of all members, each with one vote. */
export interface VoteRules {
  /** Null: more than half. */
  readonly votePercent: number | null;
  readonly voters: number;
}

export type NominationVote = 'open' | 'passed' | 'failed';

/** What the votes for one award say: open until they are entered; against all members, not those present. */
export function judgeNomination({ votesFor }: Pick<Nomination, 'votesFor'>, rules: VoteRules): NominationVote {
  if (votesFor === null) return 'open';
  return votesFor >= neededVotes(rules) ? 'passed' : 'failed';
}

/** The least number of votes that a nomination needs. */
export function neededVotes({ votePercent, voters }: VoteRules): number {
  return votesNeeded({ percent: votePercent }, voters);
}

/** Who would be put to the vote by rank: the first ones for the highest award, the next ones for the next, as far as the limits go. */
export function suggestNominations(
  ranked: readonly RankedMember[],
  limits: NominationLimits,
): { readonly memberId: number; readonly award: NominationAward }[] {
  const inOrder = ranked.filter(({ rank }) => rank !== null);
  let first = 0;
  return nominationAwards.flatMap((award) => {
    const chosen = inOrder.slice(first, first + (limits[award] ?? 0));
    first += chosen.length;
    return chosen.map(({ memberId }) => ({ memberId, award }));
  });
}

/** Something in the nominations that the block should look at before it sends them. */
export interface NominationWarning {
  readonly memberId: number | null;
  readonly message: string;
}

/** What does not fit: more than the limit, against the vote, barred, passed over, twice. */
export function nominationWarnings(
  ranked: readonly RankedMember[],
  nominations: readonly Nomination[],
  limits: NominationLimits,
  rules: VoteRules,
  nameOf: (memberId: number) => string,
): NominationWarning[] {
  const warnings: NominationWarning[] = [];
  const placeOf = new Map(ranked.map((member, place) => [member.memberId, { ...member, place }]));
  const chosen = nominations.filter(({ isNominated }) => isNominated);
  for (const award of nominationAwards) {
    const of = chosen.filter((each) => each.award === award);
    const limit = limits[award];
    if (limit !== null && of.length > limit) {
      const message = `Đề nghị ${of.length} ${nominationAwardNames[award]}, vượt số lượng ${limit} của Khối.`;
      warnings.push({ memberId: null, message });
    }
  }
  for (const { memberId, award, votesFor, isNominated } of nominations) {
    const name = nameOf(memberId);
    const votes = judgeNomination({ votesFor }, rules);
    if (votesFor !== null && votesFor > rules.voters)
      warnings.push({
        memberId,
        message: `${name}: số phiếu đồng ý (${votesFor}) nhiều hơn số thành viên (${rules.voters}).`,
      });
    if (!isNominated) continue;
    const place = placeOf.get(memberId);
    if (place?.withoutRank === 'barred')
      warnings.push({ memberId, message: `${name} thuộc trường hợp không xét nhưng đang được đề nghị.` });
    else if (place?.withoutRank === 'unscored')
      warnings.push({ memberId, message: `${name} chưa chấm thẩm định xong nhưng đang được đề nghị.` });
    if (votes === 'open')
      warnings.push({ memberId, message: `${name}: chưa có kết quả bỏ phiếu ${nominationShortNames[award]}.` });
    if (votes === 'failed') {
      const message = `${name}: ${votesFor}/${rules.voters} phiếu, chưa đủ ${neededVotes(rules)} phiếu để đề nghị ${nominationShortNames[award]}.`;
      warnings.push({ memberId, message });
    }
    const other = chosen.find((each) => each.memberId === memberId && placeOfAward(each.award) > placeOfAward(award));
    if (other !== undefined) {
      const both = `${nominationShortNames[award]} và ${nominationShortNames[other.award]}`;
      warnings.push({ memberId, message: `${name} đang được đề nghị cả ${both}.` });
    }
  }
  warnings.push(...passedOver(ranked, chosen, nominations, rules, nameOf));
  return warnings;
}

const placeOfAward = (award: NominationAward): number => nominationAwards.indexOf(award);

/** Members of a better rank than one nominated, who are nominated for nothing and did not fail the vote. */
function passedOver(
  ranked: readonly RankedMember[],
  chosen: readonly Nomination[],
  nominations: readonly Nomination[],
  rules: VoteRules,
  nameOf: (memberId: number) => string,
): NominationWarning[] {
  const ranks = new Map(ranked.map(({ memberId, rank }) => [memberId, rank]));
  const lowest = Math.max(0, ...chosen.map(({ memberId }) => ranks.get(memberId) ?? 0));
  return ranked
    .filter(
      ({ memberId, rank }) => rank !== null && rank < lowest && !chosen.some((each) => each.memberId === memberId),
    )
    .filter(
      ({ memberId }) =>
        !nominations.some((each) => each.memberId === memberId && judgeNomination(each, rules) === 'failed'),
    )
    .map(({ memberId, rank }) => ({
      memberId,
      message: `${nameOf(memberId)} xếp thứ ${rank} nhưng không được đề nghị, trong khi có đơn vị xếp sau được đề nghị.`,
    }));
}
