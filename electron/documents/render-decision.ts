import type { DecisionDocument } from '../../shared/domain/documents/decision-document.ts';
import type { OfficeHeading } from '../../shared/domain/documents/office-heading.ts';
import type { Reply } from '../../shared/errors/app-failure.ts';
import type { RenderFormat } from './render-word.ts';

/** Being written. */
export async function renderDecision(
  _document: DecisionDocument,
  _heading: OfficeHeading,
  _format: RenderFormat,
): Promise<Reply<Uint8Array | string>> {
  return { ok: false, failure: { kind: 'notFound', entity: 'document', id: 'decision' } };
}
