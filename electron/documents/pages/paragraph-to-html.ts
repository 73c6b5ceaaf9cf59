import { attribute, childElement, parseXml, textContent, type XmlElement } from '../word/xml-reader.ts';
import type { CssClasses } from './css-classes.ts';
import { characterCss, paragraphCss } from './formatting-to-css.ts';
import { type Pictures, pictureHtml } from './picture-to-html.ts';
import { takesThreeLines } from './three-lines.ts';
import {
  type CharacterFormatting,
  type ParagraphFormatting,
  readCharacterFormatting,
  readParagraphFormatting,
} from './word-formatting.ts';
import type { WordStyleSheet } from './word-style-sheet.ts';

/** Properties that are read by their source, once for each way in which they are written. */
export const UNREAD_PROPERTIES: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:tcPr', 'w:trPr']);

/** The look of a paragraph, and the section that ends with it. */
export interface ParagraphLook {
  readonly paragraph: ParagraphFormatting;
  readonly character: CharacterFormatting;
  readonly css: string;
  readonly section: XmlElement | undefined;
}

/** Turns paragraphs of one document into HTML. */
export interface ParagraphConverter {
  look(paragraph: XmlElement): ParagraphLook;
  /** `textWidth`: the room between the margins, in points, where the paragraph stands on the page itself. */
  toHtml(paragraph: XmlElement, textWidth?: number): string;
}

/** A converter for paragraphs read from `source`, the document's part. Equal properties are resolved once. */
export function createParagraphConverter(
  source: string,
  styles: WordStyleSheet,
  classes: CssClasses,
  pictures: Pictures = new Map(),
): ParagraphConverter {
  const looks = new Map<string, ParagraphLook>();
  const runClasses = new Map<ParagraphLook, Map<string, string>>();

  function look(paragraph: XmlElement): ParagraphLook {
    const properties = childElement(paragraph, 'w:pPr');
    const written = properties ? source.slice(properties.start, properties.end) : '';
    let found = looks.get(written);
    if (!found) {
      found = resolveLook(written, styles);
      looks.set(written, found);
    }
    return found;
  }

  function runClass(properties: XmlElement | undefined, within: ParagraphLook): string {
    if (!properties) return '';
    const written = source.slice(properties.start, properties.end);
    const known = runClasses.get(within) ?? new Map<string, string>();
    runClasses.set(within, known);
    let name = known.get(written);
    if (name === undefined) {
      const element = parseXml(written);
      const style = childElement(element, 'w:rStyle');
      const named = styles.characterStyle(style && attribute(style, 'w:val'));
      const character = { ...within.character, ...named, ...readCharacterFormatting(element) };
      name = classes.nameFor(characterCss(character, within.character, within.paragraph.line));
      known.set(written, name);
    }
    return name;
  }

  function runHtml(run: XmlElement, within: ParagraphLook): string {
    let html = '';
    let properties: XmlElement | undefined;
    for (const child of run.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'w:t') html += escapeHtml(textContent(child));
      else if (child.name === 'w:rPr') properties = child;
      else if (child.name === 'w:drawing') html += pictureHtml(child, pictures);
      else html += symbolHtml(child);
    }
    const name = html === '' ? '' : runClass(properties, within);
    return name === '' ? html : `<span class="${name}">${html}</span>`;
  }

  function contentHtml(element: XmlElement, within: ParagraphLook): string {
    let html = '';
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'w:r') html += runHtml(child, within);
      else if (TRANSPARENT.has(child.name)) html += contentHtml(child, within);
    }
    return html;
  }

  return {
    look,
    toHtml(paragraph, textWidth) {
      const within = look(paragraph);
      const isWhole = textWidth !== undefined && takesThreeLines(paragraph, within, textWidth);
      const css = isWhole && !within.paragraph.keepLines ? `${within.css}break-inside:avoid;` : within.css;
      return `<p${classes.attributeFor(css)}>${contentHtml(paragraph, within) || '<br>'}</p>`;
    },
  };
}

/** Elements whose runs belong to the paragraph. What is deleted (`w:del`) does not. */
const TRANSPARENT = new Set(['w:hyperlink', 'w:ins', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:fldSimple']);

function symbolHtml(element: XmlElement): string {
  switch (element.name) {
    case 'w:br':
      return attribute(element, 'w:type') === 'page' ? '<br style="break-after:page">' : '<br>';
    case 'w:tab':
      return '\t';
    case 'w:noBreakHyphen':
      return '\u2011';
    default:
      return '';
  }
}

function resolveLook(written: string, styles: WordStyleSheet): ParagraphLook {
  const properties = written === '' ? undefined : parseXml(written);
  const styleElement = childElement(properties, 'w:pStyle');
  const style = styles.paragraphStyle(styleElement && attribute(styleElement, 'w:val'));
  const paragraph = { ...style.paragraph, ...readParagraphFormatting(properties) };
  const css = paragraphCss(paragraph, style.character);
  return { paragraph, character: style.character, css, section: childElement(properties, 'w:sectPr') };
}

/** `text` as HTML content. */
export function escapeHtml(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
}
