import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm tập thể hoàn thành xuất sắc để xét Huân chương Độc lập hạng Nhất. */
export const hcdl1CollectiveYears: Parameter<number> = {
  key: 'commendations.hcdl1.collective-years',
  label: {
    vi: 'Số năm tập thể hoàn thành xuất sắc để xét Huân chương Độc lập hạng Nhất',
    en: 'Excellent years of a collective for the Independence Order, First Class',
  },
  unit: 'years',
  values: [{ from: '2024-01-01', value: 10, citations: [cite('law2022', '36.3')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
