import type { Parameter } from '../../parameter.ts';
import type { MonthDay } from '../../parameter-values.ts';

/** Hạn tổng kết khối. The state sets none: the province or the office does, by its regulation. */
export const deadlinesBlockFinal: Parameter<MonthDay> = {
  key: 'deadlines.block-final',
  label: { vi: 'Hạn tổng kết khối', en: 'Block final review by' },
  unit: 'monthDay',
  values: [],
  lastCheckedOn: '2026-11-21',
};
