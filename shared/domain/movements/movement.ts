/** Thường xuyên, theo đợt, theo chuyên đề. Law 06/2022/QH15, Article 16. */
export const movementKinds = ['regular', 'wave', 'thematic'] as const;
export type MovementKind = (typeof movementKinds)[number];
export const movementKindNames: Record<MovementKind, string> = {
  regular: 'Thường xuyên',
  wave: 'Theo đợt',
  thematic: 'Chuyên đề',
};

/** Who launched it: the state, a ministry, the province, the department, the block. Law 06/2022/QH15, Article 18. */
export const launchLevels = ['state', 'ministry', 'province', 'department', 'block'] as const;
export type LaunchLevel = (typeof launchLevels)[number];
export const launchLevelNames: Record<LaunchLevel, string> = {
  state: 'Trung ương',
  ministry: 'Bộ, ngành',
  province: 'Tỉnh',
  department: 'Sở',
  block: 'Khối thi đua',
};

/** What became of a registered commitment; null while it is not known. */
export const commitmentOutcomes = ['kept', 'partly-kept', 'not-kept'] as const;
export type CommitmentOutcome = (typeof commitmentOutcomes)[number];
export const commitmentOutcomeNames: Record<CommitmentOutcome, string> = {
  kept: 'Hoàn thành',
  'partly-kept': 'Hoàn thành một phần',
  'not-kept': 'Không hoàn thành',
};
