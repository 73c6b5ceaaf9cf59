import { type StatisticalFormId, statisticalFormNames } from '#shared/contracts/statistics.ts';
import type { FreeTableParams, StatisticalFormParams } from '#shared/contracts/statistics-documents.ts';
import type { IsoDate } from '#shared/dates/iso-date.ts';
import { buildFormPaper } from '#shared/domain/statistics/papers/form-paper.ts';
import { buildTablePaper } from '#shared/domain/statistics/papers/table-paper.ts';
import { datedValueOn } from '#shared/law/parameter.ts';
import { deadlinesStatistics } from '#shared/law/parameters/deadlines/statistics.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import type { RenderFormat } from '../../documents/render-word.ts';
import { officeHeading } from '../documents/office-heading.ts';
import { safeFileName } from '../documents/render-award-list-request.ts';
import type { Rendering } from '../documents/render-document.ts';
import type { ServiceContext } from '../service-context.ts';
import { readDimensionValues, readFreeTable } from './free-tables.ts';
import { readStatisticalForm } from './statistical-forms.ts';

/** Forms of the ministry; the others have no day by which they are due. */
const ministryForms: readonly StatisticalFormId[] = [
  'movements',
  'state-awards',
  'province-awards',
  'bodies',
  'officers',
];

/** A form of statistics. @throws AppFailureError notFound, refused */
export async function renderStatisticalForm(
  context: ServiceContext,
  { datedOn, signerId, ...choice }: StatisticalFormParams,
  format: RenderFormat,
): Promise<Rendering> {
  const heading = officeHeading(context, signerId, []);
  const form = readStatisticalForm(context, choice);
  const paper = buildFormPaper(form, {
    year: choice.year,
    datedOn,
    officeName: heading.officeName,
    dueOn: ministryForms.includes(choice.form) ? dueDay(choice.year) : null,
  });
  const name = safeFileName(`${statisticalFormNames[choice.form]} - năm ${choice.year}`);
  return { name, content: await renderPaper(paper, heading, format) };
}

/** A free table. @throws AppFailureError notFound, refused */
export async function renderFreeTable(
  context: ServiceContext,
  { title, layout, datedOn, signerId }: FreeTableParams,
  format: RenderFormat,
): Promise<Rendering> {
  const heading = officeHeading(context, signerId, []);
  const paper = buildTablePaper(readFreeTable(context, layout), layout, {
    title,
    datedOn,
    valuesOf: (dimension) => readDimensionValues(context, { source: layout.source, dimension, toYear: layout.toYear }),
  });
  return { name: safeFileName(title), content: await renderPaper(paper, heading, format) };
}

/** Hạn báo cáo; null for years before the circular. */
function dueDay(year: number): IsoDate | null {
  const end: IsoDate = `${year}-12-31`;
  const value = datedValueOn(deadlinesStatistics, end)?.value ?? null;
  return value === null ? null : `${year}-${value}`;
}
