import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';
import type { RetentionYears } from '../../parameter-values.ts';

/** Thời hạn bảo quản hồ sơ khen thưởng của thủ trưởng cơ quan. */
export const recordsGrassrootsRetention: Parameter<RetentionYears> = {
  key: 'records.grassroots-retention',
  label: {
    vi: 'Thời hạn bảo quản hồ sơ khen thưởng của thủ trưởng cơ quan',
    en: 'Retention of grassroots award dossiers',
  },
  unit: 'years',
  values: [
    {
      from: '2023-01-01',
      value: 10,
      citations: [cite('circular10of2022')],
      certainty: 'secondary',
      note: 'Ngày hiệu lực chưa đối chiếu.',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
