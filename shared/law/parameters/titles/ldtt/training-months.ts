import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số tháng đào tạo từ đó cần kết quả học tập khá. */
export const ldttTrainingMonths: Parameter<number> = {
  key: 'titles.ldtt.training-months',
  label: {
    vi: 'Số tháng đào tạo từ đó cần kết quả học tập khá',
    en: 'Months of training from which good results are needed',
  },
  unit: 'months',
  values: [
    { from: '2014-08-20', value: 12, citations: [cite('decree65of2014', '5.3')], certainty: 'read' },
    { from: '2017-10-01', value: 12, citations: [cite('decree91of2017')], certainty: 'memory' },
    { from: '2024-01-01', value: 12, citations: [cite('circular1of2024')], certainty: 'memory' },
    { from: '2025-07-01', value: 12, citations: [cite('circular15of2025')], certainty: 'memory' },
  ],
  lastCheckedOn: '2026-11-21',
};
