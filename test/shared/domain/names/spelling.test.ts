import { describe, expect, test } from 'vitest';
import { reviewSpelling, spellingHabits } from '#shared/domain/names/spelling.ts';

const office = ['Nguyễn Thị Hòa', 'Trần Văn Hòa', 'Lê Minh Hòa', 'Vàng A Páo', "H'Hen Niê", 'Nguyễn Văn Hương'];
const habits = spellingHabits([...office, 'Nguyễn Thu Hương', 'Phạm Lan Hương']);
const review = (name: string) => reviewSpelling(name, habits);

describe('the spelling desk proposes', () => {
  test.each([
    ['Nguyễn  Thị Lan ', 'Nguyễn Thị Lan', 'spaces'],
    ['NGUYỄN thị Lan', 'Nguyễn Thị Lan', 'capitals'],
    ['Nguyễn Thị Lan'.normalize('NFD'), 'Nguyễn Thị Lan', 'decomposed'],
    ['Bà Nguyễn Thị Lan', 'Nguyễn Thị Lan', 'address'],
    ['ThS. Nguyễn Thị Lan', 'Nguyễn Thị Lan', 'address'],
    ['Nguyễn Thị Lan (Phó phòng)', 'Nguyễn Thị Lan', 'address'],
    ['Trần Văn Qúy', 'Trần Văn Quý', 'tone-position'],
    ['Vũ Hòang Lan', 'Vũ Hoàng Lan', 'tone-position'],
    ['Nguyển Thị Lan', 'Nguyễn Thị Lan', 'mark'],
    ['Pham Thị Lan', 'Phạm Thị Lan', 'mark'],
    ['NguyÔn ThÞ Hµ', 'Nguyễn Thị Hà', 'legacy-encoding'],
  ])('%j → %s', (name, proposal, kind) => {
    const found = review(name);
    expect(found.proposal).toBe(proposal);
    expect(found.problems.map((problem) => problem.kind)).toContain(kind);
  });
});

test('what is sure is told from what only the officer can know', () => {
  expect(review('Nguyễn  Thị Lan').isSure).toBe(true);
  expect(review('Nguyễn Thi Lan')).toMatchObject({ proposal: 'Nguyễn Thị Lan', isSure: false });
  expect(review('Nguyển Thị Lan').isSure).toBe(true);
  expect(review('Pham Thị Lan').isSure).toBe(false);
});

test('a syllable that cannot be is read as the office writes it elsewhere', () => {
  expect(review('Trần Thu Hưong')).toMatchObject({ proposal: 'Trần Thu Hương', isSure: false });
});

test('hoà beside many Hòa is shown and left to the officer; alone it is right', () => {
  expect(review('Đỗ Thị Hoà')).toMatchObject({ proposal: 'Đỗ Thị Hòa', isSure: false });
  expect(reviewSpelling('Đỗ Thị Hoà', spellingHabits(['Đỗ Thị Hoà', 'Trần Văn Hòa'])).problems).toEqual([]);
});

test.each([
  'Nguyễn Thị Lan',
  'Vàng A Páo',
  "H'Hen Niê",
  'Y Moan Êñuôl',
  'Rơ Châm H\u0027Phik',
  'Ksor Nham',
  'Tôn Nữ Thị Ninh',
  'Âu Dương Phong',
  'Thạch Thị Sa Thia',
  'Đinh Hlưnh',
  'Lò Thị Phương Thảo',
  'Giàng Thị Dợ',
  'Chẩu Văn Lâm',
  'Ma Thị Duyên',
  'Vù Thị Nhình',
  'Nguỵ Thị Khanh',
])('%s is right as it is', (name) => {
  expect(review(name).problems).toEqual([]);
});

test('of several family names with the same letters the one that the office knows comes first', () => {
  expect(reviewSpelling('Trân Văn Tú', spellingHabits(['Trần Thị Mai', 'Trần Văn Tú'])).proposal).toBe('Trần Văn Tú');
});

test('a family name that many bear is one, known or not', () => {
  const many = spellingHabits(Array.from({ length: 6 }, (_, index) => `Nguyển Văn ${'ABCDEF'[index]}n`));
  expect(reviewSpelling('Nguyển Văn Tâm', many).problems).toEqual([]);
});
