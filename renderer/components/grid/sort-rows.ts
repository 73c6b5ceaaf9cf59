import type { CellValue, ColumnSort, GridColumn } from './grid-types.ts';
import { choicesOf } from './parse-choice.ts';

const vietnamese = new Intl.Collator('vi', { numeric: true });

/**
 * Rows in the order that the officer chose. Equal rows keep the order in which they came; empty cells come last in both
 * directions, as in Excel. Does not change `rows`.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  sort: readonly ColumnSort[],
): readonly Row[] {
  const orders = sort.flatMap(({ key, direction }) => {
    const column = columns.find((candidate) => candidate.key === key);
    return column ? [{ ranks: rankRows(rows, column), sign: direction === 'ascending' ? 1 : -1 }] : [];
  });
  if (orders.length === 0) return rows;
  const positions = Array.from(rows, (_, position) => position);
  positions.sort((a, b) => {
    for (const { ranks, sign } of orders) {
      const left = ranks[a] ?? 0;
      const right = ranks[b] ?? 0;
      if (left !== right) return left === EMPTY ? 1 : right === EMPTY ? -1 : (left - right) * sign;
    }
    return a - b;
  });
  return positions.map((position) => rows[position] as Row);
}

const EMPTY = -1;

/** Each row's place in the order of one column: texts are compared once per distinct text, then only numbers are. */
function rankRows<Row>(rows: readonly Row[], column: GridColumn<Row>): Float64Array {
  const keyOf = sortKeyOf(column);
  const keys = rows.map(keyOf);
  const texts = [...new Set(keys.filter((key) => typeof key === 'string'))];
  texts.sort(column.sortValue ? (a, b) => (a < b ? -1 : a > b ? 1 : 0) : vietnamese.compare);
  const distinct = [...new Set(keys.filter((key) => typeof key === 'number'))].sort((a, b) => a - b);
  const rankOf = new Map<string | number, number>();
  for (const key of [...distinct, ...texts]) rankOf.set(key, rankOf.size);
  return Float64Array.from(keys, (key) => (key === null || key === '' ? EMPTY : (rankOf.get(key) ?? EMPTY)));
}

/** What a row is compared by in one column; null comes last. */
export function sortKeyOf<Row>(column: GridColumn<Row>): (row: Row) => string | number | null {
  if (column.sortValue) return column.sortValue;
  if (column.kind === 'choice') {
    return (row) => {
      const value = column.value(row);
      const place = choicesOf(column, row).findIndex((choice) => choice.value === value);
      return place === -1 ? plainKey(value) : place;
    };
  }
  if (column.kind === 'checkbox') return (row) => (column.value(row) === true ? 0 : 1);
  return (row) => plainKey(column.value(row));
}

function plainKey(value: CellValue): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}
