import { reviewNames } from '../case-codes.ts';
import { type ConditionHead, type Criterion, met, notMet, toConfirm, unknown } from '../criterion.ts';
import { missingFact } from '../missing-fact.ts';
import { showDate } from '../wording.ts';

/**
 * No award while discipline, an investigation, an inspection or a complaint is open; again from the day after it is cleared in
 * writing. Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4. For collectives and households, whose case does not list reviews, an
 * absent list is for the officer to confirm.
 */
export function notUnderReview(head: Omit<ConditionHead, 'key' | 'label'>): Criterion {
  return {
    key: 'underReview',
    label: 'Không bị xem xét kỷ luật, điều tra, thanh tra, khiếu nại, tố cáo',
    ...head,
    check: ({ facts, on, subject }) => {
      const day = showDate(on);
      if (facts.underReview === undefined) {
        if (subject !== 'person')
          return toConfirm(`Cán bộ xác nhận tập thể, hộ không đang bị xem xét, xác minh vào ngày ${day}.`);
        const missing = missingFact(subject, 'underReview', `việc xem xét kỷ luật, khiếu nại, tố cáo vào ngày ${day}`);
        return unknown('Chưa rõ có đang bị xem xét kỷ luật, thanh tra hoặc xác minh đơn thư không.', missing);
      }
      const begun = facts.underReview.filter((review) => review.from <= on);
      const open = begun.find((review) => review.to === null || (review.to !== undefined && review.to >= on));
      if (open !== undefined) {
        const said = `${reviewNames[open.kind]} từ ngày ${showDate(open.from)}`;
        return notMet(`Vào ngày ${day} ${said}; chưa khen thưởng, chưa đề nghị khen thưởng.`, [said]);
      }
      const unsure = begun.find((review) => review.to === undefined);
      if (unsure !== undefined) {
        const said = `${reviewNames[unsure.kind]} từ ngày ${showDate(unsure.from)}`;
        const missing = missingFact(subject, 'underReview', `ngày kết thúc việc ${said}`);
        return unknown(`Có việc ${said}, chưa rõ đã kết thúc chưa.`, missing);
      }
      return met(`Vào ngày ${day} không có việc xem xét, xác minh nào.`);
    },
  };
}
