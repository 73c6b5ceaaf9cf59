import { attribute, childElement, childElements, parseXml, type XmlElement } from '../word/xml-reader.ts';
import {
  type CharacterFormatting,
  type ParagraphFormatting,
  readCharacterFormatting,
  readParagraphFormatting,
} from './word-formatting.ts';

/** A style with everything that it inherits. */
export interface ResolvedStyle {
  readonly paragraph: ParagraphFormatting;
  readonly character: CharacterFormatting;
}

/** The styles of a Word file, each resolved down to the document's defaults. */
export interface WordStyleSheet {
  /** The style of that id; the default paragraph style for undefined or unknown ids. */
  paragraphStyle(id: string | undefined): ResolvedStyle;
  /** What a character style adds to the paragraph's; nothing for unknown ids. */
  characterStyle(id: string | undefined): CharacterFormatting;
  /** `w:tblPr` of a table style, the ones that it is based on first. */
  tableProperties(id: string | undefined): readonly XmlElement[];
}

/** Reads `word/styles.xml`. */
export function readStyleSheet(source: string): WordStyleSheet {
  const root = parseXml(source);
  const elements = new Map<string, XmlElement>();
  let defaultParagraph: string | undefined;
  let defaultTable: string | undefined;
  for (const style of childElements(root, 'w:style')) {
    const id = attribute(style, 'w:styleId');
    if (id === undefined) continue;
    elements.set(id, style);
    if (attribute(style, 'w:default') !== '1') continue;
    if (attribute(style, 'w:type') === 'paragraph') defaultParagraph = id;
    if (attribute(style, 'w:type') === 'table') defaultTable = id;
  }
  const defaults = documentDefaults(root);
  const resolved = new Map<string, ResolvedStyle>();

  /** The style and those that it is based on, the farthest first. */
  function lineage(id: string | undefined): XmlElement[] {
    const line: XmlElement[] = [];
    let style = id === undefined ? undefined : elements.get(id);
    while (style && !line.includes(style)) {
      line.unshift(style);
      const basedOn = childElement(style, 'w:basedOn');
      style = basedOn && elements.get(attribute(basedOn, 'w:val') ?? '');
    }
    return line;
  }

  return {
    paragraphStyle(id) {
      const known = id !== undefined && elements.has(id) ? id : (defaultParagraph ?? '');
      let style = resolved.get(known);
      if (!style) {
        style = lineage(known).reduce(inherit, defaults);
        resolved.set(known, style);
      }
      return style;
    },
    characterStyle(id) {
      return lineage(id).reduce((base, style) => inherit({ paragraph: {}, character: base }, style).character, {});
    },
    tableProperties(id) {
      const known = id !== undefined && elements.has(id) ? id : defaultTable;
      return lineage(known).flatMap((style) => childElements(style, 'w:tblPr'));
    },
  };
}

function inherit(base: ResolvedStyle, style: XmlElement): ResolvedStyle {
  return {
    paragraph: { ...base.paragraph, ...readParagraphFormatting(childElement(style, 'w:pPr')) },
    character: { ...base.character, ...readCharacterFormatting(childElement(style, 'w:rPr')) },
  };
}

function documentDefaults(root: XmlElement): ResolvedStyle {
  const defaults = childElement(root, 'w:docDefaults');
  const paragraph = childElement(childElement(defaults, 'w:pPrDefault'), 'w:pPr');
  const character = childElement(childElement(defaults, 'w:rPrDefault'), 'w:rPr');
  return {
    paragraph: readParagraphFormatting(paragraph),
    // Word's own default where a file says nothing.
    character: { size: 10, ...readCharacterFormatting(character) },
  };
}
