import { cite } from '../../citation.ts';
import type { Parameter } from '../../parameter.ts';

/** Tỷ lệ tối đa hoàn thành xuất sắc trên số hoàn thành tốt trở lên. */
export const ratingsExcellentPercent: Parameter<number> = {
  key: 'ratings.excellent-percent',
  label: {
    vi: 'Tỷ lệ tối đa hoàn thành xuất sắc trên số hoàn thành tốt trở lên',
    en: 'Most excellent ratings among good or better',
  },
  unit: 'percent',
  values: [
    {
      from: '2023-09-15',
      value: 20,
      citations: [cite('decree48of2023', '1.1')],
      certainty: 'memory',
      note: 'Nghị định dẫn tới tỷ lệ của Đảng đối với đảng viên.',
    },
    { from: '2026-01-01', value: 20, citations: [cite('decree335of2025', '20')], certainty: 'secondary' },
  ],
  lastCheckedOn: '2026-11-21',
};
