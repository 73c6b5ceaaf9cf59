import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { reconcile } from '#shared/domain/rounds/reconcile.ts';
import { recipientKey } from '../../database/repositories/overlap-repository.ts';
import { listProposals } from '../../database/repositories/proposal-repository.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { requireRound } from './read-rounds.ts';

/** Whether the round's list, the decisions that came of it and the year's report hold the same people. @throws AppFailureError notFound */
export function reconcileRound(context: ServiceContext, { id }: Input<'rounds:reconcile'>): Output<'rounds:reconcile'> {
  const { database } = context;
  const round = requireRound(context, id);
  const proposals = listProposals(database, { roundId: id }, readUnitDirectory(database));
  const query = `SELECT a.id, a.person_id, a.unit_id, a.recipient_name, a.award_type_id, a.year, a.status, t.short_name,
      d.number || '/' || d.symbol AS decision
    FROM awards a JOIN award_types t ON t.id = a.award_type_id JOIN decisions d ON d.id = a.decision_id
    WHERE a.decision_id IN (
      SELECT b.decision_id FROM proposals x JOIN awards b ON b.id = x.award_id WHERE x.round_id = @id AND b.decision_id IS NOT NULL
    ) ORDER BY d.signed_on, a.order_number, a.id`;
  const awards = allRows(database, query, { id }).map((row) => ({
    id: Number(row.id),
    recipient: recipientKey({
      personId: row.person_id as number | null,
      unitId: row.unit_id as number | null,
      recipientName: String(row.recipient_name),
    }),
    recipientName: String(row.recipient_name),
    awardTypeId: Number(row.award_type_id),
    awardShortName: String(row.short_name),
    year: Number(row.year),
    isRevoked: row.status === 'revoked',
    decision: String(row.decision),
  }));
  return reconcile(
    proposals.map((proposal) => ({ ...proposal, recipient: recipientKey(proposal) })),
    awards,
    round.year,
  );
}
