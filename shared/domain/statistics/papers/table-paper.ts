import type { Paper, PaperCell, PaperColumn, PaperRow } from '../../documents/paper.ts';
import { describeLayout } from '../describe-layout.ts';
import type { DimensionValue, FreeTable } from '../free-table.ts';
import { type TableDimension, type TableLayout, tableDimensionNames, tableMeasureNames } from '../table-layout.ts';

const WIDE = 9;

/** A free table on paper, with what it counts and lets through said above it. */
export function buildTablePaper(
  table: FreeTable,
  layout: TableLayout,
  facts: {
    readonly title: string;
    readonly datedOn: string;
    readonly valuesOf: (dimension: TableDimension) => readonly DimensionValue[];
  },
): Paper {
  const kind = layout.measure === 'amount' ? 'quantity' : 'center';
  const over = layout.columns === null ? [] : [tableDimensionNames[layout.columns]];
  const columns: PaperColumn[] = [
    { name: 'STT', kind: 'count' },
    ...layout.rows.map(
      (dimension): PaperColumn => ({ name: tableDimensionNames[dimension], kind: 'text', widest: 200 }),
    ),
    ...table.columns.map(
      ({ keys, labels }): PaperColumn => ({
        name: `Cột ${keys.join(' ')}`,
        heading: labels.join(', '),
        over,
        kind,
        widest: 70,
      }),
    ),
    { name: 'Tổng số', kind },
  ];
  const line = (
    labels: readonly PaperCell[],
    cells: readonly number[],
    total: number,
    isStrong: boolean,
  ): PaperRow => ({
    kind: 'item',
    isStrong,
    cells: [...labels, ...cells, total],
  });
  const isWide = columns.length >= WIDE;
  return {
    title: facts.title.toLocaleUpperCase('vi'),
    subtitle: null,
    number: null,
    symbol: null,
    datedOn: facts.datedOn,
    orientation: isWide ? 'landscape' : 'portrait',
    parts: [
      { kind: 'text', name: 'Cách lập', look: 'centered', paragraphs: [describeLayout(layout, facts.valuesOf)] },
      {
        kind: 'table',
        name: 'Bảng',
        columns,
        isSmall: isWide,
        rows: [
          ...table.rows.map(({ labels }, index) =>
            line([index + 1, ...labels], table.cells[index] ?? [], table.rowTotals[index] ?? 0, false),
          ),
          line(['', 'Tổng số', ...layout.rows.slice(1).map(() => '')], table.columnTotals, table.total, true),
        ],
      },
      { kind: 'text', name: 'Ghi chú bảng', look: 'body', paragraphs: tableNotes(table, layout) },
    ],
    signatures: { kind: 'prepared', preparers: ['NGƯỜI LẬP BIỂU'] },
  };
}

/** What a reader must know of the numbers. */
export function tableNotes(table: FreeTable, layout: TableLayout): string[] {
  const notes: string[] = [];
  if (layout.measure === 'recipients' && layout.columns !== null)
    notes.push('Một người, tập thể ở nhiều ô chỉ tính một lần ở tổng, nên tổng có thể nhỏ hơn các ô cộng lại.');
  if (layout.measure === 'amount') notes.push(`${tableMeasureNames.amount}: mục chưa ghi tiền thưởng không cộng.`);
  if (layout.ageFrom !== null || layout.ageTo !== null)
    notes.push(
      `Tuổi tính bằng năm xét trừ năm sinh${table.withoutAge > 0 ? `; ${table.withoutAge} lượt chưa rõ năm sinh không có trong bảng` : ''}.`,
    );
  return notes;
}
