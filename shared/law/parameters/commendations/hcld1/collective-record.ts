import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';
import type { AwardCombination } from '../../../parameter-values.ts';

/** Cờ, bằng khen cần có để tập thể được xét Huân chương Lao động hạng Nhất. */
export const hcld1CollectiveRecord: Parameter<readonly AwardCombination[]> = {
  key: 'commendations.hcld1.collective-record',
  label: {
    vi: 'Cờ, bằng khen cần có để tập thể được xét Huân chương Lao động hạng Nhất',
    en: 'Flags and diplomas a collective needs for the Labor Order, First Class',
  },
  unit: 'combinations',
  values: [
    {
      from: '2014-08-20',
      value: [{ needs: { COCP: 1, COT: 2 } }, { needs: { COT: 4 } }],
      citations: [cite('decree65of2014', '15.4b')],
      certainty: 'read',
    },
    {
      from: '2017-10-01',
      value: [{ needs: { COCP: 1, COT: 2 } }, { needs: { COT: 4 } }],
      citations: [cite('decree91of2017', '22')],
      certainty: 'memory',
    },
    {
      from: '2024-01-01',
      value: [
        { needs: { COCP: 2 } },
        { needs: { COCP: 1, COT: 2 } },
        { needs: { COT: 4 } },
        { needs: { BKT: 4 }, onlyWithoutFlag: true },
      ],
      citations: [cite('law2022', '42.4d')],
      certainty: 'read',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
