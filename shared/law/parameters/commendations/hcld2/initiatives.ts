import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số sáng kiến cấp tỉnh để xét Huân chương Lao động hạng Nhì. */
export const hcld2Initiatives: Parameter<number> = {
  key: 'commendations.hcld2.initiatives',
  label: {
    vi: 'Số sáng kiến cấp tỉnh để xét Huân chương Lao động hạng Nhì',
    en: 'Provincial initiatives for the Labor Order, Second Class',
  },
  unit: 'times',
  values: [
    { from: '2014-08-20', value: 3, citations: [cite('decree65of2014', '16.1b')], certainty: 'read' },
    { from: '2017-10-01', value: 3, citations: [cite('decree91of2017', '23')], certainty: 'memory' },
    { from: '2024-01-01', value: null, citations: [cite('law2022', '43.1đ')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
