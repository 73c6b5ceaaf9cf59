import type { FactOwner } from '#shared/contracts/facts.ts';
import type { Proposal, ProposalCheck, Round } from '#shared/contracts/rounds.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { isAwardCode } from '#shared/domain/awards/award-code.ts';
import type { Evaluation } from '#shared/domain/eligibility/finding.ts';
import { lawKindOf } from '#shared/domain/rounds/round-kind.ts';
import { type Docket, openDocket } from '../eligibility/open-docket.ts';
import { summarizeEvaluation } from '../eligibility/summarize-evaluation.ts';
import type { ServiceContext } from '../service-context.ts';

const unchecked: ProposalCheck = { outcome: null, missing: '', provision: '' };

/** Judges proposals of one round by the law of the round's day. The facts of everybody are read once, or of `only`. */
export function proposalChecker(
  context: ServiceContext,
  round: Pick<Round, 'year' | 'kind' | 'judgedOn'>,
  only: FactOwner | null = null,
): (proposal: Proposal) => { readonly check: ProposalCheck; readonly evaluation: Evaluation | null } {
  let docket: Docket | null = null;
  return (proposal) => {
    const owner = ownerOf(proposal);
    if (owner === null || !isAwardCode(proposal.code)) return { check: unchecked, evaluation: null };
    docket ??= openDocket(context, round.year, round.judgedOn as IsoDate, only);
    const evaluation = docket.evaluate(owner, proposal.code, lawKindOf(round.kind, proposal.code));
    return { check: summarizeEvaluation(evaluation), evaluation };
  };
}

/** The record that is judged; null for a recipient who is only a name. */
export function ownerOf(proposal: Pick<Proposal, 'personId' | 'unitId'>): FactOwner | null {
  if (proposal.personId !== null) return { kind: 'person', id: proposal.personId };
  return proposal.unitId === null ? null : { kind: 'unit', id: proposal.unitId };
}
