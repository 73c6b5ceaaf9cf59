import type { Parameter } from '../../parameter.ts';
import type { MonthDay } from '../../parameter-values.ts';

/** Hạn ký giao ước thi đua khối. The state sets none: the province or the office does, by its regulation. */
export const deadlinesBlockPledge: Parameter<MonthDay> = {
  key: 'deadlines.block-pledge',
  label: { vi: 'Hạn ký giao ước thi đua khối', en: 'Block pledge by' },
  unit: 'monthDay',
  values: [],
  lastCheckedOn: '2026-11-21',
};
