import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Bằng khen của Thủ tướng Chính phủ, tập thể. */
export const prizesBkttgCollective: Parameter<string> = {
  key: 'prizes.bkttg-collective',
  label: {
    vi: 'Hệ số tiền thưởng: Bằng khen của Thủ tướng Chính phủ, tập thể',
    en: 'Prize coefficient: Prime Minister’s Diploma of Merit, collective',
  },
  unit: 'coefficient',
  values: [
    { from: '2017-10-01', value: '7.0', citations: [cite('decree91of2017', '73')], certainty: 'secondary' },
    { from: '2024-01-01', value: '7.0', citations: [cite('decree98of2023', '58')], certainty: 'secondary' },
    { from: '2025-07-01', value: '7.0', citations: [cite('decree152of2025', '54')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
