import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';
import type { AwardCombination } from '../../../parameter-values.ts';

/** Cờ, bằng khen cần có để tập thể được xét Bằng khen của Thủ tướng. */
export const bkttgCollectiveRecord: Parameter<readonly AwardCombination[]> = {
  key: 'commendations.bkttg.collective-record',
  label: {
    vi: 'Cờ, bằng khen cần có để tập thể được xét Bằng khen của Thủ tướng',
    en: 'Flags and diplomas a collective needs for the Prime Minister’s Diploma',
  },
  unit: 'combinations',
  values: [
    {
      from: '2014-08-20',
      value: [{ needs: { COT: 1 } }],
      citations: [cite('decree65of2014', '23.3c')],
      certainty: 'read',
    },
    {
      from: '2017-10-01',
      value: [{ needs: { COT: 1 } }],
      citations: [cite('decree91of2017', '38')],
      certainty: 'secondary',
    },
    {
      from: '2024-01-01',
      value: [{ needs: { COT: 1 } }, { needs: { BKT: 2 } }],
      citations: [cite('law2022', '73.4e')],
      certainty: 'read',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
