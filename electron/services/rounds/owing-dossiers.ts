import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { Round } from '#shared/contracts/rounds.ts';
import type { OwingDossier } from '#shared/domain/rounds/papers/reminder-letter.ts';
import { listProposals } from '../../database/repositories/proposal-repository.ts';
import { findUnit, readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import type { ServiceContext } from '../service-context.ts';
import { dossierReader, isOwed } from './dossiers.ts';
import { requireRound } from './read-rounds.ts';

/** The dossiers that lack papers of their unit, or were returned to it, by the unit that proposes. */
export function owingDossiers(
  context: ServiceContext,
  round: Pick<Round, 'id' | 'kind'>,
): ReadonlyMap<number, readonly OwingDossier[]> {
  const { database } = context;
  const papersOf = dossierReader(context, round);
  const owing = new Map<number, OwingDossier[]>();
  for (const proposal of listProposals(database, { roundId: round.id }, readUnitDirectory(database))) {
    if (proposal.proposingUnitId === null || proposal.result !== null) continue;
    const papers = papersOf(proposal)
      .filter((paper) => paper.source === 'unit' && isOwed(paper))
      .map(({ name }) => name);
    const returnedReason = proposal.state === 'returned' ? proposal.returnedReason : null;
    if (papers.length === 0 && returnedReason === null) continue;
    const { recipientName, awardShortName: awardName } = proposal;
    const ofUnit = owing.get(proposal.proposingUnitId) ?? [];
    ofUnit.push({ recipientName, awardName, papers, returnedReason });
    owing.set(proposal.proposingUnitId, ofUnit);
  }
  return owing;
}

/** The units that get a reminder, in the office's order; the department does not write to itself. @throws AppFailureError notFound */
export function listOwingUnits(
  context: ServiceContext,
  { id }: Input<'rounds:owing-units'>,
): Output<'rounds:owing-units'> {
  const { database } = context;
  const round = requireRound(context, id);
  const directory = readUnitDirectory(database);
  const order = directory.orderOn(round.judgedOn);
  return [...owingDossiers(context, round)]
    .filter(([unitId]) => findUnit(database, unitId)?.kind !== 'department')
    .map(([unitId, dossiers]) => ({
      unitId,
      unitName: directory.nameOn(unitId, round.judgedOn),
      dossierCount: dossiers.length,
      paperCount: dossiers.reduce((sum, { papers }) => sum + papers.length, 0),
    }))
    .sort((a, b) => (order.get(a.unitId) ?? 0) - (order.get(b.unitId) ?? 0));
}
