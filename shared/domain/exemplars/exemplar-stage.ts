/**
 * Bốn khâu: phát hiện, bồi dưỡng, tổng kết, nhân rộng điển hình tiên tiến, in this order (Bắc Kạn, results of 2015-2020 and
 * launch plan of 2024: “thực hiện đồng bộ ở cả bốn khâu”).
 */
export const exemplarStages = ['found', 'nurtured', 'summed-up', 'spread'] as const;
export type ExemplarStage = (typeof exemplarStages)[number];
export const exemplarStageNames: Readonly<Record<ExemplarStage, string>> = {
  found: 'Phát hiện',
  nurtured: 'Bồi dưỡng',
  'summed-up': 'Tổng kết',
  spread: 'Nhân rộng',
};

/** Who or what others learn from. */
export const exemplarKinds = ['person', 'collective', 'model', 'deed'] as const;
export type ExemplarKind = (typeof exemplarKinds)[number];
export const exemplarKindNames: Readonly<Record<ExemplarKind, string>> = {
  person: 'Cá nhân',
  collective: 'Tập thể',
  model: 'Mô hình, cách làm hay',
  deed: 'Người tốt, việc tốt',
};

/** The days of a stage, `YYYY-MM-DD`; null: not known, or not yet. */
export interface StageDays {
  readonly stage: ExemplarStage;
  readonly startedOn: string | null;
  readonly dueOn: string | null;
  readonly finishedOn: string | null;
}

/** The last stage that has begun; null: nothing was dated yet. */
export function currentStage(stages: readonly StageDays[]): ExemplarStage | null {
  return (
    exemplarStages.findLast((stage) => stages.some((one) => one.stage === stage && one.startedOn !== null)) ?? null
  );
}

/** The first stage that should be over by the day `on` and is not. */
export function overdueStage(stages: readonly StageDays[], on: string): ExemplarStage | null {
  const late = exemplarStages.find((stage) =>
    stages.some((one) => one.stage === stage && one.dueOn !== null && one.dueOn < on && one.finishedOn === null),
  );
  return late ?? null;
}

/** A stage that begins before an earlier one did, as a sentence at its field; null: the order holds. */
export function stageOrderProblem(
  stages: readonly StageDays[],
): { readonly stage: ExemplarStage; readonly message: string } | null {
  let before: { readonly stage: ExemplarStage; readonly on: string } | null = null;
  for (const stage of exemplarStages) {
    const on = stages.find((one) => one.stage === stage)?.startedOn ?? null;
    if (on === null) continue;
    if (before !== null && on < before.on) {
      const earlier = exemplarStageNames[before.stage].toLocaleLowerCase('vi');
      const message = `Khâu ${exemplarStageNames[stage].toLocaleLowerCase('vi')} không thể bắt đầu trước khâu ${earlier}; hãy sửa ngày.`;
      return { stage, message };
    }
    before = { stage, on };
  }
  return null;
}
