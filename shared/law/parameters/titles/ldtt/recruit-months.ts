import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số tháng công tác tối thiểu của người mới tuyển dụng. */
export const ldttRecruitMonths: Parameter<number> = {
  key: 'titles.ldtt.recruit-months',
  label: { vi: 'Số tháng công tác tối thiểu của người mới tuyển dụng', en: 'Least months of work of a new recruit' },
  unit: 'months',
  values: [
    { from: '2014-08-20', value: 10, citations: [cite('decree65of2014', '5.6')], certainty: 'read' },
    {
      from: '2017-10-01',
      value: 10,
      citations: [cite('decree91of2017'), cite('circular3of2018bng', '9.1k')],
      certainty: 'read',
    },
    { from: '2024-01-01', value: 6, citations: [cite('circular1of2024')], certainty: 'secondary' },
    { from: '2025-07-01', value: 6, citations: [cite('circular15of2025')], certainty: 'memory' },
  ],
  lastCheckedOn: '2026-11-21',
};
