import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Thù lao tối thiểu cho người tham gia áp dụng lần đầu. */
export const initiativesFirstApplierPercent: Parameter<number> = {
  key: 'initiatives.first-applier-percent',
  label: { vi: 'Thù lao tối thiểu cho người tham gia áp dụng lần đầu', en: 'Least pay of the first appliers' },
  unit: 'percent',
  values: [{ from: '2012-04-25', value: 3, citations: [cite('decree13of2012', '10')], certainty: 'memory' }],
  lastCheckedOn: '2026-11-21',
};
