import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Thôn, tổ dân phố văn hóa. */
export const prizesCulturalVillage: Parameter<string> = {
  key: 'prizes.cultural-village',
  label: { vi: 'Hệ số tiền thưởng: Thôn, tổ dân phố văn hóa', en: 'Prize coefficient: Cultural village' },
  unit: 'coefficient',
  values: [
    { from: '2017-10-01', value: '1.5', citations: [cite('decree91of2017', '69')], certainty: 'memory' },
    { from: '2024-01-01', value: '1.5', citations: [cite('decree98of2023', '54')], certainty: 'read' },
    { from: '2025-07-01', value: '1.5', citations: [cite('decree152of2025', '50')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
