import { attribute, childElement, childElements, parseXml, type XmlElement } from '../word/xml-reader.ts';
import { type CssClasses, pt } from './css-classes.ts';
import type { ParagraphConverter } from './paragraph-to-html.ts';
import {
  borderCss,
  type CellLook,
  type RowLook,
  readCellLook,
  readRowLook,
  readTableLook,
  SIDES,
  type TableLook,
  THINNEST_LINE,
} from './table-look.ts';
import { lengthOf } from './word-formatting.ts';
import type { WordStyleSheet } from './word-style-sheet.ts';

/** Turns one table into HTML, row by row. */
export class TableToHtml {
  private readonly source: string;
  private readonly styles: WordStyleSheet;
  private readonly classes: CssClasses;
  private readonly paragraphs: ParagraphConverter;
  private look: TableLook;
  private readonly rowLooks = new Map<string, RowLook>();
  private readonly cellLooks = new Map<string, CellLook>();
  private head: string[] = [];
  private body: string[] = [];
  private widths: readonly number[] = [];
  private lastRowKeeps = false;
  private hasFollowers = false;
  private rowsAdded = 0;
  /** By column: the cell that is merged downwards, waiting to learn how many rows it covers. */
  private readonly merged = new Map<number, { readonly chunks: string[]; readonly index: number; rows: number }>();

  constructor(source: string, styles: WordStyleSheet, classes: CssClasses, paragraphs: ParagraphConverter) {
    this.source = source;
    this.styles = styles;
    this.classes = classes;
    this.paragraphs = paragraphs;
    this.look = readTableLook([]);
  }

  /** Takes `w:tblPr`, `w:tblGrid` or `w:tr`; anything else is passed over. */
  add(element: XmlElement): void {
    if (element.name === 'w:tblPr') {
      const style = childElement(element, 'w:tblStyle');
      this.look = readTableLook([...this.styles.tableProperties(style && attribute(style, 'w:val')), element]);
    } else if (element.name === 'w:tblGrid') {
      this.widths = childElements(element, 'w:gridCol').map((column) => lengthOf(column, 'w:w') ?? 0);
    } else if (element.name === 'w:tr') {
      this.addRow(element);
    }
  }

  /** True if the last row may not be parted from what follows the table. */
  get keepsWithNext(): boolean {
    return this.lastRowKeeps;
  }

  /** How many rows the table has, the header's included. */
  get rowCount(): number {
    return this.rowsAdded;
  }

  /**
   * Puts what follows the table into a row of its own without lines. Word keeps the last rows of a list together with the closing
   * line and the signature below; Chromium keeps rows of one table together on any page, but not a table that began on an
   * earlier page with what comes after it.
   */
  addFollower(html: string, keepsWithNext: boolean): void {
    this.hasFollowers = true;
    this.lastRowKeeps = keepsWithNext;
    const row = this.classes.attributeFor(`break-inside:avoid;${keepsWithNext ? 'break-after:avoid;' : ''}`);
    const span = this.widths.length > 1 ? ` colspan="${this.widths.length}"` : '';
    this.body.push(`<tr${row}><td${this.classes.attributeFor('padding:0;border:0;')}${span}>${html}</td></tr>`);
  }

  /** The whole table, in pieces to be joined. */
  finish(): string[] {
    const keep = this.lastRowKeeps ? 'break-after:avoid;' : '';
    const widths = this.drawnWidths();
    const margin = widths === this.widths ? '' : `margin-left:${pt(THINNEST_LINE / 2)};`;
    const width = widths.reduce((sum, each) => sum + each, 0);
    const css = `width:${pt(width)};${margin}${this.hasFollowers ? '' : this.outerBorders()}${keep}`;
    const columns = widths.map((each) => `<col style="width:${pt(each)}">`).join('');
    const head = this.head.length > 0 ? ['<thead>', ...this.head, '</thead>'] : [];
    return [
      `<table${this.classes.attributeFor(css)}><colgroup>${columns}</colgroup>`,
      ...head,
      '<tbody>',
      ...this.body,
      '</tbody></table>',
    ];
  }

