import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Tỷ lệ Lao động tiên tiến tối thiểu của Tập thể lao động tiên tiến. */
export const ttldttAdvancedLaborerPercent: Parameter<number> = {
  key: 'titles.ttldtt.advanced-laborer-percent',
  label: {
    vi: 'Tỷ lệ Lao động tiên tiến tối thiểu của Tập thể lao động tiên tiến',
    en: 'Least share of Advanced Laborers in an Advanced Labor Collective',
  },
  unit: 'percent',
  values: [
    { from: '2014-08-20', value: 50, citations: [cite('law2003', '28')], certainty: 'memory' },
    {
      from: '2017-10-01',
      value: 50,
      citations: [cite('law2003', '28'), cite('circular3of2018bng', '10.1c')],
      certainty: 'read',
    },
    { from: '2024-01-01', value: 70, citations: [cite('law2022', '28.1')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
