import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Tỷ lệ phiếu tối thiểu cho Chiến sĩ thi đua cơ sở, Cờ thi đua tỉnh, Cờ thi đua của Chính phủ. */
export const votesBaseTitlePercent: Parameter<number> = {
  key: 'votes.base-title-percent',
  label: {
    vi: 'Tỷ lệ phiếu tối thiểu cho Chiến sĩ thi đua cơ sở, Cờ thi đua tỉnh, Cờ thi đua của Chính phủ',
    en: 'Least vote for Grassroots Fighters and Flags',
  },
  unit: 'percent',
  values: [
    { from: '2024-01-01', value: 80, citations: [cite('decree98of2023', '30.7')], certainty: 'read' },
    { from: '2025-07-01', value: 80, citations: [cite('decree152of2025')], certainty: 'memory' },
  ],
  lastCheckedOn: '2026-11-21',
};
