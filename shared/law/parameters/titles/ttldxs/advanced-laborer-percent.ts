import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Tỷ lệ Lao động tiên tiến tối thiểu của Tập thể lao động xuất sắc. */
export const ttldxsAdvancedLaborerPercent: Parameter<number> = {
  key: 'titles.ttldxs.advanced-laborer-percent',
  label: {
    vi: 'Tỷ lệ Lao động tiên tiến tối thiểu của Tập thể lao động xuất sắc',
    en: 'Least share of Advanced Laborers in an Excellent Labor Collective',
  },
  unit: 'percent',
  values: [
    { from: '2014-08-20', value: 70, citations: [cite('law2003', '27')], certainty: 'memory' },
    {
      from: '2017-10-01',
      value: 70,
      citations: [cite('law2003', '27'), cite('circular3of2018bng', '10.2')],
      certainty: 'read',
    },
    { from: '2024-01-01', value: 70, citations: [cite('law2022', '27.1')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
