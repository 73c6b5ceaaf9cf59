import type { DocumentRequest, RenderedDocument } from '#shared/contracts/documents.ts';
import { AppFailureError, type Reply } from '#shared/errors/app-failure.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { renderRegistrationList } from '../registrations/render-registration-list.ts';
import type { ServiceContext } from '../service-context.ts';
import { renderAwardListRequest } from './render-award-list-request.ts';
import { renderDecisionRequest } from './render-decision-request.ts';
import { renderRegisterRequest } from './render-register-request.ts';

/** What a renderer gives: the file's bytes, or the paged HTML; and the name under which it is saved, without extension. */
export interface Rendering {
  readonly name: string;
  readonly content: Reply<Uint8Array | string>;
}

/** Makes a document from the records: gather, build, render. @throws AppFailureError notFound, refused, placeholder */
export async function renderDocument(
  context: ServiceContext,
  request: DocumentRequest,
  format: RenderFormat,
): Promise<RenderedDocument> {
  const { name, content } = await renderRequest(context, request, format);
  if (!content.ok) throw new AppFailureError(content.failure);
  const extension = format === 'html' ? 'pdf' : format;
  const fileName = `${name}.${extension}`;
  return typeof content.value === 'string'
    ? { fileName, bytes: null, html: content.value }
    : { fileName, bytes: content.value, html: null };
}

function renderRequest(context: ServiceContext, request: DocumentRequest, format: RenderFormat): Promise<Rendering> {
  switch (request.document) {
    case 'award-list':
      return renderAwardListRequest(context, request.params, format);
    case 'registration-list':
      return renderRegistrationList(context, request.params, format);
    case 'award-register':
      return renderRegisterRequest(context, request.params, format);
    case 'decision':
      return renderDecisionRequest(context, request.params, format);
    default:
      return request satisfies never;
  }
}
