import type { Parameter } from '../../parameter.ts';

/** Điểm thưởng tối đa của một tiêu chí. The state sets none: the province or the office does, by its regulation. */
export const blocksBonusCapPercent: Parameter<number> = {
  key: 'blocks.bonus-cap-percent',
  label: { vi: 'Điểm thưởng tối đa của một tiêu chí', en: 'Most bonus of one criterion' },
  unit: 'percent',
  values: [],
  lastCheckedOn: '2026-11-21',
};
