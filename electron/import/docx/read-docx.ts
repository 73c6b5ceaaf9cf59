import type { MergedArea, SourceCell, SourceFile, SourceSheet } from '#shared/domain/imports/source-sheet.ts';
import { attribute, XmlReader } from '../../documents/word/xml-reader.ts';
import { refuseSource } from '../import-refusal.ts';
import { SheetCells } from '../sheet-cells.ts';
import { sourceLimits } from '../source-limits.ts';
import type { ZipArchive } from '../zip-archive.ts';

/** A text of a Word file with the font of its first letters. */
interface WordText {
  text: string;
  fontName: string | undefined;
}

/** A table while it is being read. `open` are the areas merged downwards that may go on, by their first column. */
interface TableBuilder {
  readonly cells: SheetCells;
  readonly merges: MergedArea[];
  readonly open: Map<number, { startRow: number; endRow: number; endColumn: number }>;
  /** How many columns its grid has. */
  columns: number;
  readonly firstRow: number;
  row: number;
  column: number;
  span: number;
  vertical: 'restart' | 'continue' | null;
  content: WordText;
}

/**
 * The tables of a .docx file as sheets, each with the paragraphs that stand before it (since the last table) as rows above it.
 * A table that was cut in two at the end of a page is one. Tables inside tables are read as text of their cell. Deleted text of tracked changes is left out. @throws SourceRefusal
 */
export function readDocx(archive: ZipArchive, onRow: (row: number) => void): SourceFile {
  const xml = archive.readXml('word/document.xml') ?? refuseSource('damaged');
  const sheets: SourceSheet[] = [];
  const before: WordText[] = [];
  const defaultFont = readDefaultFont(archive.readXml('word/styles.xml'));
  const reader = new XmlReader(xml);
  let paragraph: WordText = { text: '', fontName: undefined };
  let table: TableBuilder | null = null;
  let depth = 0;
  let lastColumns = 0;
  let deleted = 0;
  let runFont: string | undefined;
  let isText = false;
  const add = (text: string, font: string | undefined) => {
    const target = table === null ? paragraph : table.content;
    if (target.text.length > sourceLimits.cellCharacters) refuseSource('too-large');
    target.text += text;
    if (target.fontName === undefined && /\S/.test(text)) target.fontName = font ?? defaultFont;
  };
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token === 'text') {
      if (isText && deleted === 0) add(reader.text, runFont);
      continue;
    }
    const isOpen = token === 'open';
    const isLeaf = isOpen && reader.isEmpty;
    switch (reader.name) {
      case 'w:tbl':
        depth += isOpen ? 1 : -1;
        if (depth > sourceLimits.tablesInside) refuseSource('damaged');
        if (isOpen && depth === 1) table = newTable(before);
        else if (!isOpen && depth === 0 && table !== null) {
          const above = sheets.at(-1);
          if (above !== undefined && goesOn(lastColumns, table.columns, before))
            sheets[sheets.length - 1] = joined(above, finishTable(table, above.name), before.length);
          else if (sheets.length < sourceLimits.sheets) sheets.push(finishTable(table, `Bảng ${sheets.length + 1}`));
          lastColumns = table.columns;
          table = null;
          before.length = 0;
        }
        break;
      case 'w:tr':
        if (isOpen && depth === 1 && table !== null) {
          table.row += 1;
          table.column = 0;
          onRow(table.row);
        }
        break;
      case 'w:gridCol':
        if (isOpen && depth === 1 && table !== null && table.row < table.firstRow) table.columns += 1;
        break;
      case 'w:gridBefore':
        if (depth === 1 && table !== null) table.column += spanOf(attribute(reader, 'w:val'));
        break;
      case 'w:tc':
        if (depth !== 1 || table === null) break;
        if (isOpen) startCell(table);
        if (!isOpen || isLeaf) endCell(table);
        break;
      case 'w:gridSpan':
        if (depth === 1 && table !== null) table.span = spanOf(attribute(reader, 'w:val'));
        break;
      case 'w:vMerge':
        if (depth === 1 && table !== null)
          table.vertical = attribute(reader, 'w:val') === 'restart' ? 'restart' : 'continue';
        break;
      case 'w:del':
      case 'w:moveFrom':
        if (!isLeaf) deleted = Math.max(0, deleted + (isOpen ? 1 : -1));
        break;
      case 'w:r':
        if (isOpen) runFont = undefined;
        break;
      case 'w:rFonts':
        if (isOpen) runFont = attribute(reader, 'w:ascii') ?? attribute(reader, 'w:hAnsi') ?? runFont;
        break;
      case 'w:t':
        isText = isOpen && !isLeaf;
        break;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        if (isOpen && deleted === 0) add(reader.name === 'w:tab' ? ' ' : '\n', undefined);
        break;
      case 'w:noBreakHyphen':
        if (isOpen) add('-', undefined);
        break;
      case 'w:p':
        if (isOpen && !isLeaf) break;
        if (table !== null) add('\n', undefined);
        else {
          if (paragraph.text.trim() !== '' && before.length < sourceLimits.rows) before.push(paragraph);
          paragraph = { text: '', fontName: undefined };
        }
        break;
    }
  }
  if (sheets.length === 0) refuseSource('no-table');
  return { format: 'docx', sheets, codePage: null };
}

