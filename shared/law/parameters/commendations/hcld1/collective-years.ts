import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm tập thể hoàn thành xuất sắc để xét Huân chương Lao động hạng Nhất. */
export const hcld1CollectiveYears: Parameter<number> = {
  key: 'commendations.hcld1.collective-years',
  label: {
    vi: 'Số năm tập thể hoàn thành xuất sắc để xét Huân chương Lao động hạng Nhất',
    en: 'Excellent years of a collective for the Labor Order, First Class',
  },
  unit: 'years',
  values: [
    { from: '2014-08-20', value: 5, citations: [cite('decree65of2014', '15.4b')], certainty: 'read' },
    { from: '2017-10-01', value: 5, citations: [cite('decree91of2017', '22')], certainty: 'memory' },
    { from: '2024-01-01', value: 5, citations: [cite('law2022', '42.4d')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
