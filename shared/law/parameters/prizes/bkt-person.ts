import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Bằng khen của bộ, ban, ngành, tỉnh, cá nhân. */
export const prizesBktPerson: Parameter<string> = {
  key: 'prizes.bkt-person',
  label: {
    vi: 'Hệ số tiền thưởng: Bằng khen của bộ, ban, ngành, tỉnh, cá nhân',
    en: 'Prize coefficient: Provincial Diploma of Merit, individual',
  },
  unit: 'coefficient',
  values: [
    { from: '2017-10-01', value: '1.0', citations: [cite('decree91of2017', '73')], certainty: 'secondary' },
    { from: '2024-01-01', value: '1.5', citations: [cite('decree98of2023', '58')], certainty: 'secondary' },
    { from: '2025-07-01', value: '1.5', citations: [cite('decree152of2025', '54')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
