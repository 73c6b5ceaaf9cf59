import { lineCount } from '../layout/line-count.ts';
import { textWidth } from '../layout/text-width.ts';
import { descendantElements, textContent, type XmlElement } from '../word/xml-reader.ts';
import type { ParagraphLook } from './paragraph-to-html.ts';

const NO_BREAK_SPACE = '\u00a0';
const DEFAULT_SIZE = 10;

/**
 * Whether a paragraph fills three lines in a text `width` points wide, as Word breaks it. Neither of two pages may hold a single
 * line of it, so Word does not part it at all; Chromium, told the same by `orphans` and `widows`, leaves one line behind.
 */
export function takesThreeLines(paragraph: XmlElement, look: ParagraphLook, width: number): boolean {
  const text = descendantElements(paragraph, 'w:t').map(textContent).join('');
  const { indentLeft = 0, indentRight = 0, firstLine = 0 } = look.paragraph;
  const size = look.character.size ?? DEFAULT_SIZE;
  const weight = look.character.bold ? 'bold' : 'regular';
  const indent = NO_BREAK_SPACE.repeat(Math.max(0, Math.round(firstLine / textWidth(NO_BREAK_SPACE, size))));
  return lineCount(indent + text, width - indentLeft - indentRight, size, weight) === 3;
}
