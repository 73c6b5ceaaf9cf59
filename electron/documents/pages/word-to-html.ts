import { DOCUMENT_PART, textPart, type WordPackage } from '../word/word-package.ts';
import { attribute, childElements, parseXml, type XmlElement, XmlReader } from '../word/xml-reader.ts';
import { CssClasses, pt } from './css-classes.ts';
import { FONT_FAMILY } from './formatting-to-css.ts';
import {
  type HeaderParts,
  PAGE_COUNTER_STYLES,
  type PageRuleState,
  pageRule,
  ROOM_FOR_ACCENTS,
  sectionTextWidths,
} from './page-rules.ts';
import { createParagraphConverter, escapeHtml, UNREAD_PROPERTIES } from './paragraph-to-html.ts';
import { readPictures } from './picture-to-html.ts';
import { SectionFlow } from './section-flow.ts';
import { TableToHtml } from './table-to-html.ts';
import { readStyleSheet } from './word-style-sheet.ts';

const STYLES_PART = 'word/styles.xml';
const RELATIONSHIPS_PART = 'word/_rels/document.xml.rels';

/** Elements around paragraphs and tables that mean nothing on paper. */
const TRANSPARENT = new Set(['w:document', 'w:body', 'w:sdt', 'w:sdtContent', 'w:customXml']);

/** Word neither kerns nor hints; with both off every line breaks where Word breaks it. */
const BASE_RULES = [
  `body{margin:0;font-family:${FONT_FAMILY};color:#000;`,
  'font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision;}',
  'p{margin:0;white-space:pre-wrap;overflow-wrap:break-word;tab-size:36pt;orphans:2;widows:2;}',
  `section{padding-top:${pt(ROOM_FOR_ACCENTS)};box-decoration-break:clone;-webkit-box-decoration-break:clone;}`,
  'table{border-collapse:collapse;table-layout:fixed;}',
  'td{vertical-align:top;}',
].join('\n');

/**
 * The pages of a Word file as HTML that Chromium prints: the same paper, margins, page breaks, repeated header rows and
 * page numbers as in Word. What prints is thus what opens in Word. Understood are paragraphs, runs, tables and sections as
 * this program writes them and as Word saves them after editing, and pictures in the text; notes, shapes and columns are not.
 */
export function wordToHtml(parts: WordPackage, title: string): string {
  const source = textPart(parts, DOCUMENT_PART);
  const styles = readStyleSheet(textPart(parts, STYLES_PART));
  const classes = new CssClasses();
  const paragraphs = createParagraphConverter(source, styles, classes, readPictures(parts));
  const headers = headerParts(parts);
  const pageRules: string[] = [];
  const textWidths = sectionTextWidths(source);
  const pageState: PageRuleState = { counter: 'page' };
  const body: string[] = [];
  let flow = new SectionFlow();

  function endSection(properties: XmlElement): void {
    const name = `section-${pageRules.length + 1}`;
    const { css, textWidth } = pageRule(name, properties, headers, styles, pageState);
    pageRules.push(css);
    body.push(`<section style="page:${name};width:${pt(textWidth)}">`);
    for (const chunk of flow.finish()) body.push(chunk);
    body.push('</section>');
    flow = new SectionFlow();
  }

  const reader = new XmlReader(source);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open' || TRANSPARENT.has(reader.name)) continue;
    if (reader.name === 'w:p') {
      const element = reader.readElement(UNREAD_PROPERTIES);
      const { section: ended, paragraph } = paragraphs.look(element);
      flow.addParagraph(paragraphs.toHtml(element, textWidths[pageRules.length]), paragraph.keepWithNext === true);
      if (ended) endSection(ended);
    } else if (reader.name === 'w:tbl') {
      const table = new TableToHtml(source, styles, classes, paragraphs);
      readTable(reader, table);
      flow.addTable(table);
    } else if (reader.name === 'w:sectPr') {
      endSection(reader.readElement());
    } else {
      reader.skipElement();
    }
  }
  const css = [PAGE_COUNTER_STYLES, ...pageRules, BASE_RULES, classes.rules()].join('\n');
  const head = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>\n${css}\n</style></head><body>`;
  return `${head}${body.join('')}${flow.finish().join('')}</body></html>`;
}

function readTable(reader: XmlReader, table: TableToHtml): void {
  for (let token = reader.next(); token === 'open' || token === 'text'; token = reader.next()) {
    if (token === 'open') table.add(reader.readElement(UNREAD_PROPERTIES));
  }
}

function headerParts(parts: WordPackage): HeaderParts {
  const relationships = parts.get(RELATIONSHIPS_PART);
  const headers = new Map<string, string>();
  if (typeof relationships !== 'string') return headers;
  for (const relationship of childElements(parseXml(relationships), 'Relationship')) {
    const part = parts.get(`word/${attribute(relationship, 'Target') ?? ''}`);
    const isHeader = /\/(header|footer)$/.test(attribute(relationship, 'Type') ?? '');
    if (isHeader && typeof part === 'string') headers.set(attribute(relationship, 'Id') ?? '', part);
  }
  return headers;
}
