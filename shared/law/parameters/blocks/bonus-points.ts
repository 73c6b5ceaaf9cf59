import type { Parameter } from '../../parameter.ts';

/** Tổng điểm thưởng tối đa. The state sets none: the province or the office does, by its regulation. */
export const blocksBonusPoints: Parameter<number> = {
  key: 'blocks.bonus-points',
  label: { vi: 'Tổng điểm thưởng tối đa', en: 'Most bonus points in all' },
  unit: 'points',
  values: [],
  lastCheckedOn: '2026-11-21',
};
