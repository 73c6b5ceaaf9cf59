import type { YearCalendarParams } from '#shared/contracts/movement-documents.ts';
import { buildYearCalendar } from '#shared/domain/calendar/build-year-calendar.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import type { ServiceContext } from '../service-context.ts';
import { listCalendar } from './read-calendar.ts';

/** Lịch công tác thi đua, khen thưởng of a year. @throws AppFailureError refused (the signer is gone) */
export async function renderYearCalendar(
  context: ServiceContext,
  { year, datedOn, signerId, recipients }: YearCalendarParams,
  format: RenderFormat,
): Promise<Rendering> {
  const heading = officeHeading(context, signerId, recipients);
  const paper = buildYearCalendar({ year, datedOn, matters: listCalendar(context, { year }) });
  const name = safeFileName(`Lịch thi đua, khen thưởng năm ${year}`);
  return { name, content: await renderPaper(paper, heading, format) };
}
