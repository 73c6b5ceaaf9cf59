import type { Parameter } from '../../parameter.ts';

/** Số ngày phải gửi hồ sơ chuyên đề trước ngày tổng kết. The state sets none: the province or the office does, by its regulation. */
export const deadlinesThematicDossierDays: Parameter<number> = {
  key: 'deadlines.thematic-dossier-days',
  label: {
    vi: 'Số ngày phải gửi hồ sơ chuyên đề trước ngày tổng kết',
    en: 'Days before the event for thematic dossiers',
  },
  unit: 'days',
  values: [],
  lastCheckedOn: '2026-11-21',
};
