import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Tiền thưởng làm tròn lên hàng. */
export const prizesRoundingStep: Parameter<number> = {
  key: 'prizes.rounding-step',
  label: { vi: 'Tiền thưởng làm tròn lên hàng', en: 'Prize money is rounded up to a multiple of' },
  unit: 'dong',
  values: [
    { from: '2017-10-01', value: 10_000, citations: [cite('decree91of2017', '68.2')], certainty: 'secondary' },
    { from: '2024-01-01', value: 10_000, citations: [cite('decree98of2023', '53')], certainty: 'read' },
    { from: '2025-07-01', value: 10_000, citations: [cite('decree152of2025', '49')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
