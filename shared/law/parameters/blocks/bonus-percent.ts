import type { Parameter } from '../../parameter.ts';

/** Điểm thưởng cho mỗi 1% vượt kế hoạch. The state sets none: the province or the office does, by its regulation. */
export const blocksBonusPercent: Parameter<number> = {
  key: 'blocks.bonus-percent',
  label: { vi: 'Điểm thưởng cho mỗi 1% vượt kế hoạch', en: 'Bonus for each 1 % over plan' },
  unit: 'percent',
  values: [],
  lastCheckedOn: '2026-11-21',
};
