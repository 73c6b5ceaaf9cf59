import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số ngày nghỉ làm việc từ đó không xét Lao động tiên tiến. */
export const ldttDaysOff: Parameter<number> = {
  key: 'titles.ldtt.days-off',
  label: {
    vi: 'Số ngày nghỉ làm việc từ đó không xét Lao động tiên tiến',
    en: 'Working days off that bar Advanced Laborer',
  },
  unit: 'workingDays',
  values: [
    { from: '2014-08-20', value: 40, citations: [cite('decree65of2014', '5.6')], certainty: 'read' },
    {
      from: '2017-10-01',
      value: null,
      citations: [cite('circular3of2018bng', '9.1k')],
      certainty: 'secondary',
      note: 'Thông tư dẫn lại Nghị định 91/2017/NĐ-CP không còn điều kiện này.',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
