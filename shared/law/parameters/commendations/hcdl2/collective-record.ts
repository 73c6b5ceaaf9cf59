import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';
import type { AwardCombination } from '../../../parameter-values.ts';

/** Cờ, bằng khen cần có để tập thể được xét Huân chương Độc lập hạng Nhì. */
export const hcdl2CollectiveRecord: Parameter<readonly AwardCombination[]> = {
  key: 'commendations.hcdl2.collective-record',
  label: {
    vi: 'Cờ, bằng khen cần có để tập thể được xét Huân chương Độc lập hạng Nhì',
    en: 'Flags and diplomas a collective needs for the Independence Order, Second Class',
  },
  unit: 'combinations',
  values: [
    {
      from: '2024-01-01',
      value: [{ needs: { COCP: 2, BKTTG: 1, BKT: 1 } }, { needs: { COCP: 2, COT: 2, BKT: 1 } }],
      citations: [cite('law2022', '37.3')],
      certainty: 'read',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
