import type { Parameter } from '../../parameter.ts';

/** Tỷ lệ phiếu tối thiểu cho các danh hiệu, hình thức còn lại. The state sets none: the province or the office does, by its regulation. */
export const votesOtherPercent: Parameter<number> = {
  key: 'votes.other-percent',
  label: {
    vi: 'Tỷ lệ phiếu tối thiểu cho các danh hiệu, hình thức khác',
    en: 'Least vote for the other titles and commendations',
  },
  unit: 'percent',
  values: [],
  lastCheckedOn: '2026-11-22',
};
