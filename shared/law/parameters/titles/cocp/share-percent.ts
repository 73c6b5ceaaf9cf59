import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Tỷ lệ tối đa Cờ thi đua của Chính phủ trên số tập thể đạt tiêu chuẩn Cờ thi đua tỉnh. */
export const cocpSharePercent: Parameter<number> = {
  key: 'titles.cocp.share-percent',
  label: {
    vi: 'Tỷ lệ tối đa Cờ thi đua của Chính phủ trên số tập thể đạt tiêu chuẩn Cờ thi đua tỉnh',
    en: 'Most Government Flags among collectives meeting the Provincial Flag standard',
  },
  unit: 'percent',
  values: [
    {
      from: '2017-10-01',
      value: 20,
      citations: [cite('decree91of2017', '11.1'), cite('circular3of2018bng', '10.4c')],
      certainty: 'read',
    },
    { from: '2024-01-01', value: 20, citations: [cite('decree98of2023')], certainty: 'memory' },
    { from: '2025-07-01', value: 20, citations: [cite('decree152of2025')], certainty: 'memory' },
  ],
  lastCheckedOn: '2026-11-21',
};
