import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Giá trị đóng góp của hộ gia đình để xét Bằng khen của Thủ tướng. */
export const bkttgHouseholdContribution: Parameter<number> = {
  key: 'commendations.bkttg.household-contribution',
  label: {
    vi: 'Giá trị đóng góp của hộ gia đình để xét Bằng khen của Thủ tướng',
    en: 'Household contribution for the Prime Minister’s Diploma',
  },
  unit: 'dong',
  values: [
    { from: '2014-08-20', value: 500_000_000, citations: [cite('decree65of2014', '23.4')], certainty: 'read' },
    { from: '2017-10-01', value: 500_000_000, citations: [cite('decree91of2017', '38')], certainty: 'memory' },
    { from: '2024-01-01', value: null, citations: [cite('law2022', '73.6')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
