import type { OfficeHeading } from '../../../shared/domain/documents/office-heading.ts';
import type { Paper, PaperPart, PaperText } from '../../../shared/domain/documents/paper.ts';
import { toUpperCaseText } from '../../../shared/text/letter-case.ts';
import type { TemplateData, TemplateScope } from '../filling/template-data.ts';
import { heldTitle } from '../layout/held-title.ts';
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
const ARTICLE = 'Điều';
/** `V/v …` stands in the left half of the heading of an upright page. Points. */
const ABOUT_WIDTH = 177;

const looks: Readonly<Record<PaperText['look'], WordStyleId>> = {
  body: 'BodyText',
  article: 'BodyText',
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
    ...paper.parts.map((part, index) => partTemplate(part, paper.parts[index - 1], width, isAtEnd(paper, index))),
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

/** Longer texts than this many letters are not held together with the signature: that would leave half a page empty. */
const LONGEST_END = 900;

/** Whether the signature follows at once, or after no more than a short text: what stands there does not leave it alone on a page. */
function isAtEnd(paper: Paper, index: number): boolean {
  const after = paper.parts.slice(index + 1).filter((part) => part.kind !== 'text' || part.paragraphs.length > 0);
  return after.every((part) => isShort(part)) && after.length <= 1;
}

function isShort(part: PaperPart): boolean {
  return part.kind === 'text' && (part.paragraphs.length === 1 || part.paragraphs.join('').length <= LONGEST_END);
}

function partTemplate(part: PaperPart, before: PaperPart | undefined, width: number, keepWithNext: boolean): string {
  if (part.kind === 'heading') return paragraph('BodyText', [run(part.text, { bold: true })], { keepWithNext: true });
  // The last rows stay with the signature, so the line between them does too.
  const space = paragraph('SpaceLine', '', { keepWithNext });
  const isBelowCentered = before?.kind === 'text' && isCentered(before);
  const above = isBelowCentered ? paragraph('SpaceLine', '', { keepWithNext: true }) : '';
  if (part.kind === 'table') return above + paperTableTemplate(part, width) + space;
  if (part.kind === 'chart') return paperChartTemplate(part, width) + space;
  const style = looks[part.look];
  const line = part.look === 'article' ? [run(`{${ARTICLE}}`, { bold: true }), run(` {${LINE}}`)] : `{${LINE}}`;
  return [`{#${part.name}}`, line, `{/${part.name}}`]
    .map((text) => paragraph(style, text, { keepWithNext: keepWithNext && isShort(part) }))
    .join('');
}

function lineScope(part: PaperText, text: string, width: number): TemplateScope {
  if (part.look !== 'article') return { [LINE]: isCentered(part) ? heldTitle(text, looks[part.look], width) : text };
  const [, article = '', rest = text] = /^(Điều \d+\.) (.*)$/s.exec(text) ?? [];
  return { [ARTICLE]: article, [LINE]: rest };
}

function isCentered({ look }: PaperText): boolean {
  return look === 'centered' || look === 'addressee' || look === 'issuer';
}

/** Everything that a paper offers its template. */
export function paperData(paper: Paper, heading: OfficeHeading): TemplateData {
  const width = textAreaWidth(administrativePage(paper.orientation));
  const texts: [string, TemplateScope[string]][] = paper.parts.flatMap((part) =>
    part.kind === 'text'
      ? [
          [
            part.name,
            {
              offers: part.look === 'article' ? [ARTICLE, LINE] : [LINE],
              items: part.paragraphs.map((text) => lineScope(part, text, width)),
            },
          ],
        ]
      : [],
  );
  return {
    scope: {
      ...headingScope(heading, paper),
      'Tên văn bản': heldTitle(paper.title, 'DocumentTitle', width),
      'Trích yếu': heldTitle(
        paper.about ?? paper.subtitle ?? '',
        'DocumentSubject',
        paper.about === undefined ? width : ABOUT_WIDTH,
      ),
      ...Object.fromEntries(texts),
      ...signatureScope(paper.signatures, width),
    },
    tables: Object.fromEntries([
      ...paper.parts.flatMap((part, index) =>
        part.kind === 'table' ? [[part.name, paperTableRows(part, isAtEnd(paper, index))] as const] : [],
      ),
      ...paper.parts.flatMap((part) => (part.kind === 'chart' ? [[part.name, paperChartRows(part)] as const] : [])),
    ]),
  };
}
