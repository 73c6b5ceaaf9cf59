import type { AwardList } from '../../shared/domain/award-lists/award-list.ts';
import type { OfficeHeading } from '../../shared/domain/documents/office-heading.ts';
import type { Reply } from '../../shared/errors/app-failure.ts';
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
  if (format === 'xlsx') throw new Error('not yet');
  return renderWord(
    awardListTemplate(list, heading),
    awardListData(list, heading),
    { title, author: heading.officeName, createdAt },
    format,
  );
}
