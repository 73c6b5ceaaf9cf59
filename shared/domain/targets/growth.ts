/**
 * The growth from one level to another in percent, rounded to two decimals as plans state it: from 1.780,4 to 1.900 is 6,72.
 * Null where the first level is not known or is 0: there is no rate to nothing.
 */
export function growthPercent(from: number | null, to: number | null): number | null {
  if (from === null || to === null || from === 0) return null;
  return Math.round(((to - from) / Math.abs(from)) * 10_000) / 100;
}

/** A part of a whole in percent, rounded to one decimal; null where the whole is 0. */
export function sharePercent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
}
