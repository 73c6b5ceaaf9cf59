import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Chiến sĩ thi đua cơ sở. */
export const prizesCstdcs: Parameter<string> = {
  key: 'prizes.cstdcs',
  label: { vi: 'Hệ số tiền thưởng: Chiến sĩ thi đua cơ sở', en: 'Prize coefficient: Grassroots Emulation Fighter' },
  unit: 'coefficient',
  values: [
    { from: '2017-10-01', value: '1.0', citations: [cite('decree91of2017', '69')], certainty: 'secondary' },
    { from: '2024-01-01', value: '1.0', citations: [cite('decree98of2023', '54')], certainty: 'read' },
    { from: '2025-07-01', value: '1.0', citations: [cite('decree152of2025', '50')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
