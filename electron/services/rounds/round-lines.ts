import type { Proposal, RoundLine, RoundRow } from '#shared/contracts/rounds.ts';
import { type ComparedProposal, findOverlaps } from '#shared/domain/rounds/find-overlaps.ts';
import { isStanding } from '#shared/domain/rounds/proposal-state.ts';
import { lawKindOf } from '#shared/domain/rounds/round-kind.ts';
import type { UnitDirectory } from '#shared/domain/units/unit-directory.ts';
import { rememberRead } from '../../database/remembered-read.ts';
import { comparedAwards, comparedProposals, recipientKey } from '../../database/repositories/overlap-repository.ts';
import { inListOrder, listProposals } from '../../database/repositories/proposal-repository.ts';
import type { ServiceContext } from '../service-context.ts';
import { proposalChecker } from './check-proposals.ts';
import { owedPapersReader } from './dossiers.ts';

const tablesOfProposals = new Set([
  'proposals',
  'award_rounds',
  'award_types',
  'people',
  'memberships',
  'units',
  'unit_names',
  'unit_parents',
]);

/** The proposals of a round in the order of the list. After an edit only the lines edited are read anew. */
export function proposalsOfRound(context: ServiceContext, round: RoundRow, directory: UnitDirectory): Proposal[] {
  const { database } = context;
  return rememberRead(database, 'proposals of a round', String(round.id), tablesOfProposals, (known) => {
    if (known === null || known.changed.some(({ table }) => table !== 'proposals'))
      return listProposals(database, { roundId: round.id }, directory);
    const ids = known.changed.map(({ id }) => id);
    const changed = new Set(ids);
    const others = known.value.filter(({ id }) => !changed.has(id));
    return [...others, ...listProposals(database, { roundId: round.id, ids }, directory)].sort(inListOrder);
  });
}

/** The lines of a round's grid: each proposal judged, compared with the others of its year, and with the papers still owed. */
export function roundLines(context: ServiceContext, round: RoundRow, proposals: readonly Proposal[]): RoundLine[] {
  const check = proposalChecker(context, round, proposals);
  const papersOf = owedPapersReader(context, round);
  const overlaps = overlapsOf(context, round, proposals);
  return proposals.map((proposal) => ({
    ...proposal,
    check: check(proposal).check,
    overlaps: overlaps.get(proposal.id) ?? none,
    ...papersOf(proposal),
  }));
}

const none = [] as const;

const tablesOfAwards = new Set(['awards', 'decisions', 'award_types']);

function overlapsOf(
  { database }: ServiceContext,
  round: RoundRow,
  proposals: readonly Proposal[],
): ReturnType<typeof findOverlaps> {
  const own = proposals.filter(({ result }) => isStanding(result)).map((proposal) => compared(proposal, round));
  const ids = proposals
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .join();
  const awards = rememberRead(
    database,
    'awards beside a round',
    `${round.id} ${round.year} ${ids}`,
    tablesOfAwards,
    () => comparedAwards(database, round.id, round.year),
  );
  return findOverlaps([...own, ...comparedProposals(database, round.year, round.id)], awards);
}

function compared(proposal: Proposal, round: RoundRow): ComparedProposal {
  const { id, awardTypeId, code, awardShortName, family, year, awardId } = proposal;
  const rest = { roundId: round.id, roundName: round.name, kind: lawKindOf(round.kind, code) };
  return { id, awardTypeId, code, awardShortName, family, year, awardId, ...rest, recipient: recipientKey(proposal) };
}
