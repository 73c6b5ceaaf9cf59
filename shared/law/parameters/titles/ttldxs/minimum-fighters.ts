import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số Chiến sĩ thi đua cơ sở tối thiểu của Tập thể lao động xuất sắc. */
export const ttldxsMinimumFighters: Parameter<number> = {
  key: 'titles.ttldxs.minimum-fighters',
  label: {
    vi: 'Số Chiến sĩ thi đua cơ sở tối thiểu của Tập thể lao động xuất sắc',
    en: 'Least Grassroots Emulation Fighters in an Excellent Labor Collective',
  },
  unit: 'people',
  values: [
    { from: '2014-08-20', value: 1, citations: [cite('law2003', '27')], certainty: 'memory' },
    {
      from: '2017-10-01',
      value: 1,
      citations: [cite('law2003', '27'), cite('circular3of2018bng', '10.2')],
      certainty: 'read',
    },
    { from: '2024-01-01', value: 1, citations: [cite('law2022', '27.1')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
