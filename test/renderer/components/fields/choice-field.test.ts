import { expect, test } from 'vitest';
import { foldedFilter } from '#renderer/components/fields/choice-field.tsx';

const options = ['Đơn vị sự nghiệp', 'Doanh nghiệp', 'Phòng, ban'].map((label) => ({ value: label, label }));
const found = (search: string, limit = 10) =>
  foldedFilter({ options, search, limit }).map((option) => ('label' in option ? option.label : ''));

test('a choice is found without accents, by words in any order', () => {
  expect(found('nghiep don')).toEqual(['Đơn vị sự nghiệp']);
  expect(found('nghiệp')).toEqual(['Đơn vị sự nghiệp', 'Doanh nghiệp']);
  expect(found('')).toHaveLength(3);
  expect(found('', 2)).toHaveLength(2);
});
