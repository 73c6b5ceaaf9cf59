import type { WordStyleId } from './word-styles.ts';
import { escapeXml } from './xml-text.ts';

/** Points as twentieths of a point, Word's unit for lengths. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** What a run adds to its paragraph's style. */
export interface RunFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** What a paragraph adds to its style. Lengths in points. */
export interface ParagraphFormat {
  readonly keepWithNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly indentLeft?: number;
  readonly indentRight?: number;
  readonly spaceBefore?: number;
  /** `sectPr` of the section that ends with this paragraph. */
  readonly section?: string;
}

/** A run of text; a line break in it becomes a line break in Word. */
export function run(text: string, format: RunFormat = {}): string {
  const properties = `${format.bold ? '<w:b/>' : ''}${format.italic ? '<w:i/>' : ''}`;
  const content = text.split('\n').map(textElement).join('<w:br/>');
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${content}</w:r>`;
}

function textElement(text: string): string {
  return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}

/** The number of the current page, counted by Word. */
export function pageNumberField(): string {
  return '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';
}

/** A paragraph of `content`: plain text, or runs already made. */
export function paragraph(
  style: WordStyleId,
  content: string | readonly string[],
  format: ParagraphFormat = {},
): string {
  const runs = typeof content === 'string' ? (content === '' ? '' : run(content)) : content.join('');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${formatProperties(format)}</w:pPr>${runs}</w:p>`;
}

/** The order of these elements is fixed by the schema of Word. */
function formatProperties(format: ParagraphFormat): string {
  let properties = '';
  if (format.keepWithNext) properties += '<w:keepNext/>';
  if (format.pageBreakBefore) properties += '<w:pageBreakBefore/>';
  if (format.spaceBefore !== undefined) properties += `<w:spacing w:before="${twips(format.spaceBefore)}"/>`;
  if (format.indentLeft !== undefined || format.indentRight !== undefined) {
    properties += `<w:ind w:left="${twips(format.indentLeft ?? 0)}" w:right="${twips(format.indentRight ?? 0)}"/>`;
  }
  return properties + (format.section ?? '');
}

/**
 * A horizontal line of `length` points, centred in a space `available` points wide: an almost flat paragraph with a border
 * above it and indents at both sides, so that it stays where it is when the officer edits the text around it.
 */
export function ruleLine(length: number, available: number, format: ParagraphFormat = {}): string {
  const indent = Math.max(0, (available - length) / 2);
  return paragraph('RuleLine', '', { ...format, indentLeft: indent, indentRight: indent });
}
