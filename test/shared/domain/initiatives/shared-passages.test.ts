import { expect, test } from 'vitest';
import { sharedPassages } from '#shared/domain/initiatives/twins/shared-passages.ts';

const passages = (text: string, other: string) =>
  sharedPassages(text, other).map(({ start, end }) => text.slice(start, end));

test('Shared passages are runs of two words or more, whatever their accents and their place', () => {
  expect(
    passages('Sổ tay tiết kiệm điện cho hộ kinh doanh', 'TIET KIEM DIEN bằng sổ tay; dành cho hộ sản xuất, kinh doanh'),
  ).toEqual(['Sổ tay', 'tiết kiệm điện', 'cho hộ', 'kinh doanh']);
});

test('A word alone is no passage, and punctuation between the words does not part them', () => {
  expect(passages('Máy sấy măng', 'Măng và máy')).toEqual([]);
  expect(passages('nông, lâm sản', 'nông lâm sản')).toEqual(['nông, lâm sản']);
});

test('The longest run is taken where several begin', () => {
  expect(passages('hộ kinh doanh nhỏ', 'hộ kinh tế; hộ kinh doanh nhỏ')).toEqual(['hộ kinh doanh nhỏ']);
});

test('Nothing is shared with nothing', () => {
  expect(passages('', 'a b')).toEqual([]);
  expect(passages('a b', '')).toEqual([]);
});
