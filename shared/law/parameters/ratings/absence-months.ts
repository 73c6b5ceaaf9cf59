import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Số tháng nghỉ từ đó không xếp loại hoàn thành tốt trở lên. */
export const ratingsAbsenceMonths: Parameter<number> = {
  key: 'ratings.absence-months',
  label: {
    vi: 'Số tháng nghỉ từ đó không xếp loại hoàn thành tốt trở lên',
    en: 'Months of absence from which a good rating is barred',
  },
  unit: 'months',
  values: [
    { from: '2020-08-20', value: 3, citations: [cite('decree90of2020')], certainty: 'read' },
    { from: '2026-01-01', value: 3, citations: [cite('decree335of2025')], certainty: 'memory' },
  ],
  lastCheckedOn: '2026-11-21',
};
