import { type ConditionHead, type Criterion, toConfirm } from '../criterion.ts';

/** A condition that no record can prove: taken as met, for the officer to confirm. */
export function confirmed(head: ConditionHead, question: string): Criterion {
  const verdict = toConfirm(`${question} Hồ sơ không chứng minh được: tạm coi là đạt, cán bộ xác nhận khi bình xét.`);
  return { ...head, check: () => verdict };
}
