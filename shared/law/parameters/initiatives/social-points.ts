import type { Parameter } from '../../parameter.ts';

/** Điểm tối đa hiệu quả xã hội. The state sets none: the province or the office does, by its regulation. */
export const initiativesSocialPoints: Parameter<number> = {
  key: 'initiatives.social-points',
  label: { vi: 'Điểm tối đa hiệu quả xã hội', en: 'Most points for social effect' },
  unit: 'points',
  values: [],
  lastCheckedOn: '2026-11-21',
};
