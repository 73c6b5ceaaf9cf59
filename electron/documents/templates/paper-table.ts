import type { PaperCell, PaperColumn, PaperTable } from '../../../shared/domain/documents/paper.ts';
import { paperHeadingRows } from '../../../shared/domain/documents/paper-headings.ts';
import { formatNumber } from '../../../shared/numbers/vietnamese-number.ts';
import type { TemplateRow, TemplateTable } from '../filling/template-data.ts';
import { type ColumnContent, columnWidths } from '../layout/column-widths.ts';
import type { WordStyleId } from '../word/word-styles.ts';
import { type ListCell, listMeasure, listTable, smallListMeasure } from './list-table.ts';

const NUMERAL = 'Thứ tự nhóm';
const LABEL = 'Tên nhóm';
const AMOUNT = 'Tiền của nhóm';
const TOTAL_LABEL = 'Tổng số';
const TOTAL_AMOUNT = 'Tổng tiền';
const DEFAULT_WIDEST = 150;
/** So many of the last rows are not parted from the signature that follows. */
const KEPT_ROWS = 2;

const styles: Readonly<Record<PaperColumn['kind'], WordStyleId>> = {
  count: 'TableCenter',
  name: 'TableText',
  text: 'TableText',
  center: 'TableCenter',
  money: 'TableRight',
  quantity: 'TableRight',
};

const strongStyles: Readonly<Record<PaperColumn['kind'], WordStyleId>> = {
  count: 'TableStrongCenter',
  name: 'TableStrong',
  text: 'TableStrong',
  center: 'TableStrongCenter',
  money: 'TableStrongRight',
  quantity: 'TableStrongRight',
};

/** The style of a cell, in the size of its table. */
function cellStyle(table: PaperTable, { kind }: PaperColumn, isStrong: boolean): WordStyleId {
  const style = (isStrong ? strongStyles : styles)[kind];
  return table.isSmall ? (`${style}Small` as WordStyleId) : style;
}

const strongKind = (table: PaperTable) => `Dòng đậm ${table.name}`;
const itemKind = (table: PaperTable) => `Dòng ${table.name}`;
const groupKind = (table: PaperTable, level: number) => `Nhóm ${table.name} cấp ${level}`;
const totalKind = (table: PaperTable) => `Tổng ${table.name}`;

/** A cell's text on paper. */
export function paperCellText(column: PaperColumn, cell: PaperCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' && column.kind !== 'count' ? formatNumber(cell) : String(cell);
}

/** The widths of a table's columns over `available` points. */
export function paperColumnWidths(table: PaperTable, available: number): number[] {
  const items = table.rows.flatMap((row) => (row.kind === 'item' ? [row.cells] : []));
  const sums = table.rows.flatMap((row) =>
    row.kind !== 'item' && row.amount !== undefined ? [formatNumber(row.amount)] : [],
  );
  const contents = table.columns.map((column, index): ColumnContent => {
    const texts = items.map((cells) => paperCellText(column, cells[index] ?? null));
    return {
      heading: column.heading ?? column.name,
      texts: column.kind === 'money' ? [...texts, ...sums] : texts,
      wholeTexts: column.kind === 'name' ? texts : [],
      strongTexts: index === 0 ? table.rows.flatMap((row) => (row.kind === 'group' ? [row.numeral] : [])) : [],
      widest: column.widest ?? DEFAULT_WIDEST,
      narrowest: column.narrowest ?? 0,
      isNarrow: column.kind === 'count' || column.kind === 'money' || column.kind === 'quantity',
    };
  });
  return columnWidths(contents, available, table.isSmall ? smallListMeasure : listMeasure);
}

