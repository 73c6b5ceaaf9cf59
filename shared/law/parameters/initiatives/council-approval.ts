import type { Parameter } from '../../parameter.ts';
import type { Fraction } from '../../parameter-values.ts';

/** Tỷ lệ thành viên hội đồng sáng kiến phải đồng ý. The state sets none: the province or the office does, by its regulation. */
export const initiativesCouncilApproval: Parameter<Fraction> = {
  key: 'initiatives.council-approval',
  label: { vi: 'Tỷ lệ thành viên hội đồng sáng kiến phải đồng ý', en: 'Approval needed in the initiative council' },
  unit: 'fraction',
  values: [],
  lastCheckedOn: '2026-11-21',
};
