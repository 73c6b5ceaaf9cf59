import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm liên tục hoàn thành xuất sắc để xét Bằng khen tỉnh. */
export const bktExcellentYears: Parameter<number> = {
  key: 'commendations.bkt.excellent-years',
  label: {
    vi: 'Số năm liên tục hoàn thành xuất sắc để xét Bằng khen tỉnh',
    en: 'Consecutive excellent years for the Provincial Diploma',
  },
  unit: 'years',
  values: [
    { from: '2014-08-20', value: 2, citations: [cite('decree65of2014', '24.1c')], certainty: 'read' },
    { from: '2017-10-01', value: 2, citations: [cite('decree91of2017', '39')], certainty: 'secondary' },
    { from: '2024-01-01', value: 2, citations: [cite('law2022', '74.1d')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
