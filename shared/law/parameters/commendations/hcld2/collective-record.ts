import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';
import type { AwardCombination } from '../../../parameter-values.ts';

/** Cờ, bằng khen cần có để tập thể được xét Huân chương Lao động hạng Nhì. */
export const hcld2CollectiveRecord: Parameter<readonly AwardCombination[]> = {
  key: 'commendations.hcld2.collective-record',
  label: {
    vi: 'Cờ, bằng khen cần có để tập thể được xét Huân chương Lao động hạng Nhì',
    en: 'Flags and diplomas a collective needs for the Labor Order, Second Class',
  },
  unit: 'combinations',
  values: [
    {
      from: '2014-08-20',
      value: [{ needs: { COCP: 1, COT: 1 } }, { needs: { COT: 3 } }],
      citations: [cite('decree65of2014', '16.4b')],
      certainty: 'read',
    },
    {
      from: '2017-10-01',
      value: [{ needs: { COCP: 1, COT: 1 } }, { needs: { COT: 3 } }],
      citations: [cite('decree91of2017', '23')],
      certainty: 'memory',
    },
    {
      from: '2024-01-01',
      value: [{ needs: { COCP: 1, COT: 1 } }, { needs: { COT: 3 } }, { needs: { BKT: 3 }, onlyWithoutFlag: true }],
      citations: [cite('law2022', '43.4d')],
      certainty: 'read',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
