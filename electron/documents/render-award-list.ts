import type { AwardList } from '../../shared/domain/award-lists/award-list.ts';
import type { OfficeHeading } from '../../shared/domain/documents/office-heading.ts';
import type { Reply } from '../../shared/errors/app-failure.ts';
import { awardListSheet } from './excel/award-list-sheet.ts';
import { writeWorkbook } from './excel/write-workbook.ts';
import { type RenderFormat, renderWord } from './render-word.ts';
import { awardListData, awardListTemplate } from './templates/award-list-template.ts';

/**
 * The award list as a Word file, an Excel file, or the HTML that prints as its PDF. Needs no database and no window, so it may
 * run in a worker. Fails with `placeholder` when the template and the list do not fit together.
 */
export async function renderAwardList(
  list: AwardList,
  heading: OfficeHeading,
  format: RenderFormat,
  createdAt = new Date(),
): Promise<Reply<Uint8Array | string>> {
  const title = [list.options.title, list.options.subtitle].filter(Boolean).join(' - ');
  const properties = { title, author: heading.officeName, createdAt };
  if (format === 'xlsx') return { ok: true, value: await writeWorkbook(awardListSheet(list, heading), properties) };
  return renderWord(awardListTemplate(list, heading), awardListData(list, heading), properties, format);
}
