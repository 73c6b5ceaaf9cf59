import type { Parameter } from '../../parameter.ts';

/** Số Bằng khen tỉnh mỗi khối. The state sets none: the province or the office does, by its regulation. */
export const blocksDiplomas: Parameter<number> = {
  key: 'blocks.diplomas',
  label: { vi: 'Số Bằng khen tỉnh mỗi khối', en: 'Provincial Diplomas per block' },
  unit: 'times',
  values: [],
  lastCheckedOn: '2026-11-21',
};
