import type { FactOwner } from '#shared/contracts/facts.ts';
import type { Proposal, ProposalCheck, Round } from '#shared/contracts/rounds.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { isAwardCode } from '#shared/domain/awards/award-code.ts';
import type { Evaluation } from '#shared/domain/eligibility/finding.ts';
import { lawKindOf } from '#shared/domain/rounds/round-kind.ts';
import { lastChange, ownersChangedSince } from '../../database/facts-changed.ts';
import { type Docket, openDocket } from '../eligibility/open-docket.ts';
import { summarizeEvaluation } from '../eligibility/summarize-evaluation.ts';
import type { ServiceContext } from '../service-context.ts';

/** A proposal with what the law says of it: in short, and every condition (null where the program holds no rule). */
export interface JudgedProposal {
  readonly check: ProposalCheck;
  readonly evaluation: Evaluation | null;
}

const unchecked: JudgedProposal = { check: { outcome: null, missing: '', provision: '' }, evaluation: null };

/** What was judged last of a file: kept, so that an edit of a list judges anew whom it changes, not all 1,500. */
interface Judged {
  readonly key: string;
  readonly docket: Docket;
  /** Whose facts were read. */
  readonly owners: Set<string>;
  readonly results: Map<string, JudgedProposal>;
  change: number;
}
const judgedLast = new WeakMap<ServiceContext['database'], Judged>();

/** Judges proposals of one round by the law of the round's day. Only the facts of those `among` are read. */
export function proposalChecker(
  context: ServiceContext,
  round: Pick<Round, 'id' | 'year' | 'kind' | 'judgedOn'>,
  among: readonly Pick<Proposal, 'personId' | 'unitId'>[],
): (proposal: Proposal) => JudgedProposal {
  const judged = judgedOf(context, round, among);
  return (proposal) => {
    const owner = ownerOf(proposal);
    if (owner === null || !isAwardCode(proposal.code)) return unchecked;
    const key = `${ownerKey(owner)} ${proposal.code}`;
    const known = judged.results.get(key);
    if (known !== undefined) return known;
    const evaluation = judged.docket.evaluate(owner, proposal.code, lawKindOf(round.kind, proposal.code));
    const result = { check: summarizeEvaluation(evaluation), evaluation };
    judged.results.set(key, result);
    return result;
  };
}

function judgedOf(
  context: ServiceContext,
  round: Pick<Round, 'id' | 'year' | 'kind' | 'judgedOn'>,
  among: readonly Pick<Proposal, 'personId' | 'unitId'>[],
): Judged {
  const { database } = context;
  const known = judgedLast.get(database);
  const owners = among.map(ownerOf).filter((owner) => owner !== null);
  const key = `${round.id} ${round.year} ${round.judgedOn} ${round.kind}`;
  const change = lastChange(database);
  if (known?.key === key) {
    const changed = ownersChangedSince(database, known.change);
    const added = owners.filter((owner) => !known.owners.has(ownerKey(owner)));
    if (changed !== 'everybody' && changed.length + added.length < owners.length / 4) {
      known.change = change;
      judgeAnew(known, [...changed, ...added]);
      return known;
    }
  }
  const docket = openDocket(context, round.year, round.judgedOn as IsoDate, owners);
  const judged: Judged = { key, docket, owners: new Set(owners.map(ownerKey)), results: new Map(), change };
  if (owners.length > 1) judgedLast.set(database, judged);
  return judged;
}

/** Reads the facts of some anew and forgets what was judged of them, and of every collective: they may be its members. */
function judgeAnew(judged: Judged, owners: readonly FactOwner[]): void {
  if (owners.length === 0) return;
  judged.docket.refresh(owners);
  const changed = new Set(owners.map(ownerKey));
  for (const key of changed) judged.owners.add(key);
  for (const key of judged.results.keys())
    if (key.startsWith('unit ') || changed.has(key.slice(0, key.lastIndexOf(' ')))) judged.results.delete(key);
}

function ownerKey({ kind, id }: FactOwner): string {
  return `${kind} ${id}`;
}

/** The record that is judged; null for a recipient who is only a name. */
export function ownerOf(proposal: Pick<Proposal, 'personId' | 'unitId'>): FactOwner | null {
  if (proposal.personId !== null) return { kind: 'person', id: proposal.personId };
  return proposal.unitId === null ? null : { kind: 'unit', id: proposal.unitId };
}
