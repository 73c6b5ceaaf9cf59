import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Tỷ lệ tối đa Chiến sĩ thi đua cơ sở trên số Lao động tiên tiến. */
export const cstdcsCapPercent: Parameter<number> = {
  key: 'titles.cstdcs.cap-percent',
  label: {
    vi: 'Tỷ lệ tối đa Chiến sĩ thi đua cơ sở trên số Lao động tiên tiến',
    en: 'Most Grassroots Emulation Fighters among Advanced Laborers',
  },
  unit: 'percent',
  values: [
    { from: '2017-10-01', value: 15, citations: [cite('decree91of2017', '9.3')], certainty: 'read' },
    {
      from: '2024-01-01',
      value: null,
      citations: [cite('law2022', '23')],
      certainty: 'secondary',
      note: 'Luật không còn khống chế tỷ lệ; tỉnh hoặc cơ quan có thể quy định.',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
