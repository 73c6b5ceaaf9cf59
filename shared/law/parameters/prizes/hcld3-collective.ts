import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Huân chương Lao động hạng Ba, tập thể. */
export const prizesHcld3Collective: Parameter<string> = {
  key: 'prizes.hcld3-collective',
  label: {
    vi: 'Hệ số tiền thưởng: Huân chương Lao động hạng Ba, tập thể',
    en: 'Prize coefficient: Labor Order, Third Class, collective',
  },
  unit: 'coefficient',
  values: [
    {
      from: '2017-10-01',
      value: '9.0',
      citations: [cite('decree91of2017', '70')],
      certainty: 'secondary',
      note: 'Số điều chưa đối chiếu.',
    },
    {
      from: '2024-01-01',
      value: '9.0',
      citations: [cite('decree98of2023', '55')],
      certainty: 'secondary',
      note: 'Số điều chưa đối chiếu.',
    },
    { from: '2025-07-01', value: '9.0', citations: [cite('decree152of2025', '51')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
