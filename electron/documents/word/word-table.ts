import { twips } from './word-paragraph.ts';

/** A cell: paragraphs, and how many columns it covers. */
export interface TableCell {
  readonly content: string;
  /** Columns covered; 1 if absent. */
  readonly span?: number;
  /** `start`: covers the cells below that `continue` it. */
  readonly merge?: 'start' | 'continue';
  /** Colour behind the text, `RRGGBB`; none if absent. */
  readonly fill?: string;
  /** A line at the left, in a table without lines: the mark of a chart. */
  readonly leftLine?: boolean;
}

/** How a row behaves at the turn of a page, and where its text stands. */
export interface RowFormat {
  /** Repeated at the top of each page. */
  readonly isHeader?: boolean;
  readonly verticalAlign?: 'top' | 'center';
}

/** Lengths in points. */
export interface TableFormat {
  readonly columnWidths: readonly number[];
  /** Thin black lines around all cells; none in the tables that only place text. */
  readonly bordered: boolean;
  /** Space between a cell's line and its text. */
  readonly cellMargins: { readonly horizontal: number; readonly vertical: number };
}

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');

/** A table of fixed column widths. `rows` are made by `tableRow`. */
export function table(format: TableFormat, rows: readonly string[]): string {
  const { columnWidths, cellMargins } = format;
  const total = columnWidths.reduce((sum, width) => sum + twips(width), 0);
  const margin = (side: string, length: number) => `<w:${side} w:w="${twips(length)}" w:type="dxa"/>`;
  const properties = [
    `<w:tblW w:w="${total}" w:type="dxa"/>`,
    '<w:tblInd w:w="0" w:type="dxa"/>',
    format.bordered ? `<w:tblBorders>${borders}</w:tblBorders>` : '',
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar>${margin('top', cellMargins.vertical)}${margin('left', cellMargins.horizontal)}`,
    `${margin('bottom', cellMargins.vertical)}${margin('right', cellMargins.horizontal)}</w:tblCellMar>`,
  ].join('');
  const grid = columnWidths.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** A row that is not broken over two pages. The cells cover the table's columns from the left. */
export function tableRow(columnWidths: readonly number[], cells: readonly TableCell[], format: RowFormat = {}): string {
  const align = format.verticalAlign === 'center' ? '<w:vAlign w:val="center"/>' : '';
  let column = 0;
  const content = cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = columnWidths.slice(column, column + span).reduce((sum, each) => sum + twips(each), 0);
    column += span;
    const spanProperty = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
    const merge = cell.merge === undefined ? '' : `<w:vMerge${cell.merge === 'start' ? ' w:val="restart"' : ''}/>`;
    const look = `${merge}${cell.leftLine ? `<w:tcBorders>${border('left')}</w:tcBorders>` : ''}${
      cell.fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${cell.fill}"/>`
    }`;
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spanProperty}${look}${align}</w:tcPr>${cell.content}</w:tc>`;
  });
  const properties = `<w:cantSplit/>${format.isHeader ? '<w:tblHeader/>' : ''}`;
  return `<w:tr><w:trPr>${properties}</w:trPr>${content.join('')}</w:tr>`;
}
