import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số lần Chiến sĩ thi đua cơ sở để xét Huân chương Lao động hạng Ba. */
export const hcld3FighterTitles: Parameter<number> = {
  key: 'commendations.hcld3.fighter-titles',
  label: {
    vi: 'Số lần Chiến sĩ thi đua cơ sở để xét Huân chương Lao động hạng Ba',
    en: 'Grassroots titles for the Labor Order, Third Class',
  },
  unit: 'times',
  values: [{ from: '2024-01-01', value: 3, citations: [cite('law2022', '44.1e')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
