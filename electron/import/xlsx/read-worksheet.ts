import type { MergedArea, SourceCell, SourceSheet } from '#shared/domain/imports/source-sheet.ts';
import { attribute, XmlReader } from '../../documents/word/xml-reader.ts';
import { unescapeXml } from '../../documents/word/xml-text.ts';
import { refuseSource } from '../import-refusal.ts';
import { numberCell } from '../number-format.ts';
import { SheetCells } from '../sheet-cells.ts';
import { sourceLimits } from '../source-limits.ts';
import type { CellStyle } from './cell-styles.ts';
import { localName, plainText, readRichText, type SharedString } from './shared-strings.ts';

/** What the sheets of one workbook share. */
export interface WorkbookParts {
  readonly strings: readonly SharedString[];
  readonly styles: readonly CellStyle[];
  readonly dateSystem: 1900 | 1904;
}

const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</;

/** A worksheet's XML as a sheet. `onRow` hears the number of each row, to tell progress. @throws SourceRefusal too-large */
export function readWorksheet(
  xml: string,
  sheet: { readonly name: string; readonly isHidden: boolean },
  parts: WorkbookParts,
  onRow: (row: number) => void,
): SourceSheet {
  const cells = new SheetCells();
  const merges: MergedArea[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const reader = new XmlReader(xml);
  let row = -1;
  let column = -1;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    const name = localName(reader.name);
    if (name === 'c') {
      const address = attribute(reader, 'r');
      const place = address === undefined ? null : parseAddress(address);
      column = place?.column ?? column + 1;
      const cell = readCell(reader, parts);
      if (cell !== null) cells.put(place?.row ?? row, column, cell);
    } else if (name === 'row') {
      row = Number(attribute(reader, 'r') ?? row + 2) - 1;
      if (!Number.isInteger(row) || row < 0) refuseSource('damaged');
      column = -1;
      if (isOn(attribute(reader, 'hidden'))) hiddenRows.add(row);
      onRow(row);
    } else if (name === 'col') {
      if (isOn(attribute(reader, 'hidden')) || Number(attribute(reader, 'width') ?? 1) === 0)
        addColumns(hiddenColumns, Number(attribute(reader, 'min')), Number(attribute(reader, 'max')));
    } else if (name === 'mergeCell') {
      const area = parseArea(attribute(reader, 'ref') ?? '');
      if (area !== null) merges.push(area);
      if (merges.length > sourceLimits.mergedAreas) refuseSource('too-large');
    }
  }
  return { ...sheet, rows: cells.rows, merges, hiddenRows, hiddenColumns, dateSystem: parts.dateSystem };
}

/** The cell whose start tag was just read; null where it is empty. Leaves the reader behind its end tag. */
function readCell(reader: XmlReader, parts: WorkbookParts): SourceCell | null {
  if (reader.isEmpty) return null;
  const type = attribute(reader, 't');
  const style = parts.styles[Number(attribute(reader, 's') ?? 0)];
  const { source, position } = reader;
  const closing = `</${reader.name}>`;
  const found = source.indexOf(closing, position);
  const end = found === -1 ? source.length : found;
  if (type === 'inlineStr') return readInlineText(reader, end, style);
  const inside = source.slice(position, end);
  reader.position = Math.min(source.length, end + closing.length);
  const value = plainValue(inside) ?? VALUE.exec(inside)?.[1];
  if (value === undefined || value === '') return null;
  if (type === 's') {
    const shared = parts.strings[Number(value)];
    return shared === undefined || shared.text === ''
      ? null
      : textCell(shared.text, shared.fontName ?? style?.fontName);
  }
  if (type === 'str' || type === 'd') return textCell(plainText(unescapeXml(value)), style?.fontName);
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', kind: 'boolean' };
  if (type === 'e') return { text: unescapeXml(value), kind: 'error' };
  const number = Number(value);
  return Number.isFinite(number) ? numberCell(number, style?.look, style?.fontName, parts.dateSystem) : null;
}

/** What nearly every cell holds and nothing else: `<v>12</v>`. */
function plainValue(inside: string): string | undefined {
  return inside.startsWith('<v>') && inside.indexOf('<', 3) === inside.length - 4 && inside.endsWith('</v>')
    ? inside.slice(3, -4)
    : undefined;
}

function readInlineText(reader: XmlReader, end: number, style: CellStyle | undefined): SourceCell | null {
  while (reader.position < end) {
    const token = reader.next();
    if (token === 'end' || token === 'close') break;
    if (token !== 'open' || localName(reader.name) !== 'is' || reader.isEmpty) continue;
    const { text, fontName } = readRichText(reader);
    return text === '' ? null : textCell(text, fontName ?? style?.fontName);
  }
  return null;
}

function textCell(text: string, fontName: string | undefined): SourceCell | null {
  if (text === '') return null;
  return fontName === undefined ? { text, kind: 'text' } : { text, kind: 'text', fontName };
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function addColumns(columns: Set<number>, first: number, last: number): void {
  const end = Math.min(last, sourceLimits.columns);
  for (let column = first; column <= end; column++) columns.add(column - 1);
}

function parseArea(text: string): MergedArea | null {
  const [first, last] = text.split(':');
  const start = parseAddress(first ?? '');
  const end = parseAddress(last ?? first ?? '');
  if (start === null || end === null) return null;
  return { startRow: start.row, endRow: end.row, startColumn: start.column, endColumn: end.column };
}

/** "C12" → row 11, column 2. */
function parseAddress(text: string): { row: number; column: number } | null {
  let column = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + (code - 64);
  }
  const row = Number(text.slice(at));
  return at === 0 || at > 3 || !Number.isInteger(row) || row < 1 ? null : { row: row - 1, column: column - 1 };
}
