/**
 * An exact decimal number: `digits` × 10^-`scale`. 2,34 is `{ digits: 234n, scale: 2 }`. For money and coefficients, where
 * 1.1 × 3 must be 3.3.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * Makes a decimal from a whole number, or from a text with a point: `decimal('2.34')`, `decimal(2340000)`. Throws
 * RangeError for anything else (a fraction given as a number is not exact, so it is refused); people's input is read by
 * `parseVietnameseNumber`.
 */
export function decimal(value: number | bigint | string): Decimal {
  if (typeof value === 'bigint') return { digits: value, scale: 0 };
  const text = String(value);
  const isExact = typeof value === 'string' || Number.isSafeInteger(value);
  if (!isExact || !/^-?\d+(?:\.\d+)?$/.test(text)) throw new RangeError(`Not an exact decimal: ${text}`);
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

const power = (exponent: number): bigint => 10n ** BigInt(exponent);

function align(a: Decimal, b: Decimal): { left: bigint; right: bigint; scale: number } {
  const scale = Math.max(a.scale, b.scale);
  return { left: a.digits * power(scale - a.scale), right: b.digits * power(scale - b.scale), scale };
}

/** The exact sum. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const { left, right, scale } = align(a, b);
  return { digits: left + right, scale };
}

/** The exact product, such as coefficient × base salary. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** Negative, 0 or positive, for `sort`. 1.50 equals 1.5. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const { left, right } = align(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

/** Rounds up to a multiple of a whole step: to 10 000, 702 000 becomes 710 000 and 710 000 stays. */
export function roundUpTo(value: Decimal, step: bigint): Decimal {
  const unit = step * power(value.scale);
  return { digits: -floorDivide(-value.digits, unit) * step, scale: 0 };
}

/** Rounds to the nearest multiple of a whole step, halves up: to 10 000, 705 000 becomes 710 000. */
export function roundToNearest(value: Decimal, step: bigint): Decimal {
  const unit = step * power(value.scale);
  return { digits: floorDivide(value.digits * 2n + unit, unit * 2n) * step, scale: 0 };
}

/** The decimal as text with a point and without needless zeros: `2.34`, `700000`. */
export function decimalToString(value: Decimal): string {
  const sign = value.digits < 0n ? '-' : '';
  const digits = String(value.digits < 0n ? -value.digits : value.digits).padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, '');
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The nearest JavaScript number; exact for whole đồng up to 9 quadrillion. */
export function decimalToNumber(value: Decimal): number {
  return Number(decimalToString(value));
}
