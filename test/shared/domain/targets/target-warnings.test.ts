import { expect, test } from 'vitest';
import {
  baselineWarning,
  growthWarning,
  plannedWarning,
  valueWarning,
} from '#shared/domain/targets/target-warnings.ts';

test('a baseline of 0 is warned of: there is no growth over nothing', () => {
  expect(baselineWarning({ baseline: 0, measure: '%' })).toContain('không tính được tốc độ tăng');
  expect(baselineWarning({ baseline: null, measure: '%' })).toBeNull();
});

test('growth that does not follow from the two levels is warned of, rounding is not', () => {
  expect(growthWarning({ baseline: 1_780.4, planned: 1_900, growth: 6.72 })).toBeNull();
  expect(growthWarning({ baseline: 1_700, planned: 1_900, growth: 6.72 })).toBe(
    'Kế hoạch ghi tăng 6,72%, nhưng từ 1.700 lên 1.900 là tăng 11,76%.',
  );
  expect(growthWarning({ baseline: null, planned: 1_900, growth: 6.72 })).toBeNull();
});

test('a share above 100% and a value ten times the others are asked about', () => {
  expect(plannedWarning({ planned: 120, measure: '%' })).toContain('trên 100%');
  expect(plannedWarning({ planned: 120, measure: 'hồ sơ' })).toBeNull();
  expect(valueWarning(1_612, [161.7, 163.2])).toBeNull();
  expect(valueWarning(1_632, [161.7, 163.2])).toContain('khác hẳn các kỳ khác');
  expect(valueWarning(5, [])).toBeNull();
});
