import { blankMovementKindNames } from '#shared/contracts/certificates.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import {
  findDesign,
  insertBlankMovement,
  listBlankMovements,
} from '../../database/repositories/certificate-repository.ts';
import { deleteRow, oneRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';

/** Blanks received, printed and spoiled, newest first. */
export function listBlanks({ database }: ServiceContext): Output<'certificates:blanks'> {
  return listBlankMovements(database);
}

/** Enters blanks that came, were printed or were spoiled. @throws AppFailureError notFound */
export function addBlanks(
  context: ServiceContext,
  input: Input<'certificates:add-blanks'>,
): Output<'certificates:add-blanks'> {
  const { design } =
    findDesign(context.database, input.designId) ??
    fail({ kind: 'notFound', entity: 'certificateDesign', id: input.designId });
  const label = `${blankMovementKindNames[input.kind]}: ${input.quantity} tờ ${design.name}`;
  return recordStep(context, label, () => ({ id: insertBlankMovement(context.database, input) }));
}

/** Takes an entry out of the log of blanks. @throws AppFailureError notFound */
export function removeBlanks(context: ServiceContext, { id }: Input<'certificates:remove-blanks'>): null {
  const row = oneRow(context.database, 'SELECT id FROM blank_movements WHERE id = @id', { id });
  if (row === undefined) fail({ kind: 'notFound', entity: 'certificateDesign', id });
  recordStep(context, 'Xoá một dòng sổ theo dõi phôi', () => deleteRow(context.database, 'blank_movements', id));
  return null;
}
