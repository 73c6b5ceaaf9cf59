import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm hoàn thành xuất sắc để xét Huân chương Lao động hạng Nhất. */
export const hcld1ExcellentYears: Parameter<number> = {
  key: 'commendations.hcld1.excellent-years',
  label: {
    vi: 'Số năm hoàn thành xuất sắc để xét Huân chương Lao động hạng Nhất',
    en: 'Excellent years for the Labor Order, First Class',
  },
  unit: 'years',
  values: [{ from: '2024-01-01', value: 3, citations: [cite('law2022', '42.1đ')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
