import type { DimensionColumn, DimensionValue } from '#shared/domain/statistics/free-table.ts';
import { NO_VALUE, UNKNOWN_VALUE } from '#shared/domain/statistics/table-layout.ts';

/** The words of those whose fact nobody entered, and of those who cannot have one. */
const unknownValue: DimensionValue = { key: UNKNOWN_VALUE, label: 'Chưa rõ' };
const noValue: DimensionValue = { key: NO_VALUE, label: 'Không phải cá nhân' };

/** How the values of a dimension are written and ordered: some keys first, the others by letters; or by a comparison. */
export interface DimensionLook {
  readonly label: (key: string) => string;
  readonly order: readonly string[] | ((left: string, right: string) => number);
}

/** A dimension by the key of each row: null is not known, `NO_VALUE` cannot be. */
export function dimensionByRow(
  size: number,
  keyOf: (row: number) => string | null,
  look: DimensionLook,
): DimensionColumn {
  const codes = new Int32Array(size);
  const keys = new Keys();
  for (let row = 0; row < size; row++) codes[row] = keys.codeOf(keyOf(row));
  return keys.inOrder(codes, look);
}

/** A dimension whose key hangs on one number of the row (a person, a year): asked once for each number, not for each row. */
export function dimensionByNumber(
  numbers: Int32Array,
  keyOf: (number: number) => string | null,
  look: DimensionLook,
): DimensionColumn {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  const known = new Int32Array(most + 1).fill(-1);
  const codes = new Int32Array(numbers.length);
  const keys = new Keys();
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? 0;
    let code = known[number] ?? -1;
    if (code < 0) {
      code = keys.codeOf(keyOf(number));
      known[number] = code;
    }
    codes[row] = code;
  }
  return keys.inOrder(codes, look);
}

/** Keys numbered in the order in which they turn up. */
class Keys {
  private readonly found = new Map<string, number>();

  codeOf(key: string | null): number {
    const known = this.found.get(key ?? UNKNOWN_VALUE);
    if (known !== undefined) return known;
    this.found.set(key ?? UNKNOWN_VALUE, this.found.size);
    return this.found.size - 1;
  }

  /** The codes by the order of display, those who cannot have a value and the unknown ones last. */
  inOrder(codes: Int32Array, { label, order }: DimensionLook): DimensionColumn {
    const rank = rankBy(order);
    const keys = [...this.found.keys()].sort((left, right) => special(left) - special(right) || rank(left, right));
    const place = new Int32Array(keys.length);
    keys.forEach((key, index) => {
      place[this.found.get(key) ?? 0] = index;
    });
    for (let row = 0; row < codes.length; row++) codes[row] = place[codes[row] ?? 0] ?? 0;
    const values = keys.map((key) =>
      key === UNKNOWN_VALUE ? unknownValue : key === NO_VALUE ? noValue : { key, label: label(key) },
    );
    return { codes, values };
  }
}

function special(key: string): number {
  return key === UNKNOWN_VALUE ? 2 : key === NO_VALUE ? 1 : 0;
}

function rankBy(order: DimensionLook['order']) {
  if (typeof order === 'function') return order;
  const places = new Map(order.map((key, index) => [key, index]));
  return (left: string, right: string) =>
    (places.get(left) ?? order.length) - (places.get(right) ?? order.length) || left.localeCompare(right, 'vi');
}
