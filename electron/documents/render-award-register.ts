import type { AwardRegister } from '../../shared/domain/documents/award-register.ts';
import type { OfficeHeading } from '../../shared/domain/documents/office-heading.ts';
import type { Reply } from '../../shared/errors/app-failure.ts';
import { awardRegisterSheet } from './excel/award-register-sheet.ts';
import { writeWorkbook } from './excel/write-workbook.ts';
import { type RenderFormat, renderWord } from './render-word.ts';
import { awardRegisterData, awardRegisterTemplate } from './templates/award-register-template.ts';

/**
 * The award register: as an Excel file with all its columns, as a Word file or HTML with those that fit on paper. Fails with
 * `placeholder` when the template and the register do not fit together.
 */
export async function renderAwardRegister(
  register: AwardRegister,
  heading: OfficeHeading,
  format: RenderFormat,
  createdAt = new Date(),
): Promise<Reply<Uint8Array | string>> {
  const properties = { title: `${register.title} - ${register.subtitle}`, author: heading.officeName, createdAt };
  if (format === 'xlsx')
    return { ok: true, value: await writeWorkbook(awardRegisterSheet(register, heading), properties) };
  return renderWord(awardRegisterTemplate(register, heading), awardRegisterData(register, heading), properties, format);
}
