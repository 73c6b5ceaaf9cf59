import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Thời hạn nộp hồ sơ vào lưu trữ cơ quan. */
export const recordsHandoverMonths: Parameter<number> = {
  key: 'records.handover-months',
  label: { vi: 'Thời hạn nộp hồ sơ vào lưu trữ cơ quan', en: 'Time to hand files over to the archive' },
  unit: 'months',
  values: [{ from: '2020-03-05', value: 12, citations: [cite('decree30of2020', '30')], certainty: 'read' }],
  lastCheckedOn: '2026-11-21',
};
