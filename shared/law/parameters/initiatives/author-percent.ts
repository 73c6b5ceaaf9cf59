import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Thù lao tối thiểu cho tác giả, theo tiền làm lợi mỗi năm. */
export const initiativesAuthorPercent: Parameter<number> = {
  key: 'initiatives.author-percent',
  label: {
    vi: 'Thù lao tối thiểu cho tác giả, theo tiền làm lợi mỗi năm',
    en: 'Least pay of the author, of the yearly benefit',
  },
  unit: 'percent',
  values: [{ from: '2012-04-25', value: 7, citations: [cite('decree13of2012', '10')], certainty: 'memory' }],
  lastCheckedOn: '2026-11-21',
};
