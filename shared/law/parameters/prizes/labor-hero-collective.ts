import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Hệ số tiền thưởng: Anh hùng Lao động, tập thể. */
export const prizesLaborHeroCollective: Parameter<string> = {
  key: 'prizes.labor-hero-collective',
  label: { vi: 'Hệ số tiền thưởng: Anh hùng Lao động, tập thể', en: 'Prize coefficient: Labor Hero, collective' },
  unit: 'coefficient',
  values: [{ from: '2025-07-01', value: '31.0', citations: [cite('decree152of2025', '52')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
