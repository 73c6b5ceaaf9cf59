/** What the check on receipt found. Nghị định 13/2012/NĐ-CP, Điều 6. */
export const checkResults = ['accepted', 'correction', 'rejected'] as const;
export type CheckResult = (typeof checkResults)[number];

/** Where an initiative stands in its life; finer than its state, and following from what is recorded. */
export const initiativeStages = [
  'registered',
  'waiting-for-check',
  'correction',
  'accepted',
  'in-council',
  'recognized',
  'refused',
] as const;
export type InitiativeStage = (typeof initiativeStages)[number];

/** What the stage follows from. */
export interface StageFacts {
  readonly state: 'registered' | 'submitted' | 'recognized' | 'refused';
  readonly checkResult: CheckResult | null;
  readonly correctedOn: string | null;
  readonly isInCouncil: boolean;
}

/** The stage of an initiative. A request that was mended after it was sent back waits for its check again. */
export function initiativeStage({ state, checkResult, correctedOn, isInCouncil }: StageFacts): InitiativeStage {
  if (state !== 'submitted') return state;
  if (checkResult === 'rejected') return 'refused';
  if (isInCouncil) return 'in-council';
  if (checkResult === 'accepted') return 'accepted';
  return checkResult === 'correction' && correctedOn === null ? 'correction' : 'waiting-for-check';
}
