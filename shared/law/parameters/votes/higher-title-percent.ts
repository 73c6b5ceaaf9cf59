import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Tỷ lệ phiếu tối thiểu cho Chiến sĩ thi đua tỉnh, toàn quốc. */
export const votesHigherTitlePercent: Parameter<number> = {
  key: 'votes.higher-title-percent',
  label: {
    vi: 'Tỷ lệ phiếu tối thiểu cho Chiến sĩ thi đua tỉnh, toàn quốc',
    en: 'Least vote for Provincial and National Fighters',
  },
  unit: 'percent',
  values: [
    { from: '2017-10-01', value: 90, citations: [cite('circular3of2018bng', '17.1c')], certainty: 'read' },
    { from: '2024-01-01', value: 90, citations: [cite('decree98of2023', '30.7')], certainty: 'read' },
    { from: '2025-07-01', value: 90, citations: [cite('decree152of2025')], certainty: 'memory' },
  ],
  lastCheckedOn: '2026-11-21',
};
