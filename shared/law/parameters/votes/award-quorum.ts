import type { Parameter } from '../../parameter.ts';
import type { Fraction } from '../../parameter-values.ts';

/** Tỷ lệ thành viên hội đồng phải tham gia khi xét khen thưởng (kể cả ý kiến bằng văn bản). The state sets none: the province or the office does, by its regulation. */
export const votesAwardQuorum: Parameter<Fraction> = {
  key: 'votes.award-quorum',
  label: {
    vi: 'Tỷ lệ thành viên hội đồng phải tham gia khi xét khen thưởng (kể cả ý kiến bằng văn bản)',
    en: 'Council quorum when judging awards, written opinions included',
  },
  unit: 'fraction',
  values: [],
  lastCheckedOn: '2026-11-21',
};
