import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { writeCommitment } from '../../database/repositories/commitment-repository.ts';
import { deleteRow, oneRow } from '../../database/rows.ts';
import { ownerName } from '../facts/owner-name.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { requireMovement } from './save-movements.ts';

/** Enters or corrects a registered commitment. @throws AppFailureError refused, notFound */
export function saveCommitment(
  context: ServiceContext,
  input: Input<'movements:save-commitment'>,
): Output<'movements:save-commitment'> {
  const { id, ...commitment } = input;
  requireMovement(context, commitment.movementId);
  if (commitment.responsibleUnitId !== null) ownerName(context, { kind: 'unit', id: commitment.responsibleUnitId });
  if (commitment.finishedOn !== null && commitment.finishedOn > context.today())
    fail({ kind: 'refused', field: 'finishedOn', message: 'Ngày hoàn thành chưa đến; hãy kiểm tra lại.' });
  if (id !== null) requireCommitment(context, id);
  return recordStep(context, `Nội dung đăng ký: ${commitment.content}`, () => ({
    id: writeCommitment(context.database, id, commitment),
  }));
}

/** Removes a registered commitment. @throws AppFailureError notFound */
export function removeCommitment(context: ServiceContext, { id }: Input<'movements:remove-commitment'>): null {
  const content = requireCommitment(context, id);
  recordStep(context, `Xoá nội dung đăng ký ${content}`, () => deleteRow(context.database, 'commitments', id));
  return null;
}

function requireCommitment(context: ServiceContext, id: number): string {
  const row = oneRow(context.database, 'SELECT content FROM commitments WHERE id = @id', { id });
  return row === undefined ? fail({ kind: 'notFound', entity: 'commitment', id }) : String(row.content);
}
