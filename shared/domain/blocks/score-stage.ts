import type { CriterionFields } from './score-criterion.ts';

/** The three columns: tự chấm, chấm chéo by other members, thẩm định by the block's head (and the province for its part). */
export const scoreStages = ['self', 'cross', 'verified'] as const;
export type ScoreStage = (typeof scoreStages)[number];

export const scoreStageNames: Record<ScoreStage, string> = {
  self: 'Tự chấm',
  cross: 'Chấm chéo',
  verified: 'Thẩm định',
};

/** How scores of a stage came in. */
export const submissionWays = ['typed', 'file', 'package'] as const;
export type SubmissionWay = (typeof submissionWays)[number];

export const submissionWayNames: Record<SubmissionWay, string> = {
  typed: 'Nhập tại đây',
  file: 'Tệp Excel',
  package: 'Gói dữ liệu',
};

/** Whether a criterion is scored at a stage: members score their own part only; in the end everything is verified. */
export function isScoredAt(criterion: Pick<CriterionFields, 'kind' | 'scorer'>, stage: ScoreStage): boolean {
  if (criterion.kind === 'group') return false;
  return stage === 'verified' || criterion.scorer === 'member';
}

/** Whether a stage is unfinished without the criterion: bonus and penalty are entered only where there are any. */
export function isAwaitedAt(criterion: Pick<CriterionFields, 'kind' | 'scorer'>, stage: ScoreStage): boolean {
  return criterion.kind !== 'bonus' && criterion.kind !== 'penalty' && isScoredAt(criterion, stage);
}
