import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số lần Chiến sĩ thi đua tỉnh để xét Huân chương Lao động hạng Nhất. */
export const hcld1FighterTitles: Parameter<number> = {
  key: 'commendations.hcld1.fighter-titles',
  label: {
    vi: 'Số lần Chiến sĩ thi đua tỉnh để xét Huân chương Lao động hạng Nhất',
    en: 'Provincial titles for the Labor Order, First Class',
  },
  unit: 'times',
  values: [{ from: '2024-01-01', value: 2, citations: [cite('law2022', '42.1đ')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
