import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Cờ thi đua của Chính phủ. */
export const prizesCocp: Parameter<string> = {
  key: 'prizes.cocp',
  label: { vi: 'Hệ số tiền thưởng: Cờ thi đua của Chính phủ', en: 'Prize coefficient: Government Emulation Flag' },
  unit: 'coefficient',
  values: [
    { from: '2017-10-01', value: '12.0', citations: [cite('decree91of2017', '69')], certainty: 'secondary' },
    { from: '2024-01-01', value: '12.0', citations: [cite('decree98of2023', '54')], certainty: 'read' },
    { from: '2025-07-01', value: '12.0', citations: [cite('decree152of2025', '50')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
