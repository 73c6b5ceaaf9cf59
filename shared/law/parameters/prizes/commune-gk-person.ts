import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Giấy khen của Chủ tịch UBND cấp xã, cá nhân. */
export const prizesCommuneGkPerson: Parameter<string> = {
  key: 'prizes.commune-gk-person',
  label: {
    vi: 'Hệ số tiền thưởng: Giấy khen của Chủ tịch UBND cấp xã, cá nhân',
    en: 'Prize coefficient: Commune Certificate of Merit, individual',
  },
  unit: 'coefficient',
  values: [
    { from: '2017-10-01', value: '0.15', citations: [cite('decree91of2017', '73')], certainty: 'secondary' },
    { from: '2024-01-01', value: '0.15', citations: [cite('decree98of2023', '58')], certainty: 'secondary' },
    { from: '2025-07-01', value: '0.3', citations: [cite('decree152of2025', '54')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
