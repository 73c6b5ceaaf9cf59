import { formatMoney, formatNumber } from '#shared/numbers/vietnamese-number.ts';
import type { GridColumn } from './grid-types.ts';

/** What a total row says of one column. */
export interface ColumnTotal {
  text: string;
  /** What was added up, and what was left out because nothing is known: never counted as nought in silence. */
  note: string;
}

/**
 * Whether a column's numbers can be added up, as far as one of its rows tells: years, and what is shown otherwise than as a
 * number or a sum of money (a share, a size), cannot.
 */
export function isAddable<Row>(column: GridColumn<Row>, row: Row): boolean {
  if (column.kind !== 'number' || column.isGrouped === false) return false;
  const value = column.value(row);
  if (!column.display || typeof value !== 'number') return true;
  const shown = column.display(row);
  return shown === formatNumber(value) || shown === formatMoney(value);
}

/** The sum of a column's numbers, or how many of its boxes are ticked; null for other columns, and where nothing is known. */
export function columnTotal<Row>(column: GridColumn<Row>, rows: readonly Row[]): ColumnTotal | null {
  const first = rows.find((row) => column.value(row) !== null);
  if (first === undefined || !(column.kind === 'checkbox' || isAddable(column, first))) return null;
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
