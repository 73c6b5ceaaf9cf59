import { formatNumber } from '../../numbers/vietnamese-number.ts';
import { growthPercent } from './growth.ts';

/** The plan's and our reckoning of growth may differ by so much, in percentage points: the plan rounds its levels. */
const GROWTH_TOLERANCE = 0.5;

/** What looks wrong at a target's baseline, in a Vietnamese sentence; null where nothing does. The value stands. */
export function baselineWarning(target: { readonly baseline: number | null; readonly measure: string }): string | null {
  if (target.baseline === 0) {
    return 'Mức năm trước là 0 nên không tính được tốc độ tăng; nếu chưa biết mức năm trước, hãy để trống.';
  }
  return null;
}

/** What looks wrong at the growth that a plan states; null where nothing does. */
export function growthWarning(target: {
  readonly baseline: number | null;
  readonly planned: number;
  readonly growth: number | null;
}): string | null {
  const counted = growthPercent(target.baseline, target.planned);
  if (target.growth === null || counted === null || Math.abs(counted - target.growth) <= GROWTH_TOLERANCE) return null;
  return `Kế hoạch ghi tăng ${formatNumber(target.growth)}%, nhưng từ ${formatNumber(target.baseline ?? 0)} lên ${formatNumber(target.planned)} là tăng ${formatNumber(counted)}%.`;
}

/** What looks wrong at the planned value; null where nothing does. A share above 100% can't be reached. */
export function plannedWarning(target: { readonly planned: number; readonly measure: string }): string | null {
  if (target.planned < 0) return 'Chỉ tiêu là số âm; hãy kiểm tra lại.';
  if (target.measure.trim() === '%' && target.planned > 100) return 'Tỷ lệ trên 100%; hãy kiểm tra lại đơn vị tính.';
  return null;
}

/**
 * What looks wrong at the value of a period beside the other periods: ten times more or less than their mean is, more often than
 * not, a misplaced point or comma. Null where nothing does.
 */
export function valueWarning(value: number, others: readonly number[]): string | null {
  const positive = others.filter((other) => other > 0);
  if (positive.length === 0 || value <= 0) return null;
  const mean = positive.reduce((sum, other) => sum + other, 0) / positive.length;
  if (value < mean * 10 && value > mean / 10) return null;
  return `${formatNumber(value)} khác hẳn các kỳ khác (bình quân ${formatNumber(Math.round(mean * 100) / 100)}); hãy kiểm tra dấu chấm, dấu phẩy.`;
}
