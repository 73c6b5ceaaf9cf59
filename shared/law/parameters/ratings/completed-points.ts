import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Điểm tối thiểu để xếp loại hoàn thành. */
export const ratingsCompletedPoints: Parameter<number> = {
  key: 'ratings.completed-points',
  label: { vi: 'Điểm tối thiểu để xếp loại hoàn thành', en: 'Least points for completion' },
  unit: 'points',
  values: [{ from: '2026-01-01', value: 50, citations: [cite('decree335of2025', '20')], certainty: 'secondary' }],
  lastCheckedOn: '2026-11-21',
};
