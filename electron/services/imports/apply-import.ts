import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { ServiceContext } from '../service-context.ts';

/** Writes a draft as one change set. @throws AppFailureError notFound */
export function applyImport(_context: ServiceContext, input: Input<'imports:apply'>): Output<'imports:apply'> {
  return fail({ kind: 'notFound', entity: 'importDraft', id: input.draftId });
}
