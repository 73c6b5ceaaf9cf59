/** How far an initiative or a research topic reaches, as recognized: cơ sở, tỉnh, toàn quốc. Luật 06/2022/QH15, Điều 21–23. */
export const scopeCodes = ['grassroots', 'provincial', 'national'] as const;
export type ScopeCode = (typeof scopeCodes)[number];

export const scopeNames: Readonly<Record<ScopeCode, string>> = {
  grassroots: 'cấp cơ sở',
  provincial: 'cấp tỉnh',
  national: 'toàn quốc',
};

const scopeRank: Readonly<Record<ScopeCode, number>> = { grassroots: 1, provincial: 2, national: 3 };

/** True if `scope` reaches as far as `least` or farther. */
export function reaches(scope: ScopeCode, least: ScopeCode): boolean {
  return scopeRank[scope] >= scopeRank[least];
}

/** Forms of discipline, mildest first. */
export const disciplineForms = [
  'reprimand',
  'warning',
  'salary-reduction',
  'demotion',
  'dismissal',
  'forced-resignation',
] as const;
export type DisciplineForm = (typeof disciplineForms)[number];

export const disciplineNames: Readonly<Record<DisciplineForm, string>> = {
  reprimand: 'khiển trách',
  warning: 'cảnh cáo',
  'salary-reduction': 'hạ bậc lương',
  demotion: 'giáng chức',
  dismissal: 'cách chức',
  'forced-resignation': 'buộc thôi việc',
};

/** Kỷ luật từ cảnh cáo trở lên. */
export function isWarningOrWorse(form: DisciplineForm): boolean {
  return disciplineForms.indexOf(form) >= disciplineForms.indexOf('warning');
}

/** What is being looked into while no award may be given. Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4. */
export const reviewKinds = ['discipline', 'investigation', 'inspection', 'complaint'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

export const reviewNames: Readonly<Record<ReviewKind, string>> = {
  discipline: 'đang xem xét thi hành kỷ luật',
  investigation: 'đang bị điều tra',
  inspection: 'đang thanh tra, kiểm tra có dấu hiệu vi phạm',
  complaint: 'đang xác minh khiếu nại, tố cáo hoặc phản ánh',
};

/** Why somebody was away from work. */
export const absenceReasons = ['maternity', 'training', 'sick', 'unpaid', 'other'] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

export const absenceReasonNames: Readonly<Record<AbsenceReason, string>> = {
  maternity: 'Nghỉ thai sản',
  training: 'Đi học, bồi dưỡng',
  sick: 'Nghỉ ốm',
  unpaid: 'Nghỉ không lương',
  other: 'Nghỉ khác',
};

/** Loại hình khen thưởng. Luật 06/2022/QH15, Điều 8; `merit` is công trạng. */
export const commendationKinds = [
  'merit',
  'movement',
  'unexpected',
  'dedication',
  'seniority',
  'foreign-relations',
] as const;
export type CommendationKind = (typeof commendationKinds)[number];

export const commendationKindNames: Readonly<Record<CommendationKind, string>> = {
  merit: 'công trạng',
  movement: 'phong trào thi đua, chuyên đề',
  unexpected: 'đột xuất',
  dedication: 'quá trình cống hiến',
  seniority: 'niên hạn',
  'foreign-relations': 'đối ngoại',
};

/** Whether a decision still stands. Luật 06/2022/QH15, Điều 93. */
export const awardStatusCodes = ['granted', 'posthumous', 'adjusted', 'revoked'] as const;
export type AwardStatusCode = (typeof awardStatusCodes)[number];
