import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { ServiceContext } from '../service-context.ts';

/** The proposal anew with corrections. @throws AppFailureError notFound */
export function reviseImport(_context: ServiceContext, input: Input<'imports:revise'>): Output<'imports:revise'> {
  return fail({ kind: 'notFound', entity: 'importDraft', id: input.draftId });
}

/** Rows of a draft. @throws AppFailureError notFound */
export function listImportRows(_context: ServiceContext, input: Input<'imports:rows'>): Output<'imports:rows'> {
  return fail({ kind: 'notFound', entity: 'importDraft', id: input.draftId });
}

/** Lines of a sheet as the file has them. @throws AppFailureError notFound */
export function readImportSource(_context: ServiceContext, input: Input<'imports:source'>): Output<'imports:source'> {
  return fail({ kind: 'notFound', entity: 'importDraft', id: input.draftId });
}

/** Throws a draft away. */
export function discardImport(_context: ServiceContext, _input: Input<'imports:discard'>): null {
  return null;
}
