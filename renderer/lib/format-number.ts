const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });

/** A whole number as it is written here: `20.000`. */
export function formatNumber(value: number): string {
  return whole.format(value);
}
