import { descendantElements, parseXml, textContent, type XmlElement } from '../word/xml-reader.ts';
import { escapeXml } from '../word/xml-text.ts';
import { scanPlaceholders } from './placeholder.ts';

/** A paragraph of a template. */
export interface TemplateParagraph {
  readonly text: string;
  /** Where the innermost table around it starts in the source, or null outside all tables. */
  readonly table: number | null;
}

/** The paragraphs of a part of a Word file, in document order. */
export function templateParagraphs(part: string): TemplateParagraph[] {
  const collect = (element: XmlElement, table: number | null): TemplateParagraph[] => {
    return element.children.flatMap((child) => {
      if (typeof child === 'string') return [];
      const around = child.name === 'w:tbl' ? child.start : table;
      const inside = collect(child, around);
      return child.name === 'w:p' ? [{ text: paragraphText(child), table }, ...inside] : inside;
    });
  };
  return collect(parseXml(part), null);
}

/** The texts of the paragraphs of a part of a Word file, in document order. */
export function paragraphTexts(part: string): string[] {
  return templateParagraphs(part).map((paragraph) => paragraph.text);
}

/** The text of a paragraph, without that of the paragraphs inside it (text boxes). */
function paragraphText(paragraph: XmlElement): string {
  return textElements(paragraph).map(textContent).join('');
}

function textElements(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || child.name === 'w:p') return [];
    return child.name === 'w:t' ? [child] : textElements(child);
  });
}

/**
 * Word cuts a text that was edited or spell-checked into several runs, and so a placeholder: `{Tên` + `cơ quan}`. Puts each
 * placeholder whole into the run in which it begins, where its formatting is the officer's.
 */
export function joinPlaceholders(part: string): string {
  const edits: { readonly start: number; readonly end: number; readonly xml: string }[] = [];
  for (const paragraph of descendantElements(parseXml(part), 'w:p')) {
    const pieces = textElements(paragraph);
    const texts = joinedTexts(pieces.map(textContent));
    pieces.forEach((piece, index) => {
      const text = texts[index];
      if (text === undefined || text === textContent(piece)) return;
      edits.push({ start: piece.start, end: piece.end, xml: `<w:t xml:space="preserve">${escapeXml(text)}</w:t>` });
    });
  }
  let joined = '';
  let position = 0;
  for (const edit of edits) {
    joined += part.slice(position, edit.start) + edit.xml;
    position = edit.end;
  }
  return joined + part.slice(position);
}

/** The same text over the same pieces, but with no piece ending inside a placeholder. */
function joinedTexts(texts: readonly string[]): string[] {
  const { placeholders } = scanPlaceholders(texts.join(''));
  const moved = texts.map(() => '');
  let position = 0;
  texts.forEach((text, index) => {
    for (const character of text.split('')) {
      const inside = placeholders.find(({ start, end }) => start < position && position < end);
      const target = inside ? pieceAt(texts, inside.start) : index;
      moved[target] = (moved[target] ?? '') + character;
      position++;
    }
  });
  return moved;
}

/** Which of the texts, put one after the other, holds the character at `position`. */
function pieceAt(texts: readonly string[], position: number): number {
  let end = 0;
  return texts.findIndex((text) => {
    end += text.length;
    return position < end;
  });
}
