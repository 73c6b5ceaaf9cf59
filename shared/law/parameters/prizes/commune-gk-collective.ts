import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Giấy khen của Chủ tịch UBND cấp xã, tập thể. */
export const prizesCommuneGkCollective: Parameter<string> = {
  key: 'prizes.commune-gk-collective',
  label: {
    vi: 'Hệ số tiền thưởng: Giấy khen của Chủ tịch UBND cấp xã, tập thể',
    en: 'Prize coefficient: Commune Certificate of Merit, collective',
  },
  unit: 'coefficient',
  values: [
    { from: '2017-10-01', value: '0.3', citations: [cite('decree91of2017', '73')], certainty: 'memory' },
    { from: '2024-01-01', value: '0.3', citations: [cite('decree98of2023', '58')], certainty: 'memory' },
    { from: '2025-07-01', value: '0.6', citations: [cite('decree152of2025', '54')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
