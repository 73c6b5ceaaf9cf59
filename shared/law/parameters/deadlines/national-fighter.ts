import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';
import type { MonthDay } from '../../parameter-values.ts';

/** Hạn gửi hồ sơ Chiến sĩ thi đua toàn quốc về Bộ Nội vụ (năm liền kề). */
export const deadlinesNationalFighter: Parameter<MonthDay> = {
  key: 'deadlines.national-fighter',
  label: {
    vi: 'Hạn gửi hồ sơ Chiến sĩ thi đua toàn quốc về Bộ Nội vụ (năm liền kề)',
    en: 'National Fighter dossiers reach the ministry by (of the next year)',
  },
  unit: 'monthDay',
  values: [
    { from: '2024-01-01', value: '12-31', citations: [cite('decree98of2023', '32.1a')], certainty: 'read' },
    { from: '2025-07-01', value: '12-31', citations: [cite('decree152of2025')], certainty: 'memory' },
  ],
  lastCheckedOn: '2026-11-21',
};
