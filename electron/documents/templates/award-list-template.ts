import type { AwardList } from '../../../shared/domain/award-lists/award-list.ts';
import { closingSentence, totalAmountSentence } from '../../../shared/domain/award-lists/award-list-rows.ts';
import type { OfficeHeading } from '../../../shared/domain/documents/office-heading.ts';
import { toUpperCaseText } from '../../../shared/text/letter-case.ts';
import type { TemplateData } from '../filling/template-data.ts';
import { fittingOrientation } from '../layout/column-widths.ts';
import { administrativePage, type PageSetup, textAreaWidth } from '../layout/page-setup.ts';
import { paragraph } from '../word/word-paragraph.ts';
import { sectionProperties } from '../word/word-section.ts';
import { awardListTable, listColumnContents, RECIPIENT_TABLE, recipientRows } from './award-list-table.ts';
import { headingScope } from './heading-data.ts';
import { listMeasure } from './list-table.ts';
import { nationalHeading, titleRule } from './national-heading.ts';
import { signatureBlock } from './signature-block.ts';

/** Upright, or sideways where the columns ask for it. */
export function awardListPage(list: AwardList): PageSetup {
  const { orientation } = list.options;
  return administrativePage(
    orientation === 'auto' ? fittingOrientation(listColumnContents(list), listMeasure) : orientation,
  );
}

/** The default template of the award list, as the body of a Word document with placeholders. */
export function awardListTemplate(list: AwardList, heading: OfficeHeading): string {
  const page = awardListPage(list);
  const width = textAreaWidth(page);
  const withNumber = list.options.symbol !== null;
  return [
    nationalHeading(width, toUpperCaseText(heading.officeName), { withNumber }),
    ...listTitle(list, width, 'DocumentTitle'),
    awardListTable(list, width),
    ...listEnd(),
    paragraph('SpaceLine', '', { keepWithNext: true }),
    signatureBlock(width, { left: heading.recipients.length > 0 ? 'recipients' : 'nothing' }),
    paragraph('EndLine', ''),
    sectionProperties(page),
  ].join('');
}

/** Title, subtitle and reference of a list, with the short line below them. */
export function listTitle(list: AwardList, width: number, titleStyle: 'DocumentTitle' | 'AppendixTitle'): string[] {
  const { title, subtitle } = list.options;
  const lastLine = (subtitle ?? title).split('\n').at(-1) ?? '';
  return [
    paragraph(titleStyle, '{Tên danh sách}'),
    paragraph('DocumentSubject', '{#Phụ đề}'),
    paragraph('DocumentSubject', '{Phụ đề}'),
    paragraph('DocumentSubject', '{/Phụ đề}'),
    paragraph('DocumentReference', '{#Kèm theo}'),
    paragraph('DocumentReference', '{Kèm theo}'),
    paragraph('DocumentReference', '{/Kèm theo}'),
    titleRule(lastLine, width),
    paragraph('SpaceLine', '', { keepWithNext: true }),
  ];
}

/** What stands below the table: the money in words, and the sentence that closes the list. */
export function listEnd(): string[] {
  return [
    paragraph('ClosingLine', '{#Tổng tiền bằng chữ}'),
    paragraph('ClosingLine', '{Tổng tiền bằng chữ}'),
    paragraph('ClosingLine', '{/Tổng tiền bằng chữ}'),
    paragraph('ClosingLine', '{Dòng kết}'),
  ];
}

/** What a list offers the template around its table. */
export function listScope(list: AwardList) {
  const { title, subtitle, reference, withSums } = list.options;
  return {
    'Tên danh sách': title,
    'Phụ đề': subtitle ?? '',
    'Kèm theo': reference ?? '',
    'Tổng tiền bằng chữ': withSums && list.counts.amount > 0 ? totalAmountSentence(list.counts.amount) : '',
    'Dòng kết': closingSentence(list),
  };
}

/** Everything that the award list offers its template. */
export function awardListData(list: AwardList, heading: OfficeHeading): TemplateData {
  return {
    scope: { ...headingScope(heading, list.options), ...listScope(list) },
    tables: { [RECIPIENT_TABLE]: recipientRows(list) },
  };
}
