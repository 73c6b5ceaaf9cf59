import type { Parameter } from '../../parameter.ts';
import type { Fraction } from '../../parameter-values.ts';

/** Tỷ lệ thành viên hội đồng phải dự họp. The state sets none: the province or the office does, by its regulation. */
export const votesQuorum: Parameter<Fraction> = {
  key: 'votes.quorum',
  label: { vi: 'Tỷ lệ thành viên hội đồng phải dự họp', en: 'Council quorum' },
  unit: 'fraction',
  values: [],
  lastCheckedOn: '2026-11-21',
};
