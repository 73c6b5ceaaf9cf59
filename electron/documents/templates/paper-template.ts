import type { OfficeHeading } from '../../../shared/domain/documents/office-heading.ts';
import type { Paper, PaperPart, PaperTable, PaperText } from '../../../shared/domain/documents/paper.ts';
import { paperTables } from '../../../shared/domain/documents/paper.ts';
import { toUpperCaseText } from '../../../shared/text/letter-case.ts';
import type { TemplateData, TemplateScope } from '../filling/template-data.ts';
import { administrativePage, textAreaWidth } from '../layout/page-setup.ts';
import { paragraph, run } from '../word/word-paragraph.ts';
import { sectionProperties } from '../word/word-section.ts';
import type { WordStyleId } from '../word/word-styles.ts';
import { headingScope } from './heading-data.ts';
import { nationalHeading, titleRule } from './national-heading.ts';
import { paperChartRows, paperChartTemplate } from './paper-chart.ts';
import { paperSignatures, signatureScope } from './paper-signatures.ts';
import { paperTableRows, paperTableTemplate } from './paper-table.ts';

const LINE = 'Đoạn';

const looks: Readonly<Record<PaperText['look'], WordStyleId>> = {
  body: 'BodyText',
  basis: 'LegalBasis',
  closing: 'ClosingLine',
  centered: 'DocumentReference',
  addressee: 'Addressee',
  issuer: 'IssuerTitle',
};

/** The default template of a paper of text and tables, as the body of a Word document with placeholders. */
export function paperTemplate(paper: Paper, heading: OfficeHeading): string {
  const page = administrativePage(paper.orientation);
  const width = textAreaWidth(page);
  return [
    nationalHeading(width, toUpperCaseText(heading.officeName), {
      withNumber: paper.symbol !== null,
      withAbout: paper.about !== undefined,
    }),
    ...(paper.about === undefined ? titleTemplate(paper, width) : []),
    paragraph('SpaceLine', '', { keepWithNext: true }),
    ...paper.parts.map((part, index) => partTemplate(part, width, isLastText(paper, index))),
    paragraph('SpaceLine', '', { keepWithNext: true }),
    paperSignatures(paper.signatures, width, heading.recipients.length > 0),
    paragraph('EndLine', ''),
    sectionProperties(page),
  ].join('');
}

function titleTemplate(paper: Paper, width: number): string[] {
  return [
    paragraph('DocumentTitle', '{Tên văn bản}'),
    ...(paper.subtitle === null ? [] : [paragraph('DocumentSubject', '{Trích yếu}')]),
    titleRule(paper.subtitle?.split('\n').at(-1) ?? paper.title, width),
  ];
}

/** The last text before the signature does not leave it alone on a page. */
function isLastText(paper: Paper, index: number): boolean {
  return index === paper.parts.length - 1;
}

function partTemplate(part: PaperPart, width: number, keepWithNext: boolean): string {
  if (part.kind === 'heading') return paragraph('BodyText', [run(part.text, { bold: true })], { keepWithNext: true });
  if (part.kind === 'table') return paperTableTemplate(part, width) + paragraph('SpaceLine', '', { keepWithNext });
  if (part.kind === 'chart') return paperChartTemplate(part, width) + paragraph('SpaceLine', '', { keepWithNext });
  const style = looks[part.look];
  return [`{#${part.name}}`, `{${LINE}}`, `{/${part.name}}`]
    .map((text) => paragraph(style, text, { keepWithNext: keepWithNext && part.paragraphs.length === 1 }))
    .join('');
}

/** Everything that a paper offers its template. */
export function paperData(paper: Paper, heading: OfficeHeading): TemplateData {
  const texts: [string, TemplateScope[string]][] = paper.parts.flatMap((part) =>
    part.kind === 'text'
      ? [[part.name, { offers: [LINE], items: part.paragraphs.map((text) => ({ [LINE]: text })) }]]
      : [],
  );
  return {
    scope: {
      ...headingScope(heading, paper),
      'Tên văn bản': paper.title,
      'Trích yếu': paper.about ?? paper.subtitle ?? '',
      ...Object.fromEntries(texts),
      ...signatureScope(paper.signatures),
    },
    tables: Object.fromEntries([
      ...paperTables(paper).map((table: PaperTable) => [table.name, paperTableRows(table)] as const),
      ...paper.parts.flatMap((part) => (part.kind === 'chart' ? [[part.name, paperChartRows(part)] as const] : [])),
    ]),
  };
}
