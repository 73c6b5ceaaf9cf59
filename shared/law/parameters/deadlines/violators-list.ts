import type { Parameter } from '../../parameter.ts';
import type { MonthDay } from '../../parameter-values.ts';

/** Hạn gửi danh sách cá nhân, tập thể bị kỷ luật, vi phạm. The state sets none: the province or the office does, by its regulation. */
export const deadlinesViolatorsList: Parameter<MonthDay> = {
  key: 'deadlines.violators-list',
  label: {
    vi: 'Hạn gửi danh sách cá nhân, tập thể bị kỷ luật, vi phạm',
    en: 'List of the disciplined reaches the province by',
  },
  unit: 'monthDay',
  values: [],
  lastCheckedOn: '2026-11-21',
};