function newTable(before: readonly WordText[]): TableBuilder {
  const cells = new SheetCells();
  before.forEach((paragraph, row) => {
    const cell = textCell(paragraph);
    if (cell !== null) cells.put(row, 0, cell);
  });
  return {
    cells,
    merges: [],
    open: new Map(),
    columns: 0,
    firstRow: before.length,
    row: before.length - 1,
    column: 0,
    span: 1,
    vertical: null,
    content: { text: '', fontName: undefined },
  };
}

/** What may stand between two parts of one table: nothing, a page's number, “(tiếp theo)”. */
const BETWEEN_PARTS = /^[(\s]*(?:tiếp(?: theo)?|(?:trang\s*)?\d{1,3})[)\s.]*$/iu;

/** Whether a table goes on with the one above: cut at the end of a page, it has as many columns, and nothing is said between. */
function goesOn(above: number, columns: number, between: readonly WordText[]): boolean {
  return columns > 2 && columns === above && between.every(({ text }) => BETWEEN_PARTS.test(text.normalize('NFC')));
}

/** The rows of two parts of one table, less what stood between them. */
function joined(above: SourceSheet, below: SourceSheet, between: number): SourceSheet {
  const shift = above.rows.length - between;
  const merges = below.merges.map((area) => ({
    ...area,
    startRow: area.startRow + shift,
    endRow: area.endRow + shift,
  }));
  return { ...above, rows: [...above.rows, ...below.rows.slice(between)], merges: [...above.merges, ...merges] };
}

function startCell(table: TableBuilder): void {
  table.span = 1;
  table.vertical = null;
  table.content = { text: '', fontName: undefined };
}

function endCell(table: TableBuilder): void {
  const { row, column, span, vertical } = table;
  const endColumn = column + span - 1;
  const above = table.open.get(column);
  if (vertical === 'continue' && above !== undefined && above.endRow === row - 1) above.endRow = row;
  else {
    const cell = textCell(table.content);
    if (cell !== null) table.cells.put(row, column, cell);
    closeArea(table, column);
    if (vertical === 'restart') table.open.set(column, { startRow: row, endRow: row, endColumn });
    else if (span > 1) table.merges.push({ startRow: row, endRow: row, startColumn: column, endColumn });
  }
  table.column = endColumn + 1;
}

function closeArea(table: TableBuilder, column: number): void {
  const area = table.open.get(column);
  if (area === undefined) return;
  table.open.delete(column);
  if (area.endRow > area.startRow || area.endColumn > column) table.merges.push({ ...area, startColumn: column });
}

function finishTable(table: TableBuilder, name: string): SourceSheet {
  for (const column of [...table.open.keys()]) closeArea(table, column);
  return {
    name,
    isHidden: false,
    rows: table.cells.rows,
    merges: table.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dateSystem: 1900,
  };
}

function textCell({ text, fontName }: WordText): SourceCell | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return fontName === undefined ? { text: trimmed, kind: 'text' } : { text: trimmed, kind: 'text', fontName };
}

function spanOf(value: string | undefined): number {
  const span = Number(value);
  return Number.isInteger(span) && span >= 1 && span <= sourceLimits.columns ? span : 1;
}

/** The font of text that names none. */
function readDefaultFont(xml: string | undefined): string | undefined {
  const fonts = xml === undefined ? undefined : /<w:docDefaults>.*?<w:rFonts\b([^>]*)>/s.exec(xml)?.[1];
  return fonts === undefined ? undefined : /w:ascii="([^"]*)"/.exec(fonts)?.[1];
}