  /** Half of a table's outer lines lies outside it, where Chromium cuts it off: the last column gives way. */
  private drawnWidths(): readonly number[] {
    const last = this.widths.at(-1);
    return last === undefined || !this.lastColumnGivesWay
      ? this.widths
      : [...this.widths.slice(0, -1), last - THINNEST_LINE];
  }

  private get lastColumnGivesWay(): boolean {
    return Boolean(this.look.borders.right?.width);
  }

  private outerBorders(): string {
    return SIDES.map((side) => borderCss(side, this.look.borders[side])).join('');
  }

  private addRow(row: XmlElement): void {
    const rowLook = this.rowLook(childElement(row, 'w:trPr'));
    const cells = childElements(row, 'w:tc');
    this.lastRowKeeps = cells.length > 0 && cells.every((cell) => this.cellKeepsWithNext(cell));
    const isHead = rowLook.isHeader && this.body.length === 0;
    const chunks = isHead ? this.head : this.body;
    chunks.push(`<tr${this.classes.attributeFor(rowLook.css + (this.lastRowKeeps ? 'break-after:avoid;' : ''))}>`);
    const isFirst = this.rowsAdded === 0;
    this.rowsAdded++;
    let column = 0;
    for (const cell of cells) {
      const isLast = cell === cells.at(-1) && this.lastColumnGivesWay;
      const look = this.cellLook(childElement(cell, 'w:tcPr'), isFirst, isLast);
      this.addCell(cell, look, column, chunks);
      column += look.span;
    }
    chunks.push('</tr>');
  }

  private addCell(cell: XmlElement, look: CellLook, column: number, chunks: string[]): void {
    const above = this.merged.get(column);
    if (look.merge === 'continued' && above) {
      above.rows++;
      above.chunks[above.index] = this.cellTag(look, above.rows);
      return;
    }
    this.merged.delete(column);
    if (look.merge === 'start') this.merged.set(column, { chunks, index: chunks.length, rows: 1 });
    chunks.push(this.cellTag(look, 1), this.cellContent(cell), '</td>');
  }

  private cellTag(look: CellLook, rows: number): string {
    const columnSpan = look.span > 1 ? ` colspan="${look.span}"` : '';
    const rowSpan = rows > 1 ? ` rowspan="${rows}"` : '';
    return `<td${this.classes.attributeFor(look.css)}${columnSpan}${rowSpan}>`;
  }

  private cellContent(cell: XmlElement): string {
    let html = '';
    for (const child of cell.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'w:p') html += this.paragraphs.toHtml(child);
      else if (child.name === 'w:tbl') html += this.nestedTable(child);
    }
    return html;
  }

  private nestedTable(element: XmlElement): string {
    const table = new TableToHtml(this.source, this.styles, this.classes, this.paragraphs);
    for (const child of element.children) if (typeof child !== 'string') table.add(child);
    return table.finish().join('');
  }

  /** Word keeps a row with the next one when the paragraphs that begin its cells are kept with the next. */
  private cellKeepsWithNext(cell: XmlElement): boolean {
    const first = childElement(cell, 'w:p');
    return first !== undefined && this.paragraphs.look(first).paragraph.keepWithNext === true;
  }

  private rowLook(properties: XmlElement | undefined): RowLook {
    const written = properties ? this.source.slice(properties.start, properties.end) : '';
    let look = this.rowLooks.get(written);
    if (!look) {
      look = readRowLook(written === '' ? undefined : parseXml(written));
      this.rowLooks.set(written, look);
    }
    return look;
  }

  private cellLook(properties: XmlElement | undefined, isFirstRow: boolean, isLastInRow: boolean): CellLook {
    const written = properties ? this.source.slice(properties.start, properties.end) : '';
    const key = `${isFirstRow ? 'first ' : ''}${isLastInRow ? 'last ' : ''}${written}`;
    let look = this.cellLooks.get(key);
    if (!look) {
      look = readCellLook(written === '' ? undefined : parseXml(written), this.look, {
        isFirstRow,
        lessWidth: isLastInRow ? THINNEST_LINE : 0,
      });
      this.cellLooks.set(key, look);
    }
    return look;
  }
}
