import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Thời hạn xem xét đơn yêu cầu công nhận sáng kiến. */
export const initiativesCheckMonths: Parameter<number> = {
  key: 'initiatives.check-months',
  label: { vi: 'Thời hạn xem xét đơn yêu cầu công nhận sáng kiến', en: 'Time to check an application' },
  unit: 'months',
  values: [{ from: '2012-04-25', value: 1, citations: [cite('decree13of2012', '6')], certainty: 'memory' }],
  lastCheckedOn: '2026-11-21',
};
