import type { OfficeHeading } from '../../../shared/domain/documents/office-heading.ts';
import {
  type Paper,
  type PaperCell,
  type PaperChart,
  type PaperColumn,
  type PaperRow,
  type PaperTable,
  type PaperText,
  paperTables,
} from '../../../shared/domain/documents/paper.ts';
import { paperHeadingRows } from '../../../shared/domain/documents/paper-headings.ts';
import { administrativePage, textAreaWidth } from '../layout/page-setup.ts';
import { amountColumnOf, paperColumnWidths } from '../templates/paper-table.ts';
import { type ExcelCell, type ExcelRow, type ExcelSheet, rowHeight } from './excel-sheet.ts';
import type { ExcelStyleName } from './excel-styles.ts';
import { headingRows, wideRow } from './official-heading.ts';
import { paperSignatureRows } from './paper-signature-rows.ts';

const ROOM = 12;
const GROUP_HEIGHT = 18;
/** Excel's letters are those of usual tables; its paper is shrunk to the width anyway. */
const SMALL = 1.4;

const styles: Readonly<Record<PaperColumn['kind'], ExcelStyleName>> = {
  count: 'number',
  name: 'text',
  text: 'text',
  center: 'number',
  money: 'money',
  quantity: 'money',
};

const strongStyles: Readonly<Record<PaperColumn['kind'], ExcelStyleName>> = {
  count: 'groupNumeral',
  name: 'group',
  text: 'group',
  center: 'groupNumeral',
  money: 'groupMoney',
  quantity: 'groupMoney',
};

const looks: Readonly<Record<PaperText['look'], ExcelStyleName>> = {
  body: 'closing',
  article: 'closing',
  basis: 'basis',
  closing: 'closing',
  centered: 'reference',
  addressee: 'addressee',
  issuer: 'signature',
};

/** A paper as a sheet: its tables under each other in the same columns, its texts in rows over the whole width. */
export function paperSheet(paper: Paper, heading: OfficeHeading): ExcelSheet {
  const tables = paperTables(paper);
  const available = textAreaWidth(administrativePage(paper.orientation));
  const widths = sharedWidths(
    tables.map((table) => paperColumnWidths(table, available).map((width) => (table.isSmall ? width * SMALL : width))),
    available,
  );
  const rows: ExcelRow[] = [
    ...headingRows(heading, paper, widths),
    wideRow(paper.title, 'title', widths, ROOM),
    ...(paper.subtitle === null ? [] : [wideRow(paper.subtitle, 'subtitle', widths)]),
  ];
  let headerRow: number | null = null;
  let headerRows = 1;
  for (const part of paper.parts) {
    if (part.kind === 'heading') rows.push(wideRow(part.text, 'partHeading', widths, ROOM));
    else if (part.kind === 'chart') rows.push(...chartRows(part, widths));
    else if (part.kind === 'text') {
      const room = part.look === 'body' || part.look === 'basis' || part.look === 'article' ? 0 : ROOM;
      rows.push(
        ...part.paragraphs.map((text, index) => wideRow(text, looks[part.look], widths, index === 0 ? room : 0)),
      );
    } else {
      if (headerRow === null) {
        headerRow = rows.length;
        headerRows = paperHeadingRows(part.columns).length;
      }
      rows.push(...tableRows(part, widths));
    }
  }
  return {
    name: 'Danh sách',
    columnWidths: widths,
    rows: [...rows, ...paperSignatureRows(paper.signatures, heading, widths)],
    headerRow: headerRow ?? rows.length - 1,
    headerRows,
    // The header of one table would say something wrong above the rows of another.
    ...(tables.length === 1 ? {} : { repeatsHeader: false }),
    orientation: paper.orientation,
    withFilter: false,
  };
}

/** A bar of this many blocks is a plan that was reached. */
const FULL_BAR = 20;

