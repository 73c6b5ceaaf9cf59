import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Xã, phường, đặc khu tiêu biểu. */
export const prizesOutstandingCommune: Parameter<string> = {
  key: 'prizes.outstanding-commune',
  label: { vi: 'Hệ số tiền thưởng: Xã, phường, đặc khu tiêu biểu', en: 'Prize coefficient: Outstanding commune' },
  unit: 'coefficient',
  values: [
    { from: '2024-01-01', value: '2.0', citations: [cite('decree98of2023', '54')], certainty: 'read' },
    { from: '2025-07-01', value: '2.0', citations: [cite('decree152of2025', '50.2c')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
