import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Cờ thi đua của quân khu, Đại học Quốc gia. */
export const prizesRegionalFlag: Parameter<string> = {
  key: 'prizes.regional-flag',
  label: {
    vi: 'Hệ số tiền thưởng: Cờ thi đua của quân khu, Đại học Quốc gia',
    en: 'Prize coefficient: Flag of a military region or national university',
  },
  unit: 'coefficient',
  values: [
    { from: '2024-01-01', value: '6.0', citations: [cite('decree98of2023', '54')], certainty: 'read' },
    { from: '2025-07-01', value: '6.0', citations: [cite('decree152of2025', '50')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
