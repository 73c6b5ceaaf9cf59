import type { PersonalDataParams } from '#shared/contracts/personal-data.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { buildPersonalData } from '#shared/domain/personal-data/build-personal-data.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import type { ServiceContext } from '../service-context.ts';
import { readPersonalData } from './read-personal-data.ts';

/** Bản kê dữ liệu cá nhân of a person. @throws AppFailureError notFound */
export async function renderPersonalData(
  context: ServiceContext,
  { personId, datedOn, signerId, recipients }: PersonalDataParams,
  format: RenderFormat,
): Promise<Rendering> {
  const { fullName, facts, retention } = readPersonalData(context, { personId });
  const until = retention.until === null ? '' : ` đến ${formatDate(retention.until)}`;
  const paper = buildPersonalData({ fullName, datedOn, facts, retention: `${retention.basis}${until}` });
  const name = safeFileName(`Dữ liệu cá nhân - ${fullName}`);
  return { name, content: await renderPaper(paper, officeHeading(context, signerId, recipients), format) };
}
