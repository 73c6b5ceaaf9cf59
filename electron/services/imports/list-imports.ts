import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { ServiceContext } from '../service-context.ts';

/** Finished imports, newest first. */
export function listImports(_context: ServiceContext): Output<'imports:list'> {
  return [];
}

/** From which rows of which files a record came. */
export function traceImport(_context: ServiceContext, _input: Input<'imports:trace'>): Output<'imports:trace'> {
  return [];
}

/** The kept original of an import. @throws AppFailureError notFound */
export function readOriginal(
  _context: ServiceContext,
  importId: number,
): { readonly fileName: string; readonly content: Uint8Array } {
  return fail({ kind: 'notFound', entity: 'import', id: importId });
}
