import type { OfficeHeading } from '../../shared/domain/documents/office-heading.ts';
import type { Paper } from '../../shared/domain/documents/paper.ts';
import type { Reply } from '../../shared/errors/app-failure.ts';
import { paperSheet } from './excel/paper-sheet.ts';
import { writeWorkbook } from './excel/write-workbook.ts';
import { type RenderFormat, renderWord } from './render-word.ts';
import { paperData, paperTemplate } from './templates/paper-template.ts';

/**
 * A paper of text and tables as a Word file, an Excel file, or the HTML that prints as its PDF. Fails with `placeholder` when the
 * template and the paper do not fit together.
 */
export async function renderPaper(
  paper: Paper,
  heading: OfficeHeading,
  format: RenderFormat,
  createdAt = new Date(),
): Promise<Reply<Uint8Array | string>> {
  const title = [paper.title, paper.subtitle].filter(Boolean).join(' - ');
  const properties = { title, author: heading.officeName, createdAt };
  if (format === 'xlsx') return { ok: true, value: await writeWorkbook(paperSheet(paper, heading), properties) };
  return renderWord(paperTemplate(paper, heading), paperData(paper, heading), properties, format);
}
