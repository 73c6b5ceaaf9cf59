import { attribute, XmlReader } from '../../documents/word/xml-reader.ts';
import { type NumberLook, numberLook } from '../number-format.ts';
import { localName } from './shared-strings.ts';

/** The style of a cell, as far as reading needs it. */
export interface CellStyle {
  readonly fontName: string | undefined;
  readonly look: NumberLook;
}

/** The styles of `xl/styles.xml` by the number that cells give (`s`). */
export function readCellStyles(xml: string | undefined): CellStyle[] {
  if (xml === undefined) return [];
  const fonts: (string | undefined)[] = [];
  const codes = new Map<number, string>();
  const formats: { font: number; format: number }[] = [];
  const path: string[] = [];
  const reader = new XmlReader(xml);
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'close') path.pop();
    if (token !== 'open') continue;
    const name = localName(reader.name);
    const parent = path.at(-1);
    if (name === 'font' && parent === 'fonts') fonts.push(undefined);
    else if (name === 'name' && parent === 'font' && path.at(-2) === 'fonts')
      fonts[fonts.length - 1] = attribute(reader, 'val');
    else if (name === 'numFmt' && parent === 'numFmts')
      codes.set(Number(attribute(reader, 'numFmtId')), attribute(reader, 'formatCode') ?? '');
    else if (name === 'xf' && parent === 'cellXfs')
      formats.push({
        font: Number(attribute(reader, 'fontId') ?? 0),
        format: Number(attribute(reader, 'numFmtId') ?? 0),
      });
    if (!reader.isEmpty) path.push(name);
  }
  return formats.map(({ font, format }) => ({ fontName: fonts[font], look: numberLook(format, codes.get(format)) }));
}
