import { pt } from './css-classes.ts';
import type { CharacterFormatting, ParagraphFormatting } from './word-formatting.ts';

/** Liberation Serif and Tinos have the widths of Times New Roman, so a page breaks alike on every machine. */
export const FONT_FAMILY = '"Times New Roman","Liberation Serif",Tinos,serif';

/**
 * Height of a single line of Times New Roman in em: ascent, descent and line gap of the font (1825 + 443 + 87 of 2048).
 * Said outright, since browsers round the line's height to whole pixels and would lose a line or two per page.
 */
const SINGLE_LINE = 2355 / 2048;

const DEFAULT_SIZE = 10;

const STANDARD_FONT = 'Times New Roman';

function fontFamily(font: string): string {
  return font === STANDARD_FONT ? FONT_FAMILY : `"${font.replace(/[^\p{L}\p{N} ._-]/gu, '')}",${FONT_FAMILY}`;
}

function lineHeight(line: ParagraphFormatting['line'], size: number): number {
  const single = size * SINGLE_LINE;
  if (!line) return single;
  if (line.rule === 'exact') return line.value;
  return line.rule === 'atLeast' ? Math.max(single, line.value) : single * line.value;
}

/** The CSS of characters that differ from what surrounds them: only the differences are said. */
export function characterCss(
  character: CharacterFormatting,
  around: CharacterFormatting = {},
  line?: ParagraphFormatting['line'],
): string {
  const size = character.size ?? DEFAULT_SIZE;
  let css = '';
  if (size !== around.size) css += `font-size:${pt(size)};line-height:${pt(lineHeight(line, size))};`;
  if (Boolean(character.bold) !== Boolean(around.bold)) css += `font-weight:${character.bold ? 'bold' : 'normal'};`;
  if (Boolean(character.italic) !== Boolean(around.italic))
    css += `font-style:${character.italic ? 'italic' : 'normal'};`;
  if (Boolean(character.underline) !== Boolean(around.underline)) {
    css += `text-decoration:${character.underline ? 'underline' : 'none'};`;
  }
  if (Boolean(character.capitals) !== Boolean(around.capitals)) {
    css += `text-transform:${character.capitals ? 'uppercase' : 'none'};`;
  }
  if ((character.font ?? STANDARD_FONT) !== (around.font ?? STANDARD_FONT))
    css += `font-family:${fontFamily(character.font ?? STANDARD_FONT)};`;
  if (character.color !== around.color) css += `color:${character.color ?? '#000'};`;
  return css;
}

/**
 * The CSS of a paragraph. Of the space after one paragraph and the space before the next, Word (since 2013) takes the greater,
 * as CSS margins do.
 */
export function paragraphCss(paragraph: ParagraphFormatting, character: CharacterFormatting): string {
  const { before = 0, after = 0, indentLeft = 0, indentRight = 0, align, firstLine, borders } = paragraph;
  let css = characterCss(character, {}, paragraph.line);
  if (before || after || indentLeft || indentRight) {
    css += `margin:${pt(before)} ${pt(indentRight)} ${pt(after)} ${pt(indentLeft)};`;
  }
  if (align && align !== 'left') css += `text-align:${align};`;
  if (firstLine) css += `text-indent:${pt(firstLine)};`;
  for (const [side, border] of Object.entries(borders ?? {})) {
    css += `border-${side}:${pt(border.width)} solid ${border.color};`;
  }
  if (paragraph.keepWithNext) css += 'break-after:avoid;';
  if (paragraph.keepLines) css += 'break-inside:avoid;';
  if (paragraph.pageBreakBefore) css += 'break-before:page;';
  return css;
}
