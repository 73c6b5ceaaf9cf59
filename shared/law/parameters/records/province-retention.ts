import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';
import type { RetentionYears } from '../../parameter-values.ts';

/** Thời hạn bảo quản hồ sơ khen thưởng của bộ, tỉnh. */
export const recordsProvinceRetention: Parameter<RetentionYears> = {
  key: 'records.province-retention',
  label: { vi: 'Thời hạn bảo quản hồ sơ khen thưởng của bộ, tỉnh', en: 'Retention of provincial award dossiers' },
  unit: 'years',
  values: [
    {
      from: '2023-01-01',
      value: 20,
      citations: [cite('circular10of2022')],
      certainty: 'secondary',
      note: 'Ngày hiệu lực chưa đối chiếu.',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
