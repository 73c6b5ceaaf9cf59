import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm hoàn thành xuất sắc để xét Huân chương Lao động hạng Nhì. */
export const hcld2ExcellentYears: Parameter<number> = {
  key: 'commendations.hcld2.excellent-years',
  label: {
    vi: 'Số năm hoàn thành xuất sắc để xét Huân chương Lao động hạng Nhì',
    en: 'Excellent years for the Labor Order, Second Class',
  },
  unit: 'years',
  values: [{ from: '2024-01-01', value: 2, citations: [cite('law2022', '43.1đ')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
