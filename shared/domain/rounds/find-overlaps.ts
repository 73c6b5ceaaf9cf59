import type { CommendationKind } from '../eligibility/case-codes.ts';

/** A proposal, as it is compared with the others of its year. */
export interface ComparedProposal {
  readonly id: number;
  readonly roundId: number;
  readonly roundName: string;
  /** The same text for the same recipient, e.g. `person 12`. */
  readonly recipient: string;
  readonly awardTypeId: number;
  readonly code: string;
  readonly awardShortName: string;
  readonly family: 'title' | 'commendation';
  readonly year: number;
  readonly kind: CommendationKind;
  /** The award that came of it. */
  readonly awardId: number | null;
}

/** An award of the register, as it is compared with proposals of its year. */
export interface ComparedAward extends Omit<ComparedProposal, 'roundId' | 'roundName' | 'awardId' | 'kind'> {
  /** Null: not known. */
  readonly kind: CommendationKind | null;
  /** Number and symbol of its decision; null where it is not known. */
  readonly decision: string | null;
}

/** Something the officer should look at before the list goes on: nothing is refused. */
export interface Overlap {
  readonly kind: 'twice' | 'granted' | 'same-achievement';
  /** A Vietnamese sentence naming the other line, round or decision. */
  readonly text: string;
}

/** One achievement, one form of commendation. */
const ONE_FORM = 'Luật 06/2022/QH15, Điều 5 khoản 2 điểm c';

/**
 * Who is proposed twice, has the award already, or is to be commended in two forms for one achievement (of one year and one
 * kind). Emulation titles stand beside each other and beside a form of commendation: a fighter is an advanced laborer too.
 * Only standing proposals (neither refused nor withdrawn) belong here. Luật 06/2022/QH15, Điều 5 khoản 2 điểm c.
 */
export function findOverlaps(
  proposals: readonly ComparedProposal[],
  awards: readonly ComparedAward[],
): ReadonlyMap<number, readonly Overlap[]> {
  const proposalsOf = Map.groupBy(proposals, ({ recipient }) => recipient);
  const awardsOf = Map.groupBy(awards, ({ recipient }) => recipient);
  const found = new Map<number, readonly Overlap[]>();
  for (const proposal of proposals) {
    const overlaps = [
      ...withAwards(proposal, awardsOf.get(proposal.recipient) ?? []),
      ...withProposals(proposal, proposalsOf.get(proposal.recipient) ?? []),
    ];
    if (overlaps.length > 0) found.set(proposal.id, overlaps);
  }
  return found;
}

function withAwards(proposal: ComparedProposal, awards: readonly ComparedAward[]): Overlap[] {
  return awards
    .filter((award) => award.id !== proposal.awardId && award.year === proposal.year)
    .flatMap((award): Overlap[] => {
      const by = award.decision === null ? '' : ` (Quyết định ${award.decision})`;
      if (award.awardTypeId === proposal.awardTypeId)
        return [{ kind: 'granted', text: `Đã được tặng ${award.awardShortName} năm ${award.year}${by}.` }];
      if (!areOneAchievement(proposal, award)) return [];
      const text = `Năm ${award.year} đã được tặng ${award.awardShortName}${by}; một thành tích không khen nhiều hình thức (${ONE_FORM}).`;
      return [{ kind: 'same-achievement', text }];
    });
}

function withProposals(proposal: ComparedProposal, others: readonly ComparedProposal[]): Overlap[] {
  return others
    .filter((other) => other.id !== proposal.id && other.year === proposal.year)
    .flatMap((other): Overlap[] => {
      const where = other.roundId === proposal.roundId ? 'trong đợt này' : `trong “${other.roundName}”`;
      if (other.awardTypeId === proposal.awardTypeId)
        return [{ kind: 'twice', text: `Đề nghị hai lần: còn một dòng ${other.awardShortName} ${where}.` }];
      if (!areOneAchievement(proposal, other)) return [];
      const text = `Cùng thành tích năm ${other.year} còn đề nghị ${other.awardShortName} ${where}; một thành tích không khen nhiều hình thức (${ONE_FORM}).`;
      return [{ kind: 'same-achievement', text }];
    });
}

/** Two forms of commendation of one kind; a commemorative medal rewards long service, not the achievement of a year. */
function areOneAchievement(
  proposal: ComparedProposal,
  other: Pick<ComparedAward, 'family' | 'code' | 'kind'>,
): boolean {
  const areForms = proposal.family === 'commendation' && other.family === 'commendation';
  const isMedal = proposal.code === 'KNC' || other.code === 'KNC';
  return areForms && !isMedal && (other.kind === null || other.kind === proposal.kind);
}
