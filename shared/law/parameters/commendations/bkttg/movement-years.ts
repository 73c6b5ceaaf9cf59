import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Thời gian tối thiểu của phong trào chuyên đề cấp tỉnh để tập thể được xét Bằng khen của Thủ tướng. */
export const bkttgMovementYears: Parameter<number> = {
  key: 'commendations.bkttg.movement-years',
  label: {
    vi: 'Thời gian tối thiểu của phong trào chuyên đề cấp tỉnh để tập thể được xét Bằng khen của Thủ tướng',
    en: 'Least length of a provincial movement for the Prime Minister’s Diploma',
  },
  unit: 'years',
  values: [{ from: '2024-01-01', value: 3, citations: [cite('law2022', '73.4d')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
