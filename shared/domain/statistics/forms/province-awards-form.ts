import type { StatisticalAward } from '../statistical-award.ts';
import type { FormDefinition } from '../statistical-form.ts';
import { awardRowSums, awardRows } from './award-rows.ts';
import { circular } from './circular.ts';

const is = (code: string) => (award: StatisticalAward) => award.code === code;
const columns = [
  { key: 'diploma', heading: 'Bằng khen', holds: is('BKT') },
  { key: 'fighter', heading: 'Chiến sĩ thi đua cấp bộ, tỉnh', holds: is('CSTDT') },
  { key: 'flag', heading: 'Cờ thi đua', holds: is('COT') },
  { key: 'medal', heading: 'Huy hiệu, kỷ niệm chương', holds: is('KNC') },
] as const;

/** Biểu 0603.N: commendation of ministries and provinces. What has no column (Tập thể lao động xuất sắc …) is not in the form. */
export const provinceAwardsForm: FormDefinition<StatisticalAward> = {
  code: '0603.N',
  title: 'SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, BAN, NGÀNH, TỈNH',
  measure: 'lượt',
  source: circular('0603.N'),
  columns: [
    { key: 'total', heading: 'Tổng số', holds: isInProvinceForm },
    ...columns.map((column) => ({ ...column, over: ['Chia theo hình thức'] })),
  ],
  rows: awardRows,
  sums: awardRowSums,
  notes: ['Tập thể lao động xuất sắc và hình thức riêng của tỉnh không có cột trong biểu nên không tính.'],
};

/** Whether the form has a column for it. */
export function isInProvinceForm(award: StatisticalAward): boolean {
  return award.level === 'province' && columns.some((column) => column.holds(award));
}
