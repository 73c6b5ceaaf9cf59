import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Giấy khen của Giám đốc Sở, tập thể. */
export const prizesGkCollective: Parameter<string> = {
  key: 'prizes.gk-collective',
  label: {
    vi: 'Hệ số tiền thưởng: Giấy khen của Giám đốc Sở, tập thể',
    en: 'Prize coefficient: Certificate of Merit, collective',
  },
  unit: 'coefficient',
  values: [
    { from: '2017-10-01', value: '0.6', citations: [cite('decree91of2017', '73')], certainty: 'secondary' },
    { from: '2024-01-01', value: '0.6', citations: [cite('decree98of2023', '58')], certainty: 'secondary' },
    { from: '2025-07-01', value: '0.6', citations: [cite('decree152of2025', '54')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
