import { countsInText } from '../../../shared/domain/award-lists/award-counts.ts';
import type { AwardList, AwardListColumn } from '../../../shared/domain/award-lists/award-list.ts';
import { awardListCell } from '../../../shared/domain/award-lists/award-list-columns.ts';
import { type AwardListRow, awardListRows, groupHeading } from '../../../shared/domain/award-lists/award-list-rows.ts';
import { formatNumber } from '../../../shared/numbers/vietnamese-number.ts';
import type { TemplateRow, TemplateTable } from '../filling/template-data.ts';
import { type ColumnContent, columnWidths } from '../layout/column-widths.ts';
import type { WordStyleId } from '../word/word-styles.ts';
import { type ListCell, listMeasure, listTable } from './list-table.ts';

/** How a column prints: its placeholder in the template, its style, and how wide it may grow for its content, in points. */
interface ColumnLayout {
  readonly placeholder: string;
  readonly style: WordStyleId;
  readonly widest: number;
  readonly narrowest?: number;
  readonly isNarrow: boolean;
}

const layouts: Readonly<Record<AwardListColumn, ColumnLayout>> = {
  number: { placeholder: 'STT', style: 'TableCenter', widest: 40, isNarrow: true },
  recipient: { placeholder: 'Họ và tên', style: 'TableText', widest: 190, isNarrow: false },
  born: { placeholder: 'Năm sinh', style: 'TableCenter', widest: 40, isNarrow: true },
  gender: { placeholder: 'Giới tính', style: 'TableCenter', widest: 40, isNarrow: true },
  position: { placeholder: 'Chức vụ', style: 'TableText', widest: 130, isNarrow: false },
  unit: { placeholder: 'Đơn vị', style: 'TableText', widest: 170, isNarrow: false },
  award: { placeholder: 'Danh hiệu, hình thức', style: 'TableText', widest: 150, isNarrow: false },
  citation: { placeholder: 'Thành tích', style: 'TableText', widest: 260, isNarrow: false },
  decision: { placeholder: 'Số quyết định', style: 'TableText', widest: 120, isNarrow: false },
  amount: { placeholder: 'Tiền thưởng', style: 'TableRight', widest: 80, isNarrow: true },
  note: { placeholder: 'Ghi chú', style: 'TableText', widest: 90, narrowest: 44, isNarrow: false },
};

const allColumns = Object.keys(layouts) as AwardListColumn[];

/** The name of the table of recipients in templates. */
export const RECIPIENT_TABLE = 'Danh sách';

const RECIPIENT = 'Người nhận';
const GROUP_NUMERAL = 'Thứ tự nhóm';
const GROUP_NAME = 'Tên nhóm';
const GROUP_AMOUNT = 'Tiền của nhóm';
const TOTAL = 'Tổng cộng';
const TOTAL_COUNT = 'Tổng số';
const TOTAL_AMOUNT = 'Tổng tiền';

const groupStyles: readonly WordStyleId[] = ['Group1', 'Group2', 'Group3', 'Group4'];
const groupKind = (level: number) => `Nhóm cấp ${level}`;

/** So many of the last rows are not parted from the signature. */
const KEPT_ROWS = 2;

/** What the columns of a list have to hold, for sharing out the width. */
export function listColumnContents(list: AwardList): ColumnContent[] {
  const records = awardListRows(list).flatMap((row) => (row.kind === 'item' ? [row.item.record] : []));
  return list.columns.map((column) => {
    const { widest, narrowest = 0, isNarrow } = layouts[column];
    const names = column === 'recipient' ? records.filter((record) => record.subject === 'person') : [];
    const wholeTexts = names.map((record) => record.recipientName);
    const limits = { heading: list.columnNames[column], wholeTexts, widest, narrowest, isNarrow };
    if (column === 'number') {
      const numerals = awardListRows(list).flatMap((row) => (row.kind === 'group' ? [row.group.numeral] : []));
      return { ...limits, texts: [String(records.length)], strongTexts: numerals };
    }
    const texts = records.map((record) => awardListCell(column, record));
    return { ...limits, texts: column === 'amount' ? [...texts, sumText(list.counts.amount)] : texts };
  });
}

