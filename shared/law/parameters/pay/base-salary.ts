import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Mức lương cơ sở. */
export const baseSalary: Parameter<number> = {
  key: 'pay.base-salary',
  label: { vi: 'Mức lương cơ sở', en: 'Base salary' },
  unit: 'dongPerMonth',
  values: [
    { from: '2013-07-01', value: 1_150_000, citations: [cite('decree66of2013')], certainty: 'secondary' },
    { from: '2016-05-01', value: 1_210_000, citations: [cite('decree47of2016')], certainty: 'secondary' },
    { from: '2017-07-01', value: 1_300_000, citations: [cite('decree47of2017')], certainty: 'secondary' },
    {
      from: '2018-07-01',
      value: 1_390_000,
      citations: [cite('decree72of2018')],
      certainty: 'secondary',
      note: 'Số nghị định chưa đối chiếu.',
    },
    { from: '2019-07-01', value: 1_490_000, citations: [cite('decree38of2019')], certainty: 'secondary' },
    { from: '2023-07-01', value: 1_800_000, citations: [cite('decree24of2023')], certainty: 'secondary' },
    { from: '2024-07-01', value: 2_340_000, citations: [cite('decree73of2024', '3.2')], certainty: 'read' },
    { from: '2026-07-01', value: 2_530_000, citations: [cite('decree161of2026', '3.2')], certainty: 'secondary' },
  ],
  lastCheckedOn: '2026-11-21',
};
