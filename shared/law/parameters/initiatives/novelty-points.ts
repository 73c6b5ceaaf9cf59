import type { Parameter } from '../../parameter.ts';

/** Điểm tối đa tính mới. The state sets none: the province or the office does, by its regulation. */
export const initiativesNoveltyPoints: Parameter<number> = {
  key: 'initiatives.novelty-points',
  label: { vi: 'Điểm tối đa tính mới', en: 'Most points for novelty' },
  unit: 'points',
  values: [],
  lastCheckedOn: '2026-11-21',
};
