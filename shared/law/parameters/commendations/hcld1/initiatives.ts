import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số sáng kiến cấp tỉnh để xét Huân chương Lao động hạng Nhất. */
export const hcld1Initiatives: Parameter<number> = {
  key: 'commendations.hcld1.initiatives',
  label: {
    vi: 'Số sáng kiến cấp tỉnh để xét Huân chương Lao động hạng Nhất',
    en: 'Provincial initiatives for the Labor Order, First Class',
  },
  unit: 'times',
  values: [
    { from: '2014-08-20', value: 4, citations: [cite('decree65of2014', '15.1b')], certainty: 'read' },
    { from: '2017-10-01', value: 4, citations: [cite('decree91of2017', '22')], certainty: 'memory' },
    { from: '2024-01-01', value: null, citations: [cite('law2022', '42.1đ')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
