import type { Parameter } from '../../parameter.ts';
import type { MonthDay } from '../../parameter-values.ts';

/** Hạn sơ kết khối. The state sets none: the province or the office does, by its regulation. */
export const deadlinesBlockMidterm: Parameter<MonthDay> = {
  key: 'deadlines.block-midterm',
  label: { vi: 'Hạn sơ kết khối', en: 'Block mid-year review by' },
  unit: 'monthDay',
  values: [],
  lastCheckedOn: '2026-11-21',
};
