import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { ServiceContext } from '../service-context.ts';

/** Makes a document from the records: gather, build, render. @throws AppFailureError notFound, refused, placeholder */
export function renderDocument(_context: ServiceContext, input: Input<'documents:render'>): Output<'documents:render'> {
  return fail({ kind: 'notFound', entity: 'document', id: input.request.document });
}
