import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';
import type { Fraction } from '../../../parameter-values.ts';

/** Phần thời gian giữ chức vụ được giảm cho nữ (cống hiến). */
export const dedicationWomenReduction: Parameter<Fraction> = {
  key: 'commendations.dedication.women-reduction',
  label: {
    vi: 'Phần thời gian giữ chức vụ được giảm cho nữ (cống hiến)',
    en: 'Share of the years in post remitted to women',
  },
  unit: 'fraction',
  values: [
    {
      from: '2017-10-01',
      value: { numerator: 1, denominator: 3 },
      citations: [cite('circular3of2018bng', '3.2')],
      certainty: 'read',
    },
    {
      from: '2024-01-01',
      value: { numerator: 1, denominator: 3 },
      citations: [cite('decree98of2023', '4')],
      certainty: 'memory',
    },
    {
      from: '2025-07-01',
      value: { numerator: 1, denominator: 3 },
      citations: [cite('decree152of2025', '4.7')],
      certainty: 'read',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
