import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm tập thể hoàn thành xuất sắc để xét Bằng khen của Thủ tướng. */
export const bkttgCollectiveYears: Parameter<number> = {
  key: 'commendations.bkttg.collective-years',
  label: {
    vi: 'Số năm tập thể hoàn thành xuất sắc để xét Bằng khen của Thủ tướng',
    en: 'Excellent years of a collective for the Prime Minister’s Diploma',
  },
  unit: 'years',
  values: [
    { from: '2014-08-20', value: 5, citations: [cite('decree65of2014', '23.3c')], certainty: 'read' },
    { from: '2017-10-01', value: 5, citations: [cite('decree91of2017', '38')], certainty: 'secondary' },
    { from: '2024-01-01', value: 5, citations: [cite('law2022', '73.4e')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
