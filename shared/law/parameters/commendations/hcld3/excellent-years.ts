import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm hoàn thành xuất sắc để xét Huân chương Lao động hạng Ba. */
export const hcld3ExcellentYears: Parameter<number> = {
  key: 'commendations.hcld3.excellent-years',
  label: {
    vi: 'Số năm hoàn thành xuất sắc để xét Huân chương Lao động hạng Ba',
    en: 'Excellent years for the Labor Order, Third Class',
  },
  unit: 'years',
  values: [{ from: '2024-01-01', value: 1, citations: [cite('law2022', '44.1e')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
