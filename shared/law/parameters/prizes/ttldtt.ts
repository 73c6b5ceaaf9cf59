import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Tập thể lao động tiên tiến. */
export const prizesTtldtt: Parameter<string> = {
  key: 'prizes.ttldtt',
  label: { vi: 'Hệ số tiền thưởng: Tập thể lao động tiên tiến', en: 'Prize coefficient: Advanced Labor Collective' },
  unit: 'coefficient',
  values: [
    { from: '2017-10-01', value: '0.8', citations: [cite('decree91of2017', '69')], certainty: 'secondary' },
    { from: '2024-01-01', value: '0.8', citations: [cite('decree98of2023', '54')], certainty: 'read' },
    { from: '2025-07-01', value: '0.8', citations: [cite('decree152of2025', '50')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
