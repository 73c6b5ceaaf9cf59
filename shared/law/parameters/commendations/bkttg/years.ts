import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm liên tục để xét Bằng khen của Thủ tướng. */
export const bkttgYears: Parameter<number> = {
  key: 'commendations.bkttg.years',
  label: {
    vi: 'Số năm liên tục để xét Bằng khen của Thủ tướng',
    en: 'Continuous years for the Prime Minister’s Diploma',
  },
  unit: 'years',
  values: [
    { from: '2014-08-20', value: 5, citations: [cite('decree65of2014', '23.1c')], certainty: 'read' },
    { from: '2017-10-01', value: 5, citations: [cite('decree91of2017', '38')], certainty: 'secondary' },
    { from: '2024-01-01', value: 5, citations: [cite('law2022', '73.1b')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
