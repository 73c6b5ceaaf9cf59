import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Thời hạn thông báo kết quả, sao quyết định. */
export const deadlinesNoticeDays: Parameter<number> = {
  key: 'deadlines.notice-days',
  label: { vi: 'Thời hạn thông báo kết quả, sao quyết định', en: 'Time to give notice of the result' },
  unit: 'workingDays',
  values: [
    {
      from: '2024-01-01',
      value: 10,
      citations: [cite('decision311bnv')],
      certainty: 'secondary',
      note: 'Ngày áp dụng chưa rõ.',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
