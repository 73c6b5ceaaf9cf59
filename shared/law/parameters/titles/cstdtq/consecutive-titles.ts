import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số lần liên tục Chiến sĩ thi đua tỉnh để xét Chiến sĩ thi đua toàn quốc. */
export const cstdtqConsecutiveTitles: Parameter<number> = {
  key: 'titles.cstdtq.consecutive-titles',
  label: {
    vi: 'Số lần liên tục Chiến sĩ thi đua tỉnh để xét Chiến sĩ thi đua toàn quốc',
    en: 'Consecutive Provincial titles for the National title',
  },
  unit: 'times',
  values: [
    {
      from: '2014-08-20',
      value: 2,
      citations: [cite('law2003', '21'), cite('decree65of2014', '3.4')],
      certainty: 'read',
    },
    {
      from: '2017-10-01',
      value: 2,
      citations: [cite('decree91of2017', '9'), cite('circular3of2018bng', '9.4a')],
      certainty: 'read',
    },
    { from: '2024-01-01', value: 2, citations: [cite('law2022', '21')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
