import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Thời hạn thẩm định hồ sơ. */
export const deadlinesAppraisalDays: Parameter<number> = {
  key: 'deadlines.appraisal-days',
  label: { vi: 'Thời hạn thẩm định hồ sơ', en: 'Appraisal time' },
  unit: 'workingDays',
  values: [
    { from: '2024-01-01', value: 20, citations: [cite('decree98of2023', '32.2')], certainty: 'read' },
    {
      from: '2025-07-01',
      value: 20,
      citations: [cite('decree152of2025'), cite('decision311bnv')],
      certainty: 'secondary',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
