import type { MergedArea, SourceSheet } from '#shared/domain/imports/source-sheet.ts';
import { refuseSource } from '../import-refusal.ts';
import { SheetCells } from '../sheet-cells.ts';
import { sourceLimits } from '../source-limits.ts';
import { decodeEntities } from './html-entities.ts';

const TAG = /<(\/?)([a-z][a-z0-9:]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/giy;

interface OpenCell {
  text: string;
  fontName: string | undefined;
  rowSpan: number;
  columnSpan: number;
}

/**
 * The outermost tables of HTML as sheets: what Word and Excel put on the clipboard, and the pages that some web programs save
 * as .xls. Only text, merged cells and fonts are read; scripts and styles are not run.
 */
export function readHtmlTables(html: string): SourceSheet[] {
  const source = html
    .replace(/<!--\[if[^>]*>|<!\[endif\]-->/gi, '')
    .replace(/<!--[\s\S]*?-->/g, (comment) => (/<style|\.xl\d/i.test(comment) ? comment : ''));
  const fonts = fontsOfClasses(source);
  const sheets: SourceSheet[] = [];
  let table: HtmlTable | null = null;
  let depth = 0;
  let cell: OpenCell | null = null;
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    const textEnd = open === -1 ? source.length : open;
    if (cell !== null && textEnd > at) addText(cell, source.slice(at, textEnd));
    if (open === -1) break;
    TAG.lastIndex = open;
    const tag = TAG.exec(source);
    if (tag === null) {
      const close = source.indexOf('>', open);
      at = source[open + 1] === '!' && close !== -1 ? close + 1 : open + 1;
      continue;
    }
    at = TAG.lastIndex;
    const isClosing = tag[1] === '/';
    const name = (tag[2] ?? '').toLowerCase();
    const attributes = tag[3] ?? '';
    if ((name === 'style' || name === 'script') && !isClosing) {
      const end = source.toLowerCase().indexOf(`</${name}`, at);
      at = end === -1 ? source.length : end;
      continue;
    }
    if (name === 'table') {
      depth = Math.max(0, depth + (isClosing ? -1 : 1));
      if (!isClosing && depth === 1) table = new HtmlTable();
      if (isClosing && depth === 0 && table !== null) {
        if (cell !== null) table.put(cell);
        cell = null;
        if (sheets.length < sourceLimits.sheets) sheets.push(table.finish(`Bảng ${sheets.length + 1}`));
        table = null;
      }
    } else if (depth === 1 && table !== null && (name === 'td' || name === 'th' || name === 'tr')) {
      if (cell !== null) table.put(cell);
      cell = null;
      if (name === 'tr' && !isClosing) table.nextRow();
      else if (name !== 'tr' && !isClosing)
        cell = {
          text: '',
          fontName: fontOf(attributes, fonts),
          rowSpan: spanOf(attributes, 'rowspan'),
          columnSpan: spanOf(attributes, 'colspan'),
        };
    } else if (cell !== null && !isClosing) {
      if (name === 'br' || name === 'p' || name === 'div') addText(cell, '\n');
      else if (name === 'font' || name === 'span') cell.fontName = fontOf(attributes, fonts) ?? cell.fontName;
    }
  }
  if (table !== null) {
    if (cell !== null) table.put(cell);
    sheets.push(table.finish(`Bảng ${sheets.length + 1}`));
  }
  return sheets;
}

class HtmlTable {
  private readonly cells = new SheetCells();
  private readonly merges: MergedArea[] = [];
  private readonly taken = new Map<number, number>();
  private row = -1;
  private column = 0;

  nextRow(): void {
    this.row += 1;
    this.column = 0;
  }

  put({ text, fontName, rowSpan, columnSpan }: OpenCell): void {
    if (this.row < 0) this.nextRow();
    while ((this.taken.get(this.column) ?? 0) > this.row) this.column += 1;
    const { row, column } = this;
    const shown = decodeEntities(text)
      .replace(/[ \t\r\f]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (shown !== '')
      this.cells.put(
        row,
        column,
        fontName === undefined ? { text: shown, kind: 'text' } : { text: shown, kind: 'text', fontName },
      );
    for (let covered = column; covered < column + columnSpan; covered++) this.taken.set(covered, row + rowSpan);
    if ((rowSpan > 1 || columnSpan > 1) && this.merges.length < sourceLimits.mergedAreas)
      this.merges.push({
        startRow: row,
        endRow: row + rowSpan - 1,
        startColumn: column,
        endColumn: column + columnSpan - 1,
      });
    this.column = column + columnSpan;
  }

  finish(name: string): SourceSheet {
    const { cells, merges } = this;
    return {
      name,
      isHidden: false,
      rows: cells.rows,
      merges,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      dateSystem: 1900,
    };
  }
}

function addText(cell: OpenCell, piece: string): void {
  // A line break of the source is a space; only <br> and paragraphs are line breaks.
  cell.text += piece === '\n' ? piece : piece.replace(/\s+/g, ' ');
  if (cell.text.length > sourceLimits.cellCharacters * 2) refuseSource('too-large');
}

function spanOf(attributes: string, name: string): number {
  const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1);
  return span >= 1 && span <= sourceLimits.columns ? span : 1;
}

/** The first font of an element: of its style, its `face`, or its class. */
function fontOf(attributes: string, classes: ReadonlyMap<string, string>): string | undefined {
  const own =
    /font-family\s*:\s*&?(?:quot;)?["']?([^;"',&]+)/i.exec(attributes)?.[1] ??
    /\bface\s*=\s*["']?([^"'>,]+)/i.exec(attributes)?.[1];
  if (own !== undefined) return own.trim();
  const name = /\bclass\s*=\s*["']?([\w-]+)/i.exec(attributes)?.[1];
  return name === undefined ? undefined : classes.get(name.toLowerCase());
}

function fontsOfClasses(source: string): Map<string, string> {
  const fonts = new Map<string, string>();
  for (const [, style = ''] of source.matchAll(/<style[^>]*>([\s\S]*?)<\/style/gi)) {
    for (const [, name = '', body = ''] of style.slice(0, 200_000).matchAll(/\.([\w-]+)[^{}]*\{([^{}]*)\}/g)) {
      const font = /font-family\s*:\s*["']?([^;"',]+)/i.exec(body)?.[1];
      if (font !== undefined) fonts.set(name.toLowerCase(), font.trim());
    }
  }
  return fonts;
}
