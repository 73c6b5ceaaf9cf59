import type { Output } from '#shared/contracts/ipc-contract.ts';
import { documentCatalogue } from '../../documents/document-catalogue.ts';

/** The documents that the program makes, and as what. */
export function listDocuments(): Output<'documents:list'> {
  return documentCatalogue;
}
