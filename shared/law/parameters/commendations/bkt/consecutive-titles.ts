import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số lần liên tục Chiến sĩ thi đua cơ sở để xét Bằng khen tỉnh. */
export const bktConsecutiveTitles: Parameter<number> = {
  key: 'commendations.bkt.consecutive-titles',
  label: {
    vi: 'Số lần liên tục Chiến sĩ thi đua cơ sở để xét Bằng khen tỉnh',
    en: 'Consecutive Grassroots titles for the Provincial Diploma',
  },
  unit: 'times',
  values: [{ from: '2024-01-01', value: 2, citations: [cite('law2022', '74.1d')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
