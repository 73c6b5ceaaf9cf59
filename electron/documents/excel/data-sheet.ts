import type { ExportColumn } from '../../../shared/domain/exports/export-layout.ts';
import { type ExcelCell, type ExcelSheet, rowHeight } from './excel-sheet.ts';
import { wideRow } from './official-heading.ts';

/** A fact in a cell: text, a number, a day, or nothing. */
export type DataValue = string | number | { readonly day: string } | null;

/** Rows of facts under the titles of a layout. Without a title the header is the first row, as portals' imports want it. */
export function dataSheet(
  heading: { readonly title: string; readonly period: string },
  columns: readonly ExportColumn[],
  rows: readonly (readonly DataValue[])[],
): ExcelSheet {
  const widths = columns.map((column) => column.width);
  const above =
    heading.title === '' ? [] : [wideRow(heading.title, 'title', widths), wideRow(heading.period, 'subtitle', widths)];
  const header = columns.map(({ title }): ExcelCell => ({ value: title, style: 'columnHeading' }));
  const body = rows.map((row) => {
    const cells = row.map((value): ExcelCell => ({ value, style: styleOf(value) }));
    return { cells, height: rowHeight(cells, widths) };
  });
  return {
    name: 'Dữ liệu',
    columnWidths: widths,
    rows: [...above, { cells: header, height: rowHeight(header, widths) }, ...body],
    headerRow: above.length,
    orientation: 'landscape',
    withFilter: true,
  };
}

function styleOf(value: DataValue): ExcelCell['style'] {
  if (typeof value === 'number') return 'number';
  return typeof value === 'object' && value !== null ? 'day' : 'text';
}
