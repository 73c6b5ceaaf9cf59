import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';
import type { LeastRating } from '../../../parameter-values.ts';

/** Xếp loại tối thiểu để xét Lao động tiên tiến. */
export const ldttMinimumRating: Parameter<LeastRating> = {
  key: 'titles.ldtt.minimum-rating',
  label: { vi: 'Xếp loại tối thiểu để xét Lao động tiên tiến', en: 'Lowest rating for Advanced Laborer' },
  unit: 'rating',
  values: [
    { from: '2014-08-20', value: 'HTT', citations: [cite('decree65of2014', '5')], certainty: 'read' },
    { from: '2017-10-01', value: 'HTT', citations: [cite('decree91of2017')], certainty: 'secondary' },
    { from: '2024-01-01', value: 'HTT', citations: [cite('law2022', '24.1')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
