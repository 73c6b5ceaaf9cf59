import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Điểm tối thiểu để xếp loại hoàn thành tốt. */
export const ratingsGoodPoints: Parameter<number> = {
  key: 'ratings.good-points',
  label: { vi: 'Điểm tối thiểu để xếp loại hoàn thành tốt', en: 'Least points for a good rating' },
  unit: 'points',
  values: [{ from: '2026-01-01', value: 70, citations: [cite('decree335of2025', '20')], certainty: 'secondary' }],
  lastCheckedOn: '2026-11-21',
};
