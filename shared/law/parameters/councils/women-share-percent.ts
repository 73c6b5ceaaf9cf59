import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Tỷ lệ nữ để tập thể được ưu tiên khi các đề nghị ngang nhau. */
export const councilsWomenSharePercent: Parameter<number> = {
  key: 'councils.women-share-percent',
  label: {
    vi: 'Tỷ lệ nữ để tập thể được ưu tiên khi các đề nghị ngang nhau',
    en: 'Share of women that breaks a tie between collectives',
  },
  unit: 'percent',
  values: [
    { from: '2017-10-01', value: 70, citations: [cite('circular3of2018bng', '3.2')], certainty: 'read' },
    { from: '2024-01-01', value: 70, citations: [cite('decree98of2023', '4')], certainty: 'memory' },
    { from: '2025-07-01', value: 70, citations: [cite('decree152of2025', '4.6')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
