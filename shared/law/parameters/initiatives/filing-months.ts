import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Thời hạn nộp đơn yêu cầu công nhận sáng kiến, kể từ ngày áp dụng lần đầu. */
export const initiativesFilingMonths: Parameter<number> = {
  key: 'initiatives.filing-months',
  label: {
    vi: 'Thời hạn nộp đơn yêu cầu công nhận sáng kiến, kể từ ngày áp dụng lần đầu',
    en: 'Time to file after the first application',
  },
  unit: 'months',
  values: [{ from: '2012-04-25', value: 12, citations: [cite('decree13of2012')], certainty: 'secondary' }],
  lastCheckedOn: '2026-11-21',
};
