import type { DimensionColumn, DimensionValue } from '#shared/domain/statistics/free-table.ts';
import { NO_VALUE, UNKNOWN_VALUE } from '#shared/domain/statistics/table-layout.ts';

/** The words of those whose fact nobody entered, and of those who cannot have one. */
const unknownValue: DimensionValue = { key: UNKNOWN_VALUE, label: 'Chưa rõ' };
const noValue: DimensionValue = { key: NO_VALUE, label: 'Không phải cá nhân' };

/** A dimension by the key of each row: null is not known, `NO_VALUE` cannot be. `order` tells the keys that come first, in order. */
export function dimensionOf(
  size: number,
  keyOf: (row: number) => string | null,
  labelOf: (key: string) => string,
  order: readonly string[] | ((left: string, right: string) => number),
): DimensionColumn {
  const found = new Map<string, number>();
  const codes = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const key = keyOf(row) ?? UNKNOWN_VALUE;
    let code = found.get(key);
    if (code === undefined) {
      code = found.size;
      found.set(key, code);
    }
    codes[row] = code;
  }
  const rank = rankBy(order);
  const keys = [...found.keys()].sort((left, right) => special(left) - special(right) || rank(left, right));
  const place = new Int32Array(found.size);
  keys.forEach((key, index) => {
    place[found.get(key) ?? 0] = index;
  });
  for (let row = 0; row < size; row++) codes[row] = place[codes[row] ?? 0] ?? 0;
  const values = keys.map((key) =>
    key === UNKNOWN_VALUE ? unknownValue : key === NO_VALUE ? noValue : { key, label: labelOf(key) },
  );
  return { codes, values };
}

function special(key: string): number {
  return key === UNKNOWN_VALUE ? 2 : key === NO_VALUE ? 1 : 0;
}

function rankBy(order: readonly string[] | ((left: string, right: string) => number)) {
  if (typeof order === 'function') return order;
  const places = new Map(order.map((key, index) => [key, index]));
  return (left: string, right: string) =>
    (places.get(left) ?? order.length) - (places.get(right) ?? order.length) || left.localeCompare(right, 'vi');
}
