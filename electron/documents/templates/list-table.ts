import type { HeadingCell } from '../../../shared/domain/documents/paper-headings.ts';
import type { TableMeasure } from '../layout/column-widths.ts';
import { paragraph } from '../word/word-paragraph.ts';
import { styleFont, type WordStyleId } from '../word/word-styles.ts';
import { type TableCell, table, tableRow } from '../word/word-table.ts';

const CELL_MARGINS = { horizontal: 4, vertical: 2 };

/** What the columns of every list are measured with. */
export const listMeasure: TableMeasure = { size: styleFont('TableText').size, cellMargin: CELL_MARGINS.horizontal };

/** Of lists in small letters. */
export const smallListMeasure: TableMeasure = {
  size: styleFont('TableTextSmall').size,
  cellMargin: CELL_MARGINS.horizontal,
};

/** A cell of a list: its text or placeholder. */
export interface ListCell {
  readonly style: WordStyleId;
  readonly text: string;
  /** Columns covered; 1 if absent. */
  readonly span?: number;
}

/** A row that the list repeats, known in the template by its kind. */
export interface ListRow {
  readonly kind: string;
  readonly cells: readonly ListCell[];
}

/**
 * A bordered list in a template: a header row repeated on each page, and one row for each kind, between the marks that filling
 * looks for: `{#Danh sách}{#Người nhận}` … `{/Người nhận}{/Danh sách}`. `name` is that of the list, widths are in points.
 */
export function listTable(
  name: string,
  widths: readonly number[],
  headings: readonly string[] | readonly (readonly HeadingCell[])[],
  rows: readonly ListRow[],
  headingStyle: WordStyleId = 'TableHeader',
): string {
  const header = headings.every((heading) => typeof heading === 'string')
    ? [headings.map((text) => ({ text, span: 1, rows: 1 }))]
    : headings.filter((heading) => typeof heading !== 'string');
  const repeated = rows.map(({ kind, cells }, index) => {
    const open = `${index === 0 ? `{#${name}}` : ''}{#${kind}}`;
    const close = `{/${kind}}${index === rows.length - 1 ? `{/${name}}` : ''}`;
    return cells.map(({ style, text, span }, place) => {
      const marked = `${place === 0 ? open : ''}${text}${place === cells.length - 1 ? close : ''}`;
      return { content: paragraph(style, marked), ...(span === undefined ? {} : { span }) };
    });
  });
  return table({ columnWidths: widths, bordered: true, cellMargins: CELL_MARGINS }, [
    ...header.map((cells) =>
      tableRow(widths, cells.map(headerCell(headingStyle)), { isHeader: true, verticalAlign: 'center' }),
    ),
    ...repeated.map((cells) => tableRow(widths, cells, { verticalAlign: 'center' })),
  ]);
}

const headerCell =
  (style: WordStyleId) =>
  ({ text, span, rows }: HeadingCell): TableCell => ({
    content: paragraph(style, text),
    ...(span > 1 ? { span } : {}),
    ...(rows === 1 ? {} : { merge: rows === 0 ? 'continue' : 'start' }),
  });
