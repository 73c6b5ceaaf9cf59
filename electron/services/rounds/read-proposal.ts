import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { findOverlaps } from '#shared/domain/rounds/find-overlaps.ts';
import { lawKindOf } from '#shared/domain/rounds/round-kind.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { dossierSets } from '#shared/law/dossier-papers.ts';
import { comparedAwards, comparedProposals } from '../../database/repositories/overlap-repository.ts';
import { listProposals } from '../../database/repositories/proposal-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';
import { proposalChecker } from './check-proposals.ts';
import { dossierReader } from './dossiers.ts';
import { meetingsOf, scansFor } from './gather-dossier.ts';
import { requireRound } from './read-rounds.ts';

/** One proposal with every condition of the law and the papers of its dossier. @throws AppFailureError notFound */
export function readProposal(context: ServiceContext, { id }: Input<'proposals:page'>): Output<'proposals:page'> {
  const { database } = context;
  const [proposal] = listProposals(database, { ids: [id] }, readUnitDirectory(database));
  if (proposal === undefined) fail({ kind: 'notFound', entity: 'proposal', id });
  const round = requireRound(context, proposal.roundId);
  const { check, evaluation } = proposalChecker(context, round, [proposal])(proposal);
  const overlaps = findOverlaps(
    comparedProposals(database, round.year),
    comparedAwards(database, round.id, round.year),
  );
  const { code, family, decider } = proposal;
  return {
    round,
    proposal: { ...proposal, check, overlaps: overlaps.get(id) ?? [] },
    findings: evaluation?.findings ?? [],
    notice: evaluation?.notice ?? null,
    papers: dossierReader(context, round)(proposal),
    copies: scansFor(context, proposal),
    meetingIds: meetingsOf(context, id),
    sets: dossierSets({ code, family, decider, kind: lawKindOf(round.kind, code) }),
  };
}
