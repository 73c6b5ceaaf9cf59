import { isIsoDate } from '../dates/iso-date.ts';
import type { Unit } from './parameter.ts';

const isWholeFrom = (least: number, most: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

const isCount = isWholeFrom(0, 1000);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFraction(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { numerator, denominator } = value;
  return (
    isWholeFrom(0, 1000)(numerator) && isWholeFrom(1, 1000)(denominator) && Number(numerator) <= Number(denominator)
  );
}

function isCombinations(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (entry) =>
        isRecord(entry) &&
        isRecord(entry.needs) &&
        Object.keys(entry.needs).length > 0 &&
        Object.entries(entry.needs).every(
          ([award, count]) => ['COCP', 'COT', 'BKTTG', 'BKT'].includes(award) && isWholeFrom(1, 20)(count),
        ) &&
        (entry.onlyWithoutFlag === undefined || entry.onlyWithoutFlag === true),
    )
  );
}

/** 29/02 is no yearly deadline. */
const isMonthDay = (value: unknown): boolean => typeof value === 'string' && isIsoDate(`2027-${value}`);
const isCoefficient = (value: unknown): boolean => typeof value === 'string' && /^\d{1,3}(\.\d{1,4})?$/.test(value);

const units: Readonly<Record<Unit, { readonly isValid: (value: unknown) => boolean; readonly expected: string }>> = {
  dong: { isValid: isWholeFrom(1, 1e12), expected: 'số tiền là số nguyên đồng, lớn hơn 0' },
  dongPerMonth: { isValid: isWholeFrom(1, 1e9), expected: 'số tiền là số nguyên đồng, lớn hơn 0' },
  coefficient: { isValid: isCoefficient, expected: 'hệ số viết bằng chữ số, dấu chấm thập phân, ví dụ "1.5"' },
  percent: { isValid: isWholeFrom(0, 100), expected: 'tỷ lệ phần trăm là số nguyên từ 0 đến 100' },
  fraction: { isValid: isFraction, expected: 'phân số có tử số (numerator) không lớn hơn mẫu số (denominator)' },
  times: { isValid: isWholeFrom(1, 100), expected: 'số lần, là số nguyên từ 1 đến 100' },
  people: { isValid: isCount, expected: 'số người, là số nguyên từ 0 trở lên' },
  years: {
    isValid: (value) => isWholeFrom(1, 100)(value) || value === 'permanent',
    expected: 'số năm, là số nguyên từ 1 đến 100',
  },
  months: { isValid: isCount, expected: 'số tháng, là số nguyên từ 0 trở lên' },
  days: { isValid: isCount, expected: 'số ngày, là số nguyên từ 0 trở lên' },
  workingDays: { isValid: isCount, expected: 'số ngày làm việc, là số nguyên từ 0 trở lên' },
  points: { isValid: isCount, expected: 'số điểm, là số nguyên từ 0 trở lên' },
  monthDay: { isValid: isMonthDay, expected: 'ngày dạng tháng-ngày, ví dụ "12-10"' },
  rating: {
    isValid: (value) => value === 'HTXS' || value === 'HTT' || value === 'HT',
    expected: 'mức xếp loại: HTXS, HTT hoặc HT',
  },
  combinations: {
    isValid: isCombinations,
    expected: 'danh sách các cách có đủ cờ, bằng khen, ví dụ [{"needs":{"COT":1,"BKT":1}}]',
  },
};

/**
 * What is wrong with a value that somebody enters for a parameter of a unit, in Vietnamese; null if nothing is. `null` lifts the
 * parameter and is always right.
 */
export function valueProblem(unit: Unit, value: unknown): string | null {
  if (value === null || units[unit].isValid(value)) return null;
  return `Giá trị ${JSON.stringify(value) ?? 'trống'} không hợp lệ; cần ${units[unit].expected}.`;
}
