import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm tập thể hoàn thành xuất sắc để xét Huân chương Lao động hạng Nhì. */
export const hcld2CollectiveYears: Parameter<number> = {
  key: 'commendations.hcld2.collective-years',
  label: {
    vi: 'Số năm tập thể hoàn thành xuất sắc để xét Huân chương Lao động hạng Nhì',
    en: 'Excellent years of a collective for the Labor Order, Second Class',
  },
  unit: 'years',
  values: [
    { from: '2014-08-20', value: 5, citations: [cite('decree65of2014', '16.4b')], certainty: 'read' },
    { from: '2017-10-01', value: 5, citations: [cite('decree91of2017', '23')], certainty: 'memory' },
    { from: '2024-01-01', value: 5, citations: [cite('law2022', '43.4d')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
