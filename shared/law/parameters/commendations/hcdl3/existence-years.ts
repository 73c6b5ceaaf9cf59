import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm thành lập của tập thể để xét Huân chương Độc lập hạng Ba. */
export const hcdl3ExistenceYears: Parameter<number> = {
  key: 'commendations.hcdl3.existence-years',
  label: {
    vi: 'Số năm thành lập của tập thể để xét Huân chương Độc lập hạng Ba',
    en: 'Age of a collective for the Independence Order, Third Class',
  },
  unit: 'years',
  values: [{ from: '2024-01-01', value: 30, citations: [cite('law2022', '38.3')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
