import type { MergedArea, SourceCell, SourceFile, SourceSheet } from '#shared/domain/imports/source-sheet.ts';
import { refuseSource } from '../import-refusal.ts';
import { numberCell } from '../number-format.ts';
import { SheetCells } from '../sheet-cells.ts';
import { sourceLimits } from '../source-limits.ts';
import { BiffReader, type BiffRecord, readBiffRecords, unpackNumber } from './biff-stream.ts';
import { readGlobals, readLongText, type WorkbookGlobals } from './workbook-globals.ts';

const record = {
  bof: 0x0809,
  eof: 0x0a,
  row: 0x0208,
  columnInfo: 0x7d,
  merged: 0xe5,
  label: 0x0204,
  richLabel: 0xd6,
  sharedLabel: 0xfd,
  number: 0x0203,
  packed: 0x027e,
  manyPacked: 0xbd,
  formula: 0x06,
  formulaText: 0x0207,
  truthOrError: 0x0205,
} as const;

const errorTexts: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** The sheets of an old .xls file (Excel 5 to 2003), from its workbook stream. @throws SourceRefusal */
export function readXls(stream: Uint8Array, onRow: (row: number) => void): SourceFile {
  const records = readBiffRecords(stream);
  const globals = readGlobals(records);
  const starts = new Map(records.map((each, index) => [each.offset, index]));
  const sheets = globals.sheets.flatMap((sheet) => {
    const start = starts.get(sheet.offset);
    return start === undefined ? [] : [readSheet(records, start, sheet, globals, onRow)];
  });
  if (sheets.length === 0) refuseSource('damaged');
  return { format: 'xls', sheets, codePage: null };
}

function readSheet(
  records: readonly BiffRecord[],
  start: number,
  sheet: { readonly name: string; readonly isHidden: boolean },
  globals: WorkbookGlobals,
  onRow: (row: number) => void,
): SourceSheet {
  const cells = new SheetCells();
  const merges: MergedArea[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let waiting: { row: number; column: number; style: number } | null = null;
  let depth = 0;
  for (let index = start; index < records.length; index++) {
    const { id, parts } = records[index] as BiffRecord;
    // A chart inside the sheet has a beginning and an end of its own.
    if (id === record.bof) depth++;
    else if (id === record.eof && --depth <= 0) break;
    if (depth > 1) continue;
    const reader = new BiffReader(parts);
    const put = (row: number, column: number, cell: SourceCell | null) => {
      if (cell !== null) cells.put(row, column, cell);
    };
    const number = (row: number, column: number, style: number, value: number) => {
      const { look, fontName } = globals.styles[style] ?? {};
      put(row, column, Number.isFinite(value) ? numberCell(value, look, fontName, globals.dateSystem) : null);
    };
    const text = (row: number, column: number, style: number, value: string, font: number | null) => {
      const fontName = globals.fontName(font) ?? globals.styles[style]?.fontName;
      if (value === '') return;
      if (value.length > sourceLimits.cellCharacters) refuseSource('too-large');
      put(
        row,
        column,
        fontName === undefined ? { text: value, kind: 'text' } : { text: value, kind: 'text', fontName },
      );
    };
    if (id === record.row) {
      const row = reader.word();
      reader.skip(10);
      if ((reader.word() & 0x20) !== 0) hiddenRows.add(row);
      onRow(row);
    } else if (id === record.columnInfo) {
      const first = reader.word();
      const last = Math.min(reader.word(), sourceLimits.columns);
      reader.skip(4);
      if ((reader.word() & 1) === 1) for (let column = first; column <= last; column++) hiddenColumns.add(column);
    } else if (id === record.merged) {
      for (let count = reader.word(); count > 0 && merges.length < sourceLimits.mergedAreas; count--) {
        const [startRow, endRow] = [reader.word(), reader.word()];
        merges.push({ startRow, endRow, startColumn: reader.word(), endColumn: reader.word() });
      }
    } else if (id === record.sharedLabel) {
      const [row, column, style] = place(reader);
      const shared = globals.strings[reader.long()];
      if (shared !== undefined) text(row, column, style, shared.text, shared.font);
    } else if (id === record.label || id === record.richLabel) {
      const [row, column, style] = place(reader);
      if (globals.isBiff8) {
        const long = readLongText(reader);
        text(row, column, style, long.text, long.font);
      } else text(row, column, style, reader.oldText(reader.word(), globals.decoder), null);
    } else if (id === record.number) {
      const [row, column, style] = place(reader);
      number(row, column, style, reader.double());
    } else if (id === record.packed) {
      const [row, column, style] = place(reader);
      number(row, column, style, unpackNumber(reader.long()));
    } else if (id === record.manyPacked) {
      const row = reader.word();
      const first = reader.word();
      const length = parts.reduce((sum, part) => sum + part.length, 0);
      for (let column = 0; column < Math.floor((length - 6) / 6); column++) {
        const style = reader.word();
        number(row, first + column, style, unpackNumber(reader.long()));
      }
    } else if (id === record.truthOrError) {
      const [row, column] = place(reader);
      const value = reader.byte();
      const isError = reader.byte() === 1;
      put(
        row,
        column,
        isError
          ? { text: errorTexts[value] ?? '#N/A', kind: 'error' }
          : { text: value === 0 ? 'FALSE' : 'TRUE', kind: 'boolean' },
      );
    } else if (id === record.formula) {
      const [row, column, style] = place(reader);
      const bytes = Buffer.from(Array.from({ length: 8 }, () => reader.byte()));
      const isNumber = bytes.readUInt16LE(6) !== 0xffff;
      waiting = !isNumber && bytes[0] === 0 ? { row, column, style } : null;
      if (isNumber) number(row, column, style, bytes.readDoubleLE(0));
      else if (bytes[0] === 1) put(row, column, { text: bytes[2] === 0 ? 'FALSE' : 'TRUE', kind: 'boolean' });
      else if (bytes[0] === 2) put(row, column, { text: errorTexts[bytes[2] as number] ?? '#N/A', kind: 'error' });
    } else if (id === record.formulaText && waiting !== null) {
      const value = globals.isBiff8 ? readLongText(reader).text : reader.oldText(reader.word(), globals.decoder);
      text(waiting.row, waiting.column, waiting.style, value, null);
      waiting = null;
    }
  }
  return {
    name: sheet.name,
    isHidden: sheet.isHidden,
    rows: cells.rows,
    merges,
    hiddenRows,
    hiddenColumns,
    dateSystem: globals.dateSystem,
  };
}

function place(reader: BiffReader): [row: number, column: number, style: number] {
  return [reader.word(), reader.word(), reader.word()];
}
