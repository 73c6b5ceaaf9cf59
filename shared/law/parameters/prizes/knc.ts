import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Kỷ niệm chương của bộ, ban, ngành, tỉnh (mức tối đa). */
export const prizesKnc: Parameter<string> = {
  key: 'prizes.knc',
  label: {
    vi: 'Hệ số tiền thưởng: Kỷ niệm chương của bộ, ban, ngành, tỉnh (mức tối đa)',
    en: 'Prize coefficient: Commemorative Medal (at most)',
  },
  unit: 'coefficient',
  values: [
    { from: '2017-10-01', value: '0.6', citations: [cite('decree91of2017', '73')], certainty: 'secondary' },
    { from: '2024-01-01', value: '0.6', citations: [cite('decree98of2023', '58')], certainty: 'secondary' },
    { from: '2025-07-01', value: '0.6', citations: [cite('decree152of2025', '54')], certainty: 'secondary' },
  ],
  lastCheckedOn: '2026-11-21',
};
