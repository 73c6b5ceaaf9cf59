import type { Parameter } from '../../parameter.ts';

/** Điểm tối đa khả năng áp dụng. The state sets none: the province or the office does, by its regulation. */
export const initiativesApplicabilityPoints: Parameter<number> = {
  key: 'initiatives.applicability-points',
  label: { vi: 'Điểm tối đa khả năng áp dụng', en: 'Most points for applicability' },
  unit: 'points',
  values: [],
  lastCheckedOn: '2026-11-21',
};
