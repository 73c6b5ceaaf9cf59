import type { Parameter } from '../../parameter.ts';
import type { MonthDay } from '../../parameter-values.ts';

/** Hạn gửi hồ sơ tổng kết năm về Sở Nội vụ. The state sets none: the province or the office does, by its regulation. */
export const deadlinesProvinceDossier: Parameter<MonthDay> = {
  key: 'deadlines.province-dossier',
  label: { vi: 'Hạn gửi hồ sơ tổng kết năm về Sở Nội vụ', en: 'Year-end dossiers reach the province by' },
  unit: 'monthDay',
  values: [],
  lastCheckedOn: '2026-11-21',
};
