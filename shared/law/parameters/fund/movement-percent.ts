import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Phần quỹ dành cho tổ chức phong trào, hội nghị, tuyên truyền, kiểm tra. */
export const fundMovementPercent: Parameter<number> = {
  key: 'fund.movement-percent',
  label: {
    vi: 'Phần quỹ dành cho tổ chức phong trào, hội nghị, tuyên truyền, kiểm tra',
    en: 'Share of the fund for movements, meetings and inspection',
  },
  unit: 'percent',
  values: [
    { from: '2024-01-01', value: 20, citations: [cite('decree98of2023', '52.1a')], certainty: 'read' },
    {
      from: '2025-07-01',
      value: 20,
      citations: [cite('circular28of2025btc')],
      certainty: 'read',
      note: 'Thông tư ghi ngày 15/7/2025; từ 01/7 đến đó áp dụng mức cũ, bằng nhau.',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
