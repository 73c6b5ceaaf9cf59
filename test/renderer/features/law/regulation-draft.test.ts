import { describe, expect, test } from 'vitest';
import {
  draftErrors,
  draftOf,
  regulationOf,
  withCriterion,
  withValue,
} from '#renderer/features/law/regulation-draft.ts';
import { bacNinhRegulation } from '#shared/domain/eligibility/regulations/bac-ninh.ts';
import { hungYenBlockRegulation } from '#shared/domain/eligibility/regulations/hung-yen-blocks.ts';

describe('the dialog of a regulation', () => {
  test.each([bacNinhRegulation, hungYenBlockRegulation])(
    'gives back what it was given: $instrument.title',
    (regulation) => {
      expect(regulationOf(draftOf(regulation))).toEqual(regulation);
      expect(draftErrors(draftOf(regulation))).toEqual({});
    },
  );

  test('a figure that is lifted is null, and stays so', () => {
    const [first] = bacNinhRegulation.values;
    const lifted = { ...bacNinhRegulation, values: [{ ...first!, value: null }] };
    expect(regulationOf(draftOf(lifted))).toEqual(lifted);
  });

  test('an empty one asks for each field in words', () => {
    const draft = withCriterion(withValue(draftOf(null)));
    expect(draftErrors(draft)).toEqual({
      'instrument.title': 'Hãy nhập số, ký hiệu văn bản.',
      'instrument.name': 'Hãy nhập tên văn bản.',
      'instrument.issuer': 'Hãy nhập cơ quan ban hành.',
      'instrument.inForceOn': 'Hãy nhập ngày.',
      'values.0.parameter': 'Hãy chọn số liệu.',
      'values.0.from': 'Hãy nhập ngày.',
      'criteria.0.award': 'Hãy chọn danh hiệu, hình thức.',
      'criteria.0.label': 'Hãy nhập tên điều kiện.',
      'criteria.0.from': 'Hãy nhập ngày.',
      'criteria.0.demand.question': 'Hãy nhập nội dung cần xác nhận.',
    });
  });

  test('new rows begin on the day the regulation comes into force, with keys and numbers of their own', () => {
    let draft = draftOf(bacNinhRegulation);
    const before = draft.criteria.length;
    draft = withCriterion(withCriterion(draft));
    const keys = draft.criteria.map(({ key }) => key);
    expect(new Set(keys).size).toBe(before + 2);
    expect(new Set(draft.criteria.map(({ id }) => id)).size).toBe(before + 2);
    expect(draft.criteria.at(-1)?.from).toBe('2025-12-15');
    const shorter = { ...draft, criteria: draft.criteria.slice(1) };
    const again = withCriterion(shorter).criteria.map(({ key }) => key);
    expect(new Set(again).size).toBe(again.length);
  });
});
