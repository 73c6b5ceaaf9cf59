import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';
import type { MonthDay } from '../../parameter-values.ts';

/** Hạn gửi hồ sơ Cờ thi đua của Chính phủ về Bộ Nội vụ. */
export const deadlinesGovernmentFlag: Parameter<MonthDay> = {
  key: 'deadlines.government-flag',
  label: {
    vi: 'Hạn gửi hồ sơ Cờ thi đua của Chính phủ về Bộ Nội vụ',
    en: 'Government Flag dossiers reach the ministry by',
  },
  unit: 'monthDay',
  values: [
    { from: '2024-01-01', value: '06-30', citations: [cite('decree98of2023', '32.1b')], certainty: 'read' },
    { from: '2025-07-01', value: '06-30', citations: [cite('decree152of2025')], certainty: 'memory' },
  ],
  lastCheckedOn: '2026-11-21',
};
