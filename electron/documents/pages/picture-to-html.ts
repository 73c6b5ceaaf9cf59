import type { WordPackage } from '../word/word-package.ts';
import { attribute, childElements, descendantElements, parseXml, type XmlElement } from '../word/xml-reader.ts';
import { pt } from './css-classes.ts';

/** The pictures of a Word file by relationship id, as addresses that hold the picture itself. */
export type Pictures = ReadonlyMap<string, string>;

/** The kinds of pictures that browsers draw, by extension. */
export const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
};

const EMU_PER_POINT = 12_700;

/** Reads the pictures that the text of a Word file refers to. */
export function readPictures(parts: WordPackage): Pictures {
  const pictures = new Map<string, string>();
  const relationships = parts.get('word/_rels/document.xml.rels');
  if (typeof relationships !== 'string') return pictures;
  for (const relationship of childElements(parseXml(relationships), 'Relationship')) {
    const target = attribute(relationship, 'Target') ?? '';
    const content = parts.get(target.startsWith('/') ? target.slice(1) : `word/${target}`);
    const type = pictureTypes[/\.(\w+)$/.exec(target)?.[1]?.toLowerCase() ?? ''];
    if (type === undefined || content === undefined) continue;
    const base64 = Buffer.from(content as Uint8Array).toString('base64');
    pictures.set(attribute(relationship, 'Id') ?? '', `data:${type};base64,${base64}`);
  }
  return pictures;
}

/** A picture that stands in the text, in its size on paper. */
export function pictureHtml(drawing: XmlElement, pictures: Pictures): string {
  const [extent] = descendantElements(drawing, 'wp:extent');
  const [blip] = descendantElements(drawing, 'a:blip');
  const address = blip && pictures.get(attribute(blip, 'r:embed') ?? '');
  if (extent === undefined || address === undefined) return '';
  const length = (side: string) => pt(Number(attribute(extent, side) ?? 0) / EMU_PER_POINT);
  return `<img src="${address}" alt="" style="width:${length('cx')};height:${length('cy')}">`;
}
