import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';
import type { MonthDay } from '../../parameter-values.ts';

/** Hạn báo cáo thống kê thi đua, khen thưởng. */
export const deadlinesStatistics: Parameter<MonthDay> = {
  key: 'deadlines.statistics',
  label: { vi: 'Hạn báo cáo thống kê thi đua, khen thưởng', en: 'Statistics are due on' },
  unit: 'monthDay',
  values: [
    {
      from: '2023-03-23',
      value: '12-15',
      citations: [cite('circular2of2023')],
      certainty: 'read',
      note: 'Tính từ ngày ban hành; ngày hiệu lực chưa đối chiếu.',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