/** The table of recipients in the template: a row for each level of groups, one for a recipient, one for the total. */
export function awardListTable(list: AwardList, available: number): string {
  const widths = columnWidths(listColumnContents(list), available, listMeasure);
  const headings = list.columns.map((column) => list.columnNames[column]);
  const groups = groupStyles.map((style, index) => ({
    kind: groupKind(index + 1),
    cells: [
      { style: 'GroupNumeral', text: `{${GROUP_NUMERAL}}` } as const,
      ...labelCells(list, 1, { style, text: `{${GROUP_NAME}}` }, { style: 'GroupAmount', text: `{${GROUP_AMOUNT}}` }),
    ],
  }));
  const recipient = list.columns.map((column) => {
    return { style: layouts[column].style, text: `{${layouts[column].placeholder}}` };
  });
  const total = labelCells(
    list,
    0,
    { style: 'TableTotal', text: `{${TOTAL_COUNT}}` },
    { style: 'TableTotalRight', text: `{${TOTAL_AMOUNT}}` },
  );
  return listTable(RECIPIENT_TABLE, widths, headings, [
    ...groups,
    { kind: RECIPIENT, cells: recipient },
    { kind: TOTAL, cells: total },
  ]);
}

/** A label from column `from` on up to the amounts, the amount in its own column, and what is left after it empty. */
function labelCells(list: AwardList, from: number, label: ListCell, amount: ListCell): ListCell[] {
  const amountColumn = list.options.withSums ? list.columns.indexOf('amount') : -1;
  if (amountColumn <= from) return [{ ...label, span: list.columns.length - from }];
  const after = list.columns.length - amountColumn - 1;
  return [
    { ...label, span: amountColumn - from },
    amount,
    ...(after > 0 ? [{ style: label.style, text: '', span: after }] : []),
  ];
}

/** The rows of the table with their texts. */
export function recipientRows(list: AwardList): TemplateTable {
  const rows = awardListRows(list).map(templateRow);
  if (list.options.withSums) {
    const total = `Tổng cộng: ${countsInText(list.counts)}`;
    rows.push({ kind: TOTAL, values: { [TOTAL_COUNT]: total, [TOTAL_AMOUNT]: sumText(list.counts.amount) } });
  }
  const groupOffers = groupStyles.map(
    (_, index) => [groupKind(index + 1), [GROUP_NUMERAL, GROUP_NAME, GROUP_AMOUNT]] as const,
  );
  return {
    offers: {
      ...Object.fromEntries(groupOffers),
      [RECIPIENT]: Object.values(layouts).map(({ placeholder }) => placeholder),
      [TOTAL]: [TOTAL_COUNT, TOTAL_AMOUNT],
    },
    rows,
    keptRows: KEPT_ROWS + (list.options.withSums ? 1 : 0),
  };
}

function templateRow(row: AwardListRow): TemplateRow {
  if (row.kind === 'group') {
    const { group } = row;
    return {
      kind: groupKind(group.level),
      values: {
        [GROUP_NUMERAL]: group.numeral,
        [GROUP_NAME]: groupHeading(group),
        [GROUP_AMOUNT]: sumText(group.counts.amount),
      },
    };
  }
  // All of them, also those without a column: the office's own template may have others.
  const values: Record<string, string> = {};
  for (const column of allColumns) {
    values[layouts[column].placeholder] =
      column === 'number' ? String(row.item.number) : awardListCell(column, row.item.record);
  }
  return { kind: RECIPIENT, values };
}

function sumText(amount: number): string {
  return amount === 0 ? '' : formatNumber(amount);
}
