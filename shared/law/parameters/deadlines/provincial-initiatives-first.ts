import type { Parameter } from '../../parameter.ts';
import type { MonthDay } from '../../parameter-values.ts';

/** Hạn xét sáng kiến cấp tỉnh, đợt 1. The state sets none: the province or the office does, by its regulation. */
export const deadlinesProvincialInitiativesFirst: Parameter<MonthDay> = {
  key: 'deadlines.provincial-initiatives-first',
  label: { vi: 'Hạn xét sáng kiến cấp tỉnh, đợt 1', en: 'Provincial initiatives, first round, by' },
  unit: 'monthDay',
  values: [],
  lastCheckedOn: '2026-11-21',
};
