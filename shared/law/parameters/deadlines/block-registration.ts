import type { Parameter } from '../../parameter.ts';
import type { MonthDay } from '../../parameter-values.ts';

/** Hạn đăng ký chỉ tiêu thi đua khối. The state sets none: the province or the office does, by its regulation. */
export const deadlinesBlockRegistration: Parameter<MonthDay> = {
  key: 'deadlines.block-registration',
  label: { vi: 'Hạn đăng ký chỉ tiêu thi đua khối', en: 'Block registration by' },
  unit: 'monthDay',
  values: [],
  lastCheckedOn: '2026-11-21',
};
