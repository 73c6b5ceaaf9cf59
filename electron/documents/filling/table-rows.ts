import type { AppFailure, Reply } from '../../../shared/errors/app-failure.ts';
import { descendantElements, parseXml, textContent, type XmlElement } from '../word/xml-reader.ts';
import { escapeXml } from '../word/xml-text.ts';
import { normalizePlaceholderName, placeholderFailure, scanPlaceholders } from './placeholder.ts';
import type { TemplateRow, TemplateTable } from './template-data.ts';
import { paragraphTexts } from './template-paragraphs.ts';

/**
 * Long tables are not filled by the template library, which takes three seconds for 5,000 rows, but by copying the template's
 * own rows as text: the rows are cut out, the rest is filled, and the copies are put where the rows were.
 */
export interface CutTables {
  /** The document without the rows, with a marker in the place of each table's. */
  readonly frame: string;
  readonly places: readonly {
    readonly marker: string;
    readonly table: TemplateTable;
    readonly patterns: RowPatterns;
  }[];
}

/** No bookmark of a template has so high a number. */
const FIRST_MARKER = 900_000;

type RowPatterns = ReadonlyMap<string, RowPattern>;

/** A row of the template, cut at its placeholders: text, name, text, name … text. */
interface RowPattern {
  readonly pieces: readonly string[];
  readonly keptPieces: readonly string[];
}

/**
 * Cuts the rows of these tables out of a checked document whose placeholders are joined. A table that the template does not
 * mention is left out.
 */
export function cutTables(part: string, tables: Readonly<Record<string, TemplateTable>>): Reply<CutTables> {
  let frame = part;
  const places: CutTables['places'][number][] = [];
  for (const [name, table] of Object.entries(tables)) {
    const rows = descendantElements(parseXml(frame), 'w:tr');
    const first = rows.findIndex((row) => hasMark(textContent(row), '#', name));
    if (first === -1) {
      const paragraph = paragraphTexts(frame).find((text) => hasMark(text, '#', name));
      if (paragraph === undefined) continue;
      return { ok: false, failure: placeholderFailure(`{#${name}}`, 'phải đặt trong dòng của một bảng', paragraph) };
    }
    const last = rows.findIndex((row, index) => index >= first && hasMark(textContent(row), '/', name));
    const block = rows.slice(first, last + 1);
    const start = block[0]?.start ?? 0;
    const end = block.at(-1)?.end ?? start;
    if (frame.slice(start, end).includes('<w:tbl>')) {
      const paragraph = block.map(textContent).join(' ');
      return {
        ok: false,
        failure: placeholderFailure(`{#${name}}`, 'không dùng được với bảng lồng trong bảng', paragraph),
      };
    }
    const source = frame;
    const patterns = readPatterns(
      block.map((row) => ({ row, xml: source.slice(row.start, row.end) })),
      name,
      table,
    );
    if (!patterns.ok) return patterns;
    const marker = markerRow(places.length);
    frame = frame.slice(0, start) + marker + frame.slice(end);
    places.push({ marker, table, patterns: patterns.value });
  }
  return { ok: true, value: { frame, places } };
}

/** Stands in for the rows while the rest is filled: a table must have a row to be one. */
function markerRow(index: number): string {
  return `<w:tr><w:tc><w:p><w:bookmarkStart w:id="${FIRST_MARKER + index}" w:name="rows"/></w:p></w:tc></w:tr>`;
}

function hasMark(text: string, mark: string, name: string): boolean {
  const { placeholders } = scanPlaceholders(text);
  return placeholders.some((placeholder) => placeholder.mark === mark && placeholder.name === name);
}

function readPatterns(
  rows: readonly { readonly row: XmlElement; readonly xml: string }[],
  tableName: string,
  table: TemplateTable,
): Reply<RowPatterns> {
  const patterns = new Map<string, RowPattern>();
  for (const { row, xml } of rows) {
    const text = textContent(row);
    const { placeholders } = scanPlaceholders(text);
    const kind = placeholders.find(({ mark, name }) => mark === '#' && name !== tableName)?.name;
    const offered = kind === undefined ? undefined : table.offers[kind];
    if (kind === undefined || offered === undefined) {
      return {
        ok: false,
        failure: placeholderFailure(`{#${tableName}}`, 'có một dòng không nói rõ là dòng của mục nào', text),
      };
    }
    const foreign = placeholders.find(({ mark, name }) => mark === '' && !offered.includes(name));
    if (foreign) {
      return {
        ok: false,
        failure: placeholderFailure(`{${foreign.name}}`, `không dùng được trong dòng {#${kind}}`, text),
      };
    }
    patterns.set(kind, { pieces: cutAtPlaceholders(xml), keptPieces: cutAtPlaceholders(keptWithNext(xml)) });
  }
  return { ok: true, value: patterns };
}

/** Marks are dropped; of the placeholders the names remain, at the odd places. */
function cutAtPlaceholders(xml: string): string[] {
  return xml
    .replace(/\{[#/^][^{}]*\}/g, '')
    .split(/\{([^{}]*)\}/)
    .map((piece, index) => (index % 2 === 1 ? normalizePlaceholderName(piece) : piece));
}

/** The row with all its paragraphs kept with the next. In Word's schema the mark stands right behind the style. */
function keptWithNext(xml: string): string {
  return xml
    .replace(/<w:p( [^>]*)?\/>/g, '<w:p$1></w:p>')
    .replace(/<w:pPr\/>/g, '<w:pPr></w:pPr>')
    .replace(/<w:p( [^>]*)?>(?!<w:pPr>)/g, '<w:p$1><w:pPr></w:pPr>')
    .replace(/<w:keepNext[^>]*\/>/g, '')
    .replace(/<w:pPr>(<w:pStyle [^>]*\/>)?/g, '$&<w:keepNext/>');
}

/** Puts the rows of all tables into the filled frame. Fails when a row has no value for one of its placeholders. */
export function putRows({ places }: CutTables, filledFrame: string): Reply<string> {
  let filled = filledFrame;
  for (const { marker, table, patterns } of places) {
    const chunks: string[] = [];
    const keptFrom = table.rows.length - table.keptRows;
    for (let index = 0; index < table.rows.length; index++) {
      const row = table.rows[index];
      const pattern = row && patterns.get(row.kind);
      // A kind of row that the officer took out of the template is not wanted.
      if (!row || !pattern) continue;
      const failure = pushRow(index >= keptFrom ? pattern.keptPieces : pattern.pieces, row, chunks);
      if (failure) return { ok: false, failure };
    }
    const place = filled.indexOf(marker);
    filled = [filled.slice(0, place), ...chunks, filled.slice(place + marker.length)].join('');
  }
  return { ok: true, value: filled };
}

function pushRow(pieces: readonly string[], row: TemplateRow, chunks: string[]): AppFailure | null {
  let xml = '';
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    if (index % 2 === 0) {
      xml += piece;
      continue;
    }
    const value = row.values[piece];
    if (value === undefined)
      return placeholderFailure(`{${piece}}`, 'chưa có giá trị', Object.values(row.values).join(' '));
    xml += value.includes('\n') ? withLineBreaks(value) : escapeXml(value);
  }
  chunks.push(xml);
  return null;
}

function withLineBreaks(value: string): string {
  return value.split(/\r?\n/).map(escapeXml).join('</w:t><w:br/><w:t xml:space="preserve">');
}
