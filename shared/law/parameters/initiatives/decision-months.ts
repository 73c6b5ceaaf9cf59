import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Thời hạn quyết định công nhận sáng kiến. */
export const initiativesDecisionMonths: Parameter<number> = {
  key: 'initiatives.decision-months',
  label: { vi: 'Thời hạn quyết định công nhận sáng kiến', en: 'Time to decide on recognition' },
  unit: 'months',
  values: [{ from: '2012-04-25', value: 3, citations: [cite('decree13of2012', '7')], certainty: 'memory' }],
  lastCheckedOn: '2026-11-21',
};
