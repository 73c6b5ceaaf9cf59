import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Thời gian tối thiểu của phong trào cấp tỉnh để xét Huân chương Lao động hạng Ba. */
export const hcld3MovementYears: Parameter<number> = {
  key: 'commendations.hcld3.movement-years',
  label: {
    vi: 'Thời gian tối thiểu của phong trào cấp tỉnh để xét Huân chương Lao động hạng Ba',
    en: 'Least length of a provincial movement for the Labor Order, Third Class',
  },
  unit: 'years',
  values: [{ from: '2024-01-01', value: 5, citations: [cite('law2022', '44.1a')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
