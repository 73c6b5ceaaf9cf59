import { countsInText } from '../../../shared/domain/award-lists/award-counts.ts';
import type {
  AwardList,
  AwardListColumn,
  AwardListGroup,
  AwardListItem,
} from '../../../shared/domain/award-lists/award-list.ts';
import { awardListCell, birthYear } from '../../../shared/domain/award-lists/award-list-columns.ts';
import {
  type AwardListRow,
  awardListRows,
  closingSentence,
  groupHeading,
  totalAmountSentence,
} from '../../../shared/domain/award-lists/award-list-rows.ts';
import type { OfficeHeading } from '../../../shared/domain/documents/office-heading.ts';
import { columnWidths } from '../layout/column-widths.ts';
import { textAreaWidth } from '../layout/page-setup.ts';
import { listColumnContents } from '../templates/award-list-table.ts';
import { awardListPage } from '../templates/award-list-template.ts';
import { listMeasure } from '../templates/list-table.ts';
import { type ExcelCell, type ExcelRow, type ExcelSheet, type ExcelValue, rowHeight, subtotal } from './excel-sheet.ts';
import { headingRows, signatureRows, wideRow } from './official-heading.ts';

/** Places of rows in the table, both included. */
interface RowRange {
  readonly first: number;
  readonly last: number;
}

const GROUP_HEIGHT = 18;
const ROOM = 12;

/** The award list as a sheet: the same columns, groups, order and numbers as on paper; sums are formulas. */
export function awardListSheet(list: AwardList, heading: OfficeHeading): ExcelSheet {
  const page = awardListPage(list);
  const widths = columnWidths(listColumnContents(list), textAreaWidth(page), listMeasure);
  const { title, subtitle, reference, withSums } = list.options;
  const above = [
    ...headingRows(heading, list.options, widths),
    wideRow(title, 'title', widths, ROOM),
    ...(subtitle === null ? [] : [wideRow(subtitle, 'subtitle', widths)]),
    ...(reference === null ? [] : [wideRow(reference, 'reference', widths)]),
  ];
  const headings = list.columns.map(
    (column): ExcelCell => ({ value: list.columnNames[column], style: 'columnHeading' }),
  );
  const table = tableRows(list, above.length + 1, widths);
  return {
    name: 'Danh sách',
    columnWidths: widths,
    rows: [
      ...above,
      { cells: headings, height: rowHeight(headings, widths) },
      ...table,
      ...(withSums && list.counts.amount > 0
        ? [wideRow(totalAmountSentence(list.counts.amount), 'closing', widths, ROOM)]
        : []),
      wideRow(closingSentence(list), 'closing', widths, ROOM),
      ...signatureRows(heading, widths),
    ],
    headerRow: above.length,
    orientation: page.width > page.height ? 'landscape' : 'portrait',
    withFilter: false,
  };
}

/** The rows of the table, of which the first stands in row `first` (from 0) of the sheet. */
function tableRows(list: AwardList, first: number, widths: readonly number[]): ExcelRow[] {
  const rows = awardListRows(list);
  const printed = rows.map((row, index) =>
    row.kind === 'item'
      ? itemRow(list, row.item, widths)
      : groupRow(list, row.group, groupRange(rows, row.group, index), first),
  );
  if (!list.options.withSums) return printed;
  const label = `Tổng cộng: ${countsInText(list.counts)}`;
  const last = first + rows.length - 1;
  const sum = rows.length === 0 ? 0 : subtotal(list.columns.indexOf('amount'), first, last, list.counts.amount);
  return [...printed, { cells: labelCells(list, 0, label, sum), height: GROUP_HEIGHT }];
}

function itemRow(list: AwardList, item: AwardListItem, widths: readonly number[]): ExcelRow {
  const cells = list.columns.map((column) => itemCell(column, item));
  return { cells, height: rowHeight(cells, widths) };
}

function itemCell(column: AwardListColumn, { number, record }: AwardListItem): ExcelCell {
  switch (column) {
    case 'number':
      return { value: number, style: 'number' };
    case 'born':
      return { value: birthYear(record), style: 'number' };
    case 'amount':
      return { value: record.amount, style: 'money' };
    default:
      return { value: awardListCell(column, record), style: 'text' };
  }
}

/** Which rows of the table stand below a group's heading: up to the next group of its own level or above. */
function groupRange(rows: readonly AwardListRow[], group: AwardListGroup, index: number): RowRange {
  const next = rows.findIndex((row, place) => place > index && row.kind === 'group' && row.group.level <= group.level);
  return { first: index + 1, last: (next === -1 ? rows.length : next) - 1 };
}

/** The heading of a group with the sum of its rows. */
function groupRow(list: AwardList, group: AwardListGroup, range: RowRange, firstRow: number): ExcelRow {
  const amountColumn = list.columns.indexOf('amount');
  const sum = subtotal(amountColumn, firstRow + range.first, firstRow + range.last, group.counts.amount);
  const numeral: ExcelCell = { value: group.numeral, style: 'groupNumeral' };
  return { cells: [numeral, ...labelCells(list, 1, groupHeading(group), sum)], height: GROUP_HEIGHT };
}

/** A label from column `from` on up to the amounts, the sum, and what is left after it. */
function labelCells(list: AwardList, from: number, label: string, sum: ExcelValue): ExcelCell[] {
  const amountColumn = list.options.withSums ? list.columns.indexOf('amount') : -1;
  if (amountColumn <= from) return [{ value: label, style: 'group', span: list.columns.length - from }];
  const after = list.columns.length - amountColumn - 1;
  return [
    { value: label, style: 'group', span: amountColumn - from },
    { value: sum, style: 'groupMoney' },
    ...(after > 0 ? [{ value: null, style: 'group', span: after } as const] : []),
  ];
}
