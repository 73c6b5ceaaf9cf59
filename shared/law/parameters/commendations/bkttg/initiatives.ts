import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số sáng kiến cấp cơ sở để xét Bằng khen của Thủ tướng. */
export const bkttgInitiatives: Parameter<number> = {
  key: 'commendations.bkttg.initiatives',
  label: {
    vi: 'Số sáng kiến cấp cơ sở để xét Bằng khen của Thủ tướng',
    en: 'Initiatives for the Prime Minister’s Diploma',
  },
  unit: 'times',
  values: [
    { from: '2014-08-20', value: 5, citations: [cite('decree65of2014', '23.1c')], certainty: 'read' },
    { from: '2017-10-01', value: 5, citations: [cite('decree91of2017', '38')], certainty: 'secondary' },
    { from: '2024-01-01', value: null, citations: [cite('law2022', '73.1b')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
