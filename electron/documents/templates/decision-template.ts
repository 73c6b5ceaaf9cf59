import type { DecisionArticle, DecisionDocument } from '../../../shared/domain/documents/decision-document.ts';
import type { OfficeHeading } from '../../../shared/domain/documents/office-heading.ts';
import { toUpperCaseText } from '../../../shared/text/letter-case.ts';
import type { TemplateData, TemplateList, TemplateScope } from '../filling/template-data.ts';
import { heldTitle } from '../layout/held-title.ts';
import { administrativePage, textAreaWidth } from '../layout/page-setup.ts';
import { paragraph, run } from '../word/word-paragraph.ts';
import { sectionProperties } from '../word/word-section.ts';
import { awardListTable, RECIPIENT_TABLE, recipientRows } from './award-list-table.ts';
import { awardListPage, listEnd, listScope, listTitle } from './award-list-template.ts';
import { headingScope } from './heading-data.ts';
import { nationalHeading, titleRule } from './national-heading.ts';
import { signatureBlock } from './signature-block.ts';

/** The default template of a decision on commendation: the decision, and its list as an appendix with pages of its own. */
export function decisionTemplate(decision: DecisionDocument, heading: OfficeHeading): string {
  const page = administrativePage('portrait');
  const width = textAreaWidth(page);
  return [
    nationalHeading(width, toUpperCaseText(heading.officeName), { withNumber: true }),
    paragraph('DocumentTitle', 'QUYẾT ĐỊNH'),
    paragraph('DocumentSubject', '{Trích yếu}'),
    titleRule(decision.facts.subjectLine, width),
    paragraph('IssuerTitle', '{Thẩm quyền ban hành}'),
    paragraph('LegalBasis', '{#Các căn cứ}'),
    paragraph('LegalBasis', '{Căn cứ}'),
    paragraph('LegalBasis', '{/Các căn cứ}'),
    paragraph('IssuerTitle', 'QUYẾT ĐỊNH:'),
    ...articles('Các điều', false),
    ...articles('Điều thi hành', true),
    paragraph('SpaceLine', '', { keepWithNext: true }),
    signatureBlock(width, { left: heading.recipients.length > 0 ? 'recipients' : 'nothing' }),
    paragraph('EndLine', '', { section: sectionProperties(page) }),
    ...appendix(decision),
  ].join('');
}

/** The articles of a list; those kept with the next do not leave the signature alone on a page. */
function articles(list: string, keepWithNext: boolean): string[] {
  return [
    paragraph('BodyText', `{#${list}}`),
    paragraph('BodyText', [run('Điều {Số điều}.', { bold: true }), run(' {Nội dung điều}')], { keepWithNext }),
    paragraph('BodyText', '{#Các đoạn}'),
    paragraph('BodyText', '{Đoạn}', { keepWithNext }),
    paragraph('BodyText', '{/Các đoạn}'),
    paragraph('BodyText', `{/${list}}`),
  ];
}

function appendix({ appendix: list }: DecisionDocument): string[] {
  const page = awardListPage(list);
  const width = textAreaWidth(page);
  return [
    ...listTitle(list, width, 'AppendixTitle'),
    awardListTable(list, width),
    ...listEnd(),
    sectionProperties(page, { restartsNumbering: true }),
  ];
}

/** Everything that a decision offers its template. */
export function decisionData(decision: DecisionDocument, heading: OfficeHeading): TemplateData {
  const { facts, appendix: list } = decision;
  const dating = { number: facts.number, symbol: facts.symbol, datedOn: facts.signedOn };
  return {
    scope: {
      ...headingScope(heading, dating),
      ...listScope(list),
      'Trích yếu': heldTitle(facts.subjectLine, 'DocumentSubject', textAreaWidth(administrativePage('portrait'))),
      'Thẩm quyền ban hành': decision.issuerTitle,
      'Các căn cứ': { offers: ['Căn cứ'], items: decision.legalBases.map((basis) => ({ 'Căn cứ': basis })) },
      'Các điều': articleList(decision.articles.slice(0, -1)),
      'Điều thi hành': articleList(decision.articles.slice(-1)),
    },
    tables: { [RECIPIENT_TABLE]: recipientRows(list) },
  };
}

function articleList(list: readonly DecisionArticle[]): TemplateList {
  const items = list.map(({ number, paragraphs: [first = '', ...others] }): TemplateScope => {
    const rest = { offers: ['Đoạn'], items: others.map((text) => ({ Đoạn: text })) };
    return { 'Số điều': String(number), 'Nội dung điều': first, 'Các đoạn': rest };
  });
  return { offers: ['Số điều', 'Nội dung điều', 'Các đoạn', 'Đoạn'], items };
}