/** A chart in cells: label, and a number with its bar of blocks, which needs no drawing and prints everywhere. */
function chartRows(chart: PaperChart, widths: readonly number[]): ExcelRow[] {
  const labelColumns = Math.max(1, Math.min(2, widths.length - 1));
  return chart.bars.map(({ label, percent, text }) => {
    const blocks = Math.max(0, Math.min(Math.round(((percent ?? 0) / 100) * FULL_BAR), 2 * FULL_BAR));
    const cells: ExcelCell[] = [
      { value: label, style: 'text', span: labelColumns },
      { value: `${text}   ${'█'.repeat(blocks)}`.trim(), style: 'bar', span: widths.length - labelColumns },
    ];
    const labelWidth = widths.slice(0, labelColumns).reduce((sum, width) => sum + width, 0);
    return { cells, height: rowHeight(cells.slice(0, 1), [labelWidth]) };
  });
}

/** Each column as wide as the table asks that needs it widest; printed, the sheet is shrunk to the paper. */
function sharedWidths(tables: readonly (readonly number[])[], available: number): number[] {
  if (tables.length === 0) return [available / 2, available / 2];
  const columns = Math.max(...tables.map((widths) => widths.length));
  return Array.from({ length: columns }, (_, column) => Math.max(...tables.map((widths) => widths[column] ?? 0)));
}

function tableRows(table: PaperTable, widths: readonly number[]): ExcelRow[] {
  const headings = paperHeadingRows(table.columns).map((cells) =>
    cells.map(
      ({ text, span, rows }): ExcelCell => ({
        value: text === '' ? null : text,
        style: 'columnHeading',
        ...(span > 1 ? { span } : {}),
        ...(rows > 1 ? { rows } : {}),
      }),
    ),
  );
  const rows = table.rows.map((row): readonly ExcelCell[] => rowCells(table, row));
  return [...headings, ...rows].map((cells, index) => {
    const filled = stretched(cells, widths.length);
    const isItem = index < headings.length || table.rows[index - headings.length]?.kind === 'item';
    const ownCells = index < headings.length ? filled.map(asHighAsOneRow) : filled;
    return { cells: filled, height: isItem ? rowHeight(ownCells, widths) : GROUP_HEIGHT };
  });
}

/** Headings over several columns or rows have room enough; they make no row higher. */
function asHighAsOneRow(cell: ExcelCell): ExcelCell {
  return (cell.span ?? 1) > 1 || (cell.rows ?? 1) > 1 ? { ...cell, value: null } : cell;
}

/** The last cell of a narrower table covers the columns that are left. */
function stretched(cells: readonly ExcelCell[], columns: number): ExcelCell[] {
  const covered = cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0);
  return cells.map((cell, index) =>
    index === cells.length - 1 && covered < columns ? { ...cell, span: (cell.span ?? 1) + columns - covered } : cell,
  );
}

function rowCells(table: PaperTable, row: PaperRow): ExcelCell[] {
  if (row.kind === 'item')
    return table.columns.map((column, index) => itemCell(column, row.cells[index] ?? null, row.isStrong ?? false));
  const amountColumn = amountColumnOf(table);
  const from = row.kind === 'group' ? 1 : 0;
  const numeral: ExcelCell[] = row.kind === 'group' ? [{ value: row.numeral, style: 'groupNumeral' }] : [];
  if (amountColumn <= from)
    return [...numeral, { value: row.label, style: 'group', span: table.columns.length - from }];
  const after = table.columns.length - amountColumn - 1;
  return [
    ...numeral,
    { value: row.label, style: 'group', span: amountColumn - from },
    { value: row.amount ?? null, style: 'groupMoney' },
    ...(after > 0 ? [{ value: null, style: 'group', span: after } as const] : []),
  ];
}

function itemCell(column: PaperColumn, cell: PaperCell, isStrong: boolean): ExcelCell {
  if (column.kind === 'quantity' && typeof cell === 'number' && !Number.isInteger(cell))
    return { value: cell, style: 'fraction' };
  return { value: cell, style: (isStrong ? strongStyles : styles)[column.kind] };
}
