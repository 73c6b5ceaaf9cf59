import type { AwardRegister } from '../../shared/domain/documents/award-register.ts';
import type { OfficeHeading } from '../../shared/domain/documents/office-heading.ts';
import type { Reply } from '../../shared/errors/app-failure.ts';
import type { RenderFormat } from './render-word.ts';

/** Being written. */
export async function renderAwardRegister(
  _document: AwardRegister,
  _heading: OfficeHeading,
  _format: RenderFormat,
): Promise<Reply<Uint8Array | string>> {
  return { ok: false, failure: { kind: 'notFound', entity: 'document', id: 'award-register' } };
}
