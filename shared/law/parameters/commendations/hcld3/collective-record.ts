import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';
import type { AwardCombination } from '../../../parameter-values.ts';

/** Cờ, bằng khen cần có để tập thể được xét Huân chương Lao động hạng Ba. */
export const hcld3CollectiveRecord: Parameter<readonly AwardCombination[]> = {
  key: 'commendations.hcld3.collective-record',
  label: {
    vi: 'Cờ, bằng khen cần có để tập thể được xét Huân chương Lao động hạng Ba',
    en: 'Flags and diplomas a collective needs for the Labor Order, Third Class',
  },
  unit: 'combinations',
  values: [
    {
      from: '2014-08-20',
      value: [{ needs: { COT: 2 } }, { needs: { COT: 1, BKT: 2 } }],
      citations: [cite('decree65of2014', '17.4b')],
      certainty: 'read',
    },
    {
      from: '2017-10-01',
      value: [{ needs: { COT: 2 } }, { needs: { COT: 1, BKT: 2 } }],
      citations: [cite('decree91of2017', '24')],
      certainty: 'memory',
    },
    {
      from: '2024-01-01',
      value: [
        { needs: { COCP: 1 } },
        { needs: { COT: 2 } },
        { needs: { COT: 1, BKT: 1 } },
        { needs: { BKT: 2 }, onlyWithoutFlag: true },
      ],
      citations: [cite('law2022', '44.4đ')],
      certainty: 'read',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
