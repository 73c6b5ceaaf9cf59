import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';
import type { AwardCombination } from '../../../parameter-values.ts';

/** Cờ, bằng khen cần có để tập thể được xét Huân chương Độc lập hạng Nhất. */
export const hcdl1CollectiveRecord: Parameter<readonly AwardCombination[]> = {
  key: 'commendations.hcdl1.collective-record',
  label: {
    vi: 'Cờ, bằng khen cần có để tập thể được xét Huân chương Độc lập hạng Nhất',
    en: 'Flags and diplomas a collective needs for the Independence Order, First Class',
  },
  unit: 'combinations',
  values: [
    {
      from: '2024-01-01',
      value: [{ needs: { COCP: 3, BKTTG: 1 } }, { needs: { COCP: 3, COT: 2 } }],
      citations: [cite('law2022', '36.3')],
      certainty: 'read',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
