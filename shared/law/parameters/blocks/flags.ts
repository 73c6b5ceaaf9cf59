import type { Parameter } from '../../parameter.ts';

/** Số Cờ thi đua tỉnh mỗi khối. The state sets none: the province or the office does, by its regulation. */
export const blocksFlags: Parameter<number> = {
  key: 'blocks.flags',
  label: { vi: 'Số Cờ thi đua tỉnh mỗi khối', en: 'Provincial Flags per block' },
  unit: 'times',
  values: [],
  lastCheckedOn: '2026-11-21',
};
