import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số sáng kiến cấp cơ sở để xét Bằng khen tỉnh. */
export const bktInitiatives: Parameter<number> = {
  key: 'commendations.bkt.initiatives',
  label: { vi: 'Số sáng kiến cấp cơ sở để xét Bằng khen tỉnh', en: 'Initiatives for the Provincial Diploma' },
  unit: 'times',
  values: [
    { from: '2014-08-20', value: 2, citations: [cite('decree65of2014', '24.1c')], certainty: 'read' },
    { from: '2017-10-01', value: 2, citations: [cite('decree91of2017', '39')], certainty: 'secondary' },
    { from: '2024-01-01', value: 2, citations: [cite('law2022', '74.1d')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
