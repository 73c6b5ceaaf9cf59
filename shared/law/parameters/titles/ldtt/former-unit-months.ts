import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số tháng ở đơn vị cũ từ đó cần ý kiến của đơn vị cũ. */
export const ldttFormerUnitMonths: Parameter<number> = {
  key: 'titles.ldtt.former-unit-months',
  label: {
    vi: 'Số tháng ở đơn vị cũ từ đó cần ý kiến của đơn vị cũ',
    en: 'Months at the former unit from which its opinion is needed',
  },
  unit: 'months',
  values: [
    { from: '2014-08-20', value: 6, citations: [cite('decree65of2014', '5')], certainty: 'read' },
    { from: '2017-10-01', value: 6, citations: [cite('decree91of2017')], certainty: 'memory' },
    { from: '2024-01-01', value: 6, citations: [cite('circular1of2024')], certainty: 'secondary' },
    { from: '2025-07-01', value: 6, citations: [cite('circular15of2025')], certainty: 'memory' },
  ],
  lastCheckedOn: '2026-11-21',
};
