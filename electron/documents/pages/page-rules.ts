import {
  attribute,
  childElement,
  childElements,
  descendantElements,
  parseXml,
  textContent,
  type XmlElement,
} from '../word/xml-reader.ts';
import { pt } from './css-classes.ts';
import { characterCss, FONT_FAMILY } from './formatting-to-css.ts';
import { lengthOf } from './word-formatting.ts';
import type { WordStyleSheet } from './word-style-sheet.ts';

/** The header and footer parts of a Word file by relationship id. */
export type HeaderParts = ReadonlyMap<string, string>;

/**
 * Page numbers that are not shown on the first page: CSS knows `:first` only for the whole document, not for an appendix
 * with its own numbers, so the number 1 is written as nothing. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7.
 */
export const PAGE_COUNTER_STYLES = [
  '@counter-style from-second-page{system:extends decimal;range:2 infinite;fallback:no-number;}',
  '@counter-style no-number{system:cyclic;symbols:" ";}',
].join('\n');

/**
 * Chromium rounds pages to whole pixels and counts half of a table's last line; without these points it would now and then fit
 * a row more on a page than Word. Measured: with 0.2 to 0.6 pt all of 96 pages break alike, without them 81.
 */
const ROUNDING = 0.4;

const SECTION = /<w:sectPr\b[^>]*?(?:\/>|>[\s\S]*?<\/w:sectPr>)/g;

/** How wide the text of each section of a document's part is, in points: a section says so only where it ends. */
export function sectionTextWidths(source: string): number[] {
  return (source.match(SECTION) ?? []).map((section) => textWidthOf(parseXml(section)));
}

/** The room between the margins of a section, in points. */
function textWidthOf(section: XmlElement): number {
  const margins = childElement(section, 'w:pgMar');
  const length = (element: XmlElement | undefined, name: string) => lengthOf(element, name) ?? 0;
  return length(childElement(section, 'w:pgSz'), 'w:w') - length(margins, 'w:left') - length(margins, 'w:right');
}

/**
 * The letters of a page's first line rise above it: Ế does by 1.4 pt at 14 pt. Chromium cuts a page off at its first line, and
 * prints what was cut at the foot of the page before. So many points of each page's upper margin belong to its text.
 */
export const ROOM_FOR_ACCENTS = 3;

const correction = { top: -ROOM_FOR_ACCENTS, right: 0, bottom: ROUNDING, left: 0 };

/** The parts of the page setup that the rules of the following sections go on from. */
export interface PageRuleState {
  /** The counter that numbers the pages. */
  counter: string;
}

/** A section's `@page` rule, and the width of its text in points. */
export interface PageRule {
  readonly css: string;
  readonly textWidth: number;
}

/**
 * The `@page` rule of a section: its paper, margins, and what its header and footer show in the margins. Each section that
 * starts its numbers anew gets a counter of its own. The width of the text is said besides, since Chromium rounds that of the
 * page to whole pixels and would break lines a little later than Word.
 */
export function pageRule(
  name: string,
  section: XmlElement,
  headers: HeaderParts,
  styles: WordStyleSheet,
  state: PageRuleState,
): PageRule {
  const size = childElement(section, 'w:pgSz');
  const margins = childElement(section, 'w:pgMar');
  const length = (element: XmlElement | undefined, side: string) => lengthOf(element, `w:${side}`) ?? 0;
  if (startsAnew(section)) state.counter = `${name}-page`;
  const fromSecondPage = childElement(section, 'w:titlePg') !== undefined;
  const boxes = (['header', 'footer'] as const).map((kind) => {
    const reference = childElements(section, `w:${kind}Reference`).find(
      (each) => attribute(each, 'w:type') === 'default',
    );
    const source = reference && headers.get(attribute(reference, 'r:id') ?? '');
    const distance = length(margins, kind);
    return source ? marginBox(parseXml(source), kind, distance, state.counter, fromSecondPage, styles) : '';
  });
  const sides = (['top', 'right', 'bottom', 'left'] as const)
    .map((side) => pt(length(margins, side) + correction[side]))
    .join(' ');
  const increment = state.counter === 'page' ? '' : `counter-increment:${state.counter};`;
  const css = [
    `@page ${name}{size:${pt(length(size, 'w'))} ${pt(length(size, 'h'))};margin:${sides};${increment}`,
    ...boxes,
    '}',
  ].join('');
  return { css, textWidth: textWidthOf(section) };
}

function startsAnew(section: XmlElement): boolean {
  const numbering = childElement(section, 'w:pgNumType');
  return numbering !== undefined && attribute(numbering, 'w:start') === '1';
}

function marginBox(
  part: XmlElement,
  kind: 'header' | 'footer',
  distance: number,
  counter: string,
  fromSecondPage: boolean,
  styles: WordStyleSheet,
): string {
  const paragraph = childElement(part, 'w:p');
  if (!paragraph) return '';
  const styleElement = childElement(childElement(paragraph, 'w:pPr'), 'w:pStyle');
  const style = styles.paragraphStyle(styleElement && attribute(styleElement, 'w:val'));
  const counterStyle = fromSecondPage ? ',from-second-page' : '';
  const content = pieces(paragraph).map((piece) => {
    if (piece === PAGE) return `counter(${counter}${counterStyle})`;
    return piece === PAGES ? 'counter(pages)' : JSON.stringify(piece);
  });
  if (content.length === 0) return '';
  const place = style.paragraph.align === 'right' ? 'right' : style.paragraph.align === 'center' ? 'center' : 'left';
  const edge = kind === 'header' ? 'top' : 'bottom';
  return [
    `@${edge}-${place}{content:${content.join(' ')};font-family:${FONT_FAMILY};${characterCss(style.character)}`,
    `vertical-align:${edge};padding-${edge}:${pt(distance)};}`,
  ].join('');
}

const PAGE = Symbol('number of the page');
const PAGES = Symbol('number of pages');

/** The text and the page fields of a header paragraph, in order. Word writes a field as one element or as a row of runs. */
function pieces(paragraph: XmlElement): (string | typeof PAGE | typeof PAGES)[] {
  const found: (string | typeof PAGE | typeof PAGES)[] = [];
  let insideField = false;
  for (const child of paragraph.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'w:fldSimple') found.push(fieldOf(attribute(child, 'w:instr') ?? ''));
    if (child.name !== 'w:r') continue;
    const fieldMark = childElement(child, 'w:fldChar');
    if (fieldMark) insideField = attribute(fieldMark, 'w:fldCharType') !== 'end';
    const instruction = childElement(child, 'w:instrText');
    if (instruction) found.push(fieldOf(textContent(instruction)));
    const text = descendantElements(child, 'w:t').map(textContent).join('');
    if (!insideField && text !== '') found.push(text);
  }
  return found;
}

function fieldOf(instruction: string): typeof PAGE | typeof PAGES {
  return /\b(NUM|SECTION)PAGES\b/.test(instruction) ? PAGES : PAGE;
}
