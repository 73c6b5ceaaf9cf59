import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Thời gian tối thiểu của phong trào chuyên đề để tặng Cờ thi đua của Chính phủ. */
export const cocpMovementYears: Parameter<number> = {
  key: 'titles.cocp.movement-years',
  label: {
    vi: 'Thời gian tối thiểu của phong trào chuyên đề để tặng Cờ thi đua của Chính phủ',
    en: 'Least length of a thematic movement for the Government Flag',
  },
  unit: 'years',
  values: [
    { from: '2014-08-20', value: 5, citations: [cite('decree65of2014', '6')], certainty: 'read' },
    { from: '2017-10-01', value: 5, citations: [cite('decree91of2017', '11.1')], certainty: 'memory' },
    { from: '2024-01-01', value: 5, citations: [cite('law2022', '25')], certainty: 'read' },
  ],
  lastCheckedOn: '2026-11-21',
};
