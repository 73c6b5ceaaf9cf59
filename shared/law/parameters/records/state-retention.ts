import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';
import type { RetentionYears } from '../../parameter-values.ts';

/** Thời hạn bảo quản hồ sơ khen thưởng của Chủ tịch nước, Thủ tướng. */
export const recordsStateRetention: Parameter<RetentionYears> = {
  key: 'records.state-retention',
  label: {
    vi: 'Thời hạn bảo quản hồ sơ khen thưởng của Chủ tịch nước, Thủ tướng',
    en: 'Retention of state and government award dossiers',
  },
  unit: 'years',
  values: [
    {
      from: '2023-01-01',
      value: 'permanent',
      citations: [cite('circular10of2022')],
      certainty: 'secondary',
      note: 'Ngày hiệu lực chưa đối chiếu.',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
