import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Điểm tối thiểu để xếp loại hoàn thành xuất sắc. */
export const ratingsExcellentPoints: Parameter<number> = {
  key: 'ratings.excellent-points',
  label: { vi: 'Điểm tối thiểu để xếp loại hoàn thành xuất sắc', en: 'Least points for an excellent rating' },
  unit: 'points',
  values: [{ from: '2026-01-01', value: 90, citations: [cite('decree335of2025', '20')], certainty: 'secondary' }],
  lastCheckedOn: '2026-11-21',
};
