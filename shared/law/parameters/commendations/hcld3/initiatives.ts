import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số sáng kiến cấp tỉnh để xét Huân chương Lao động hạng Ba. */
export const hcld3Initiatives: Parameter<number> = {
  key: 'commendations.hcld3.initiatives',
  label: {
    vi: 'Số sáng kiến cấp tỉnh để xét Huân chương Lao động hạng Ba',
    en: 'Provincial initiatives for the Labor Order, Third Class',
  },
  unit: 'times',
  values: [
    { from: '2014-08-20', value: 2, citations: [cite('decree65of2014', '17.1b')], certainty: 'read' },
    { from: '2017-10-01', value: 2, citations: [cite('decree91of2017', '24')], certainty: 'memory' },
    { from: '2024-01-01', value: null, citations: [cite('law2022', '44.1e')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
