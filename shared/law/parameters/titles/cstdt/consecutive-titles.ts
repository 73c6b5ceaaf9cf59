import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số lần liên tục Chiến sĩ thi đua cơ sở để xét Chiến sĩ thi đua tỉnh. */
export const cstdtConsecutiveTitles: Parameter<number> = {
  key: 'titles.cstdt.consecutive-titles',
  label: {
    vi: 'Số lần liên tục Chiến sĩ thi đua cơ sở để xét Chiến sĩ thi đua tỉnh',
    en: 'Consecutive Grassroots titles for the Provincial title',
  },
  unit: 'times',
  values: [
    { from: '2014-08-20', value: 3, citations: [cite('law2003', '22'), cite('decree65of2014')], certainty: 'read' },
    {
      from: '2017-10-01',
      value: 3,
      citations: [cite('decree91of2017', '9'), cite('circular3of2018bng', '9.3a')],
      certainty: 'read',
    },
    { from: '2024-01-01', value: 3, citations: [cite('law2022', '22')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
