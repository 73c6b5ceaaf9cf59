import type { DecisionDocument } from '../../shared/domain/documents/decision-document.ts';
import { documentNumber } from '../../shared/domain/documents/document-number.ts';
import type { OfficeHeading } from '../../shared/domain/documents/office-heading.ts';
import type { Reply } from '../../shared/errors/app-failure.ts';
import { awardListSheet } from './excel/award-list-sheet.ts';
import { writeWorkbook } from './excel/write-workbook.ts';
import { type RenderFormat, renderWord } from './render-word.ts';
import { decisionData, decisionTemplate } from './templates/decision-template.ts';

/**
 * A decision on commendation with its list attached, as a Word file or HTML; as Excel, its list alone. Fails with `placeholder`
 * when the template and the decision do not fit together.
 */
export async function renderDecision(
  decision: DecisionDocument,
  heading: OfficeHeading,
  format: RenderFormat,
  createdAt = new Date(),
): Promise<Reply<Uint8Array | string>> {
  const { number, symbol, subjectLine } = decision.facts;
  const name = number === null ? 'Quyết định' : `Quyết định số ${documentNumber(number, symbol)}`;
  const properties = { title: `${name} - ${subjectLine}`, author: heading.officeName, createdAt };
  if (format === 'xlsx')
    return { ok: true, value: await writeWorkbook(awardListSheet(decision.appendix, heading), properties) };
  return renderWord(decisionTemplate(decision, heading), decisionData(decision, heading), properties, format);
}
