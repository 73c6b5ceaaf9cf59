import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm tập thể hoàn thành xuất sắc để xét Bằng khen tỉnh. */
export const bktCollectiveYears: Parameter<number> = {
  key: 'commendations.bkt.collective-years',
  label: {
    vi: 'Số năm tập thể hoàn thành xuất sắc để xét Bằng khen tỉnh',
    en: 'Excellent years of a collective for the Provincial Diploma',
  },
  unit: 'years',
  values: [
    { from: '2014-08-20', value: 2, citations: [cite('decree65of2014', '24')], certainty: 'memory' },
    { from: '2017-10-01', value: 2, citations: [cite('decree91of2017', '39')], certainty: 'memory' },
    { from: '2024-01-01', value: 2, citations: [cite('law2022', '74.3d')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
