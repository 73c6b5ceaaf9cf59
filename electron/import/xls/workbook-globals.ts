import { TextDecoder } from 'node:util';
import { refuseSource } from '../import-refusal.ts';
import { type NumberLook, numberLook } from '../number-format.ts';
import { sourceLimits } from '../source-limits.ts';
import { BiffReader, type BiffRecord } from './biff-stream.ts';

const BIFF8 = 0x0600;
const record = {
  bof: 0x0809,
  eof: 0x0a,
  filePass: 0x2f,
  codePage: 0x42,
  dateMode: 0x22,
  font: 0x31,
  format: 0x041e,
  xf: 0xe0,
  boundSheet: 0x85,
  sst: 0xfc,
} as const;

/** A text with the font of its first formatted piece, as a number of the font table. */
export interface OldString {
  readonly text: string;
  readonly font: number | null;
}

/** What stands before the sheets of an old workbook. */
export interface WorkbookGlobals {
  readonly isBiff8: boolean;
  readonly decoder: TextDecoder;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly offset: number }[];
  readonly strings: readonly OldString[];
  readonly styles: readonly { readonly fontName: string | undefined; readonly look: NumberLook }[];
  fontName(index: number | null): string | undefined;
}

/** Reads the first part of a workbook stream. @throws SourceRefusal protected, old-excel, damaged */
export function readGlobals(records: readonly BiffRecord[]): WorkbookGlobals {
  const first = records[0];
  if (first === undefined) refuseSource('damaged');
  if (first.id !== record.bof) refuseSource((first.id & 0xff) === 9 ? 'old-excel' : 'damaged');
  const isBiff8 = new BiffReader(first.parts).word() === BIFF8;
  let decoder = new TextDecoder('windows-1252');
  let dateSystem: 1900 | 1904 = 1900;
  const fonts: string[] = [];
  const codes = new Map<number, string>();
  const formats: { font: number; format: number }[] = [];
  const sheets: { name: string; isHidden: boolean; offset: number }[] = [];
  let strings: OldString[] = [];
  const shortText = (reader: BiffReader): string => {
    const length = reader.byte();
    return isBiff8 ? reader.text(length, (reader.byte() & 1) === 1) : reader.oldText(length, decoder);
  };
  for (const { id, parts } of records) {
    if (id === record.eof) break;
    const reader = new BiffReader(parts);
    if (id === record.filePass) refuseSource('protected');
    else if (id === record.codePage) decoder = oldDecoder(reader.word());
    else if (id === record.dateMode) dateSystem = reader.word() === 1 ? 1904 : 1900;
    else if (id === record.font) {
      reader.skip(14);
      fonts.push(shortText(reader));
    } else if (id === record.format) {
      const number = reader.word();
      const length = isBiff8 ? reader.word() : reader.byte();
      codes.set(number, isBiff8 ? reader.text(length, (reader.byte() & 1) === 1) : reader.oldText(length, decoder));
    } else if (id === record.xf) formats.push({ font: reader.word(), format: reader.word() });
    else if (id === record.boundSheet) {
      const offset = reader.long();
      const isHidden = (reader.byte() & 3) !== 0;
      const isWorksheet = reader.byte() === 0;
      if (isWorksheet && sheets.length < sourceLimits.sheets)
        sheets.push({ name: shortText(reader), isHidden, offset });
    } else if (id === record.sst) strings = readStrings(reader);
  }
  // Number 4 is left out of the font table.
  const fontName = (index: number | null): string | undefined =>
    index === null ? undefined : fonts[index > 4 ? index - 1 : index];
  return {
    isBiff8,
    decoder,
    dateSystem,
    sheets,
    strings,
    styles: formats.map(({ font, format }) => ({
      fontName: fontName(font),
      look: numberLook(format, codes.get(format)),
    })),
    fontName,
  };
}

function oldDecoder(codePage: number): TextDecoder {
  return new TextDecoder(codePage === 1258 ? 'windows-1258' : 'windows-1252');
}

function readStrings(reader: BiffReader): OldString[] {
  reader.skip(4);
  const count = reader.long();
  const strings: OldString[] = [];
  while (strings.length < count && reader.hasMore()) {
    if (strings.length >= sourceLimits.cells) refuseSource('too-large');
    strings.push(readLongText(reader));
  }
  return strings;
}

/** A text with its formatted pieces. [MS-XLS] 2.5.293 */
export function readLongText(reader: BiffReader): OldString {
  const length = reader.word();
  const flags = reader.byte();
  const pieces = (flags & 8) === 0 ? 0 : reader.word();
  const aids = (flags & 4) === 0 ? 0 : reader.long();
  const text = reader.text(length, (flags & 1) === 1);
  let font: number | null = null;
  for (let piece = 0; piece < pieces; piece++) {
    const from = reader.word();
    const index = reader.word();
    if (piece === 0 && from === 0) font = index;
  }
  reader.skip(aids);
  return { text, font };
}
