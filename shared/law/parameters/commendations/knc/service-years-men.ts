import { cite } from '../../../citation.ts';
import type { Parameter } from '../../../parameter.ts';

/** Số năm công tác trong ngành Công Thương để xét Kỷ niệm chương: nam. */
export const kncServiceYearsMen: Parameter<number> = {
  key: 'commendations.knc.service-years-men',
  label: {
    vi: 'Số năm công tác trong ngành Công Thương để xét Kỷ niệm chương: nam',
    en: 'Years of service for the Commemorative Medal: men',
  },
  unit: 'years',
  values: [
    {
      from: '2019-01-01',
      value: 20,
      citations: [cite('circular16of2018bct', '14'), cite('circular22of2023bct')],
      certainty: 'secondary',
      note: 'Ngày hiệu lực của thông tư chưa đối chiếu; chưa thấy thông tư sau Nghị định 152/2025/NĐ-CP.',
    },
  ],
  lastCheckedOn: '2026-11-21',
};