/** The table in the template: a row for each kind that it has. */
export function paperTableTemplate(table: PaperTable, available: number): string {
  const has = (kind: 'group' | 'total', level?: number) =>
    table.rows.some((row) => row.kind === kind && (row.kind !== 'group' || row.level === level));
  const groups = ([1, 2] as const)
    .filter((level) => has('group', level))
    .map((level) => ({
      kind: groupKind(table, level),
      cells: [
        { style: 'GroupNumeral', text: `{${NUMERAL}}` } as const,
        ...labelCells(
          table,
          1,
          { style: level === 1 ? 'Group2' : 'Group3', text: `{${LABEL}}` },
          { style: 'GroupAmount', text: `{${AMOUNT}}` },
        ),
      ],
    }));
  const item = (isStrong: boolean) =>
    table.columns.map((column) => ({ style: cellStyle(table, column, isStrong), text: `{${column.name}}` }));
  const total = labelCells(
    table,
    0,
    { style: 'TableTotal', text: `{${TOTAL_LABEL}}` },
    { style: 'TableTotalRight', text: `{${TOTAL_AMOUNT}}` },
  );
  return listTable(
    table.name,
    paperColumnWidths(table, available),
    paperHeadingRows(table.columns),
    [
      ...groups,
      { kind: itemKind(table), cells: item(false) },
      ...(hasStrongRows(table) ? [{ kind: strongKind(table), cells: item(true) }] : []),
      ...(has('total') ? [{ kind: totalKind(table), cells: total }] : []),
    ],
    table.isSmall ? 'TableHeaderSmall' : 'TableHeader',
  );
}

function hasStrongRows(table: PaperTable): boolean {
  return table.rows.some((row) => row.kind === 'item' && row.isStrong === true);
}

/** The rows of the table with their texts; the last ones stay with the signature where the table stands before it. */
export function paperTableRows(table: PaperTable, isAtEnd: boolean): TemplateTable {
  return {
    offers: {
      [groupKind(table, 1)]: [NUMERAL, LABEL, AMOUNT],
      [groupKind(table, 2)]: [NUMERAL, LABEL, AMOUNT],
      [itemKind(table)]: table.columns.map((column) => column.name),
      ...(hasStrongRows(table) ? { [strongKind(table)]: table.columns.map((column) => column.name) } : {}),
      [totalKind(table)]: [TOTAL_LABEL, TOTAL_AMOUNT],
    },
    rows: table.rows.map((row): TemplateRow => {
      if (row.kind === 'total')
        return { kind: totalKind(table), values: { [TOTAL_LABEL]: row.label, [TOTAL_AMOUNT]: sumText(row.amount) } };
      if (row.kind === 'group') {
        const values = { [NUMERAL]: row.numeral, [LABEL]: row.label, [AMOUNT]: sumText(row.amount) };
        return { kind: groupKind(table, row.level), values };
      }
      const texts = table.columns.map((column, index) => [
        column.name,
        paperCellText(column, row.cells[index] ?? null),
      ]);
      const kind = row.isStrong ? strongKind(table) : itemKind(table);
      return { kind, values: Object.fromEntries(texts) as Record<string, string> };
    }),
    keptRows: isAtEnd ? Math.min(KEPT_ROWS, table.rows.length) : 0,
  };
}

/** Where the sums of a table stand: its column of money, or nowhere. */
export function amountColumnOf(table: PaperTable): number {
  return table.columns.findIndex((column) => column.kind === 'money');
}

/** A label from column `from` on up to the money, the sum in its own column, and what is left after it empty. */
function labelCells(table: PaperTable, from: number, label: ListCell, amount: ListCell): ListCell[] {
  const amountColumn = amountColumnOf(table);
  if (amountColumn <= from) return [{ ...label, span: table.columns.length - from }];
  const after = table.columns.length - amountColumn - 1;
  return [
    { ...label, span: amountColumn - from },
    amount,
    ...(after > 0 ? [{ style: label.style, text: '', span: after }] : []),
  ];
}

function sumText(amount: number | undefined): string {
  return amount === undefined ? '' : formatNumber(amount);
}
