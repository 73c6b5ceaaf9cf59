import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số lần Chiến sĩ thi đua cơ sở để xét Bằng khen của Thủ tướng. */
export const bkttgFighterTitles: Parameter<number> = {
  key: 'commendations.bkttg.fighter-titles',
  label: {
    vi: 'Số lần Chiến sĩ thi đua cơ sở để xét Bằng khen của Thủ tướng',
    en: 'Grassroots titles for the Prime Minister’s Diploma',
  },
  unit: 'times',
  values: [{ from: '2024-01-01', value: 3, citations: [cite('law2022', '73.1b')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
