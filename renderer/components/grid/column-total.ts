import { formatNumber } from '#shared/numbers/vietnamese-number.ts';
import type { GridColumn } from './grid-types.ts';

/** What a total row says of one column. */
export interface ColumnTotal {
  text: string;
  /** What was added up, and what was left out because nothing is known: never counted as nought in silence. */
  note: string;
}

/** Whether a column can be added up: numbers that are not years, and boxes, which are counted. */
export function hasTotal<Row>(column: GridColumn<Row>): boolean {
  return (column.kind === 'number' && column.isGrouped !== false) || column.kind === 'checkbox';
}

/** The sum of a column's numbers, or how many of its boxes are ticked; null for other columns, and where nothing is known. */
export function columnTotal<Row>(column: GridColumn<Row>, rows: readonly Row[]): ColumnTotal | null {
  if (!hasTotal(column)) return null;
  let sum = 0;
  let known = 0;
  for (const row of rows) {
    const value = column.value(row);
    if (typeof value === 'number') sum += value;
    else if (typeof value === 'boolean') sum += value ? 1 : 0;
    else continue;
    known += 1;
  }
  if (known === 0) return null;
  const missing = rows.length - known;
  const what = column.kind === 'checkbox' ? 'Số ô đánh dấu trong' : 'Cộng';
  const left = missing === 0 ? '' : `; ${formatNumber(missing)} ô còn trống không tính`;
  return { text: formatNumber(sum), note: `${what} ${formatNumber(known)} dòng${left}.` };
}
