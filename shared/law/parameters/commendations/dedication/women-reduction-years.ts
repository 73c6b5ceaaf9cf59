import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm giữ chức vụ được giảm cho nữ (cống hiến). */
export const dedicationWomenReductionYears: Parameter<number> = {
  key: 'commendations.dedication.women-reduction-years',
  label: { vi: 'Số năm giữ chức vụ được giảm cho nữ (cống hiến)', en: 'Years in post remitted to women' },
  unit: 'years',
  values: [
    { from: '2014-08-20', value: 3, citations: [cite('decree65of2014', '2.3')], certainty: 'read' },
    {
      from: '2017-10-01',
      value: null,
      citations: [cite('circular3of2018bng', '3.2')],
      certainty: 'secondary',
      note: 'Thay bằng mức giảm một phần ba.',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
