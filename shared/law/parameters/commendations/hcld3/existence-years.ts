import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm thành lập của tập thể để xét Huân chương Lao động hạng Ba. */
export const hcld3ExistenceYears: Parameter<number> = {
  key: 'commendations.hcld3.existence-years',
  label: {
    vi: 'Số năm thành lập của tập thể để xét Huân chương Lao động hạng Ba',
    en: 'Age of a collective for the Labor Order, Third Class',
  },
  unit: 'years',
  values: [
    { from: '2014-08-20', value: 10, citations: [cite('decree65of2014', '17.4b')], certainty: 'read' },
    { from: '2017-10-01', value: 10, citations: [cite('decree91of2017', '24')], certainty: 'memory' },
    { from: '2024-01-01', value: 10, citations: [cite('law2022', '44.4đ')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
