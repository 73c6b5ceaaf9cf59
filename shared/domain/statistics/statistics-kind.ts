/** Loại hình khen thưởng as forms of statistics have it: those of the law, and kháng chiến. Law 06/2022/QH15, Article 8. */
export const statisticsKinds = [
  'merit',
  'movement',
  'unexpected',
  'foreign-relations',
  'dedication',
  'seniority',
  'resistance',
] as const;
export type StatisticsKind = (typeof statisticsKinds)[number];
export const statisticsKindNames: Record<StatisticsKind, string> = {
  merit: 'Công trạng (thường xuyên)',
  movement: 'Chuyên đề',
  unexpected: 'Đột xuất',
  'foreign-relations': 'Đối ngoại',
  dedication: 'Cống hiến',
  seniority: 'Niên hạn',
  resistance: 'Kháng chiến',
};
