import type { Input } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { attachmentsOfDecision, findDecision } from '../../database/repositories/decision-repository.ts';
import { allRows, deleteRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** Removes a decision with the awards that it conferred and its scans; Ctrl+Z brings all of it back. @throws AppFailureError notFound */
export function removeDecision(context: ServiceContext, { id }: Input<'decisions:remove'>): null {
  const { database } = context;
  const decision = findDecision(database, id) ?? fail({ kind: 'notFound', entity: 'decision', id });
  recordStep(context, `Xoá quyết định ${decision.number}/${decision.symbol}`, () => {
    for (const award of allRows(database, 'SELECT id FROM awards WHERE decision_id = @id', { id }))
      deleteRow(database, 'awards', Number(award.id));
    for (const attachment of attachmentsOfDecision(database, id)) deleteRow(database, 'attachments', attachment.id);
    deleteRow(database, 'decisions', id);
  });
  return null;
}
