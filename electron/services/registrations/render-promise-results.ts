import type { PromiseResultsParams } from '#shared/contracts/registration-documents.ts';
import type { PromiseResult } from '#shared/contracts/registrations.ts';
import { buildPromiseResults, type PrintedPromise } from '#shared/domain/registrations/build-promise-results.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import type { ServiceContext } from '../service-context.ts';
import { listPromiseResults } from './list-promise-results.ts';

/** Đối chiếu đăng ký và kết quả. @throws AppFailureError notFound, refused */
export async function renderPromiseResults(
  context: ServiceContext,
  { year, datedOn, signerId }: PromiseResultsParams,
  format: RenderFormat,
): Promise<Rendering> {
  const of = (subject: 'person' | 'unit') => listPromiseResults(context, { year, subject }).map(printed);
  const paper = buildPromiseResults({ year, datedOn }, of('unit'), of('person'));
  const content = await renderPaper(paper, officeHeading(context, signerId, []), format);
  return { name: safeFileName(`Đối chiếu đăng ký và kết quả thi đua năm ${year}`), content };
}

function printed(row: PromiseResult): PrintedPromise {
  const names = (awards: readonly { readonly shortName: string }[]) =>
    awards.map(({ shortName }) => shortName).join(', ');
  return {
    name: row.name,
    unitName: row.unitName ?? '',
    promised: names(row.promised),
    received: names(row.received),
    state: row.state,
    between: row.between.join(' '),
  };
}
