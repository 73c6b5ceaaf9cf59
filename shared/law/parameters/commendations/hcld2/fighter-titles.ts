import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số lần Chiến sĩ thi đua tỉnh để xét Huân chương Lao động hạng Nhì. */
export const hcld2FighterTitles: Parameter<number> = {
  key: 'commendations.hcld2.fighter-titles',
  label: {
    vi: 'Số lần Chiến sĩ thi đua tỉnh để xét Huân chương Lao động hạng Nhì',
    en: 'Provincial titles for the Labor Order, Second Class',
  },
  unit: 'times',
  values: [{ from: '2024-01-01', value: 1, citations: [cite('law2022', '43.1đ')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
