import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Thời hạn trả hồ sơ không đủ điều kiện. */
export const deadlinesReturnDays: Parameter<number> = {
  key: 'deadlines.return-days',
  label: { vi: 'Thời hạn trả hồ sơ không đủ điều kiện', en: 'Time to return an ineligible dossier' },
  unit: 'workingDays',
  values: [
    {
      from: '2024-01-01',
      value: 5,
      citations: [cite('decision311bnv')],
      certainty: 'read',
      note: 'Ngày áp dụng chưa rõ.',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
