import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Huân chương Độc lập hạng Nhất, cá nhân. */
export const prizesHcdl1Person: Parameter<string> = {
  key: 'prizes.hcdl1-person',
  label: {
    vi: 'Hệ số tiền thưởng: Huân chương Độc lập hạng Nhất, cá nhân',
    en: 'Prize coefficient: Independence Order, First Class, individual',
  },
  unit: 'coefficient',
  values: [
    {
      from: '2017-10-01',
      value: '15.0',
      citations: [cite('decree91of2017', '70')],
      certainty: 'secondary',
      note: 'Số điều chưa đối chiếu.',
    },
    {
      from: '2024-01-01',
      value: '15.0',
      citations: [cite('decree98of2023', '55')],
      certainty: 'secondary',
      note: 'Số điều chưa đối chiếu.',
    },
    { from: '2025-07-01', value: '15.0', citations: [cite('decree152of2025', '51')], certainty: 'secondary' },
  ],
  lastCheckedOn: '2026-11-21',
};
