import type { Parameter } from '../../parameter.ts';
import type { MonthDay } from '../../parameter-values.ts';

/** Hạn xét sáng kiến cấp tỉnh, đợt 2. The state sets none: the province or the office does, by its regulation. */
export const deadlinesProvincialInitiativesSecond: Parameter<MonthDay> = {
  key: 'deadlines.provincial-initiatives-second',
  label: { vi: 'Hạn xét sáng kiến cấp tỉnh, đợt 2', en: 'Provincial initiatives, second round, by' },
  unit: 'monthDay',
  values: [],
  lastCheckedOn: '2026-11-21',
};
