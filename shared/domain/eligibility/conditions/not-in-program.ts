import { type ConditionHead, type Criterion, unknown } from '../criterion.ts';
import { missingText } from '../missing-fact.ts';

/** A standard that the program does not hold: the officer judges by the text. Never met and never refused by the program. */
export function notInProgram(head: Omit<ConditionHead, 'key' | 'label'>, standard: string): Criterion {
  return {
    key: 'notInProgram',
    label: 'Tiêu chuẩn chương trình chưa có',
    ...head,
    check: () =>
      unknown(`Chương trình chưa có ${standard}; cán bộ đối chiếu văn bản.`, missingText(standard, 'regulations')),
  };
}
