import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Số tháng công tác trong năm tối thiểu để được xếp loại. */
export const ratingsLeastMonths: Parameter<number> = {
  key: 'ratings.least-months',
  label: {
    vi: 'Số tháng công tác trong năm tối thiểu để được xếp loại',
    en: 'Least months of work in the year to be rated',
  },
  unit: 'months',
  values: [
    { from: '2020-08-20', value: 6, citations: [cite('decree90of2020')], certainty: 'read' },
    { from: '2026-01-01', value: 6, citations: [cite('decree335of2025')], certainty: 'memory' },
  ],
  lastCheckedOn: '2026-11-21',
};
