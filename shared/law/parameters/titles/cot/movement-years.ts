import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Thời gian tối thiểu của phong trào chuyên đề để tặng Cờ thi đua tỉnh. */
export const cotMovementYears: Parameter<number> = {
  key: 'titles.cot.movement-years',
  label: {
    vi: 'Thời gian tối thiểu của phong trào chuyên đề để tặng Cờ thi đua tỉnh',
    en: 'Least length of a thematic movement for the Provincial Flag',
  },
  unit: 'years',
  values: [{ from: '2024-01-01', value: 3, citations: [cite('law2022', '26')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
