import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';
import type { LeastRating } from '../../../parameter-values.ts';

/** Xếp loại tối thiểu để xét Giấy khen. */
export const gkMinimumRating: Parameter<LeastRating> = {
  key: 'commendations.gk.minimum-rating',
  label: { vi: 'Xếp loại tối thiểu để xét Giấy khen', en: 'Lowest rating for a Certificate of Merit' },
  unit: 'rating',
  values: [
    { from: '2014-08-20', value: 'HTT', citations: [cite('decree65of2014', '25')], certainty: 'memory' },
    { from: '2017-10-01', value: 'HTT', citations: [cite('decree91of2017', '40')], certainty: 'memory' },
    {
      from: '2024-01-01',
      value: 'HTT',
      citations: [cite('law2022', '75.1c')],
      certainty: 'memory',
      note: 'Luật giao tỉnh quy định; mẫu theo Điều 4 khoản 3 Quyết định 86/2025/QĐ-UBND của Bắc Ninh.',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
