import { attribute, XmlReader } from '../../documents/word/xml-reader.ts';
import { refuseSource } from '../import-refusal.ts';
import { sourceLimits } from '../source-limits.ts';

/** A text of a workbook, with the font of its first formatted piece. */
export interface SharedString {
  readonly text: string;
  readonly fontName?: string;
}

/** The name of an element without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Excel writes characters that XML forbids as `_x000D_`. */
export function plainText(text: string): string {
  if (text.length > sourceLimits.cellCharacters) refuseSource('too-large');
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** All shared strings of `xl/sharedStrings.xml`, in their order. */
export function readSharedStrings(xml: string): SharedString[] {
  const strings: SharedString[] = [];
  const reader = new XmlReader(xml);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open' || localName(reader.name) !== 'si') continue;
    if (strings.length >= sourceLimits.cells) refuseSource('too-large');
    strings.push(reader.isEmpty ? { text: '' } : readRichText(reader));
  }
  return strings;
}

/** The text of the element whose start tag was just read (`si`, `is`): its runs joined, reading aids left out. */
export function readRichText(reader: XmlReader): SharedString {
  const closing = reader.name;
  let text = '';
  let fontName: string | undefined;
  let runFont: string | undefined;
  let isText = false;
  let aids = 0;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    const name = token === 'text' ? '' : localName(reader.name);
    if (token === 'close' && reader.name === closing) break;
    if (token === 'text') {
      if (!isText || aids > 0) continue;
      text += reader.text;
      if (fontName === undefined && runFont !== undefined && /\S/.test(reader.text)) fontName = runFont;
    } else if (name === 't') isText = token === 'open' && !reader.isEmpty;
    else if (name === 'rPh') aids = Math.max(0, aids + (token === 'open' ? (reader.isEmpty ? 0 : 1) : -1));
    else if (token === 'open' && name === 'r') runFont = undefined;
    else if (token === 'open' && name === 'rFont') runFont = attribute(reader, 'val');
  }
  return fontName === undefined ? { text: plainText(text) } : { text: plainText(text), fontName };
}
