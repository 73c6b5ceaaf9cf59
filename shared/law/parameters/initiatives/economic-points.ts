import type { Parameter } from '../../parameter.ts';

/** Điểm tối đa hiệu quả kinh tế. The state sets none: the province or the office does, by its regulation. */
export const initiativesEconomicPoints: Parameter<number> = {
  key: 'initiatives.economic-points',
  label: { vi: 'Điểm tối đa hiệu quả kinh tế', en: 'Most points for economic effect' },
  unit: 'points',
  values: [],
  lastCheckedOn: '2026-11-21',
};
