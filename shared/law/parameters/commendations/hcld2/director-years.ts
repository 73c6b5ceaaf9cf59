import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm giữ chức Giám đốc Sở để xét Huân chương Lao động hạng Nhì (cống hiến). */
export const hcld2DirectorYears: Parameter<number> = {
  key: 'commendations.hcld2.director-years',
  label: {
    vi: 'Số năm giữ chức Giám đốc Sở để xét Huân chương Lao động hạng Nhì (cống hiến)',
    en: 'Years as department director for the Labor Order, Second Class',
  },
  unit: 'years',
  values: [
    { from: '2014-08-20', value: 15, citations: [cite('decree65of2014', '16.3b')], certainty: 'read' },
    { from: '2017-10-01', value: 15, citations: [cite('decree91of2017')], certainty: 'memory' },
    { from: '2024-01-01', value: 15, citations: [cite('decree98of2023')], certainty: 'memory' },
    { from: '2025-07-01', value: 15, citations: [cite('decree152of2025')], certainty: 'memory' },
  ],
  lastCheckedOn: '2026-11-21',
};
