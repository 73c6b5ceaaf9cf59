import { expect, test } from 'vitest';
import { defaultLayout } from '#renderer/features/award-list/award-list-choices.ts';
import { LAST_LAYOUT, layoutsWith, layoutsWithout } from '#renderer/features/award-list/layouts.ts';
import { preferences } from '#shared/contracts/preferences.ts';

const layout = defaultLayout({ superiorName: '', name: '', placeName: '', symbolAbbreviation: '', signers: [] });

test('a layout kept under a name that is taken replaces the old one', () => {
  const kept = layoutsWith(layoutsWith([], 'Hội nghị', layout), 'Hội nghị', { ...layout, title: 'KHÁC' });
  expect(kept.map(({ name, params }) => [name, params.title])).toEqual([['Hội nghị', 'KHÁC']]);
});

test('layouts stand in Vietnamese order of their names', () => {
  const kept = ['Đảng bộ', 'Âm', 'Dân vận', 'An'].reduce(
    (all, name) => layoutsWith(all, name, layout),
    layoutsWith([], LAST_LAYOUT, layout),
  );
  expect(kept.map(({ name }) => name)).toEqual([LAST_LAYOUT, 'An', 'Âm', 'Dân vận', 'Đảng bộ']);
});

test('never more layouts are kept than the contract takes', () => {
  const many = Array.from({ length: 130 }, (_, index) => `Mẫu ${index}`).reduce(
    (all, name) => layoutsWith(all, name, layout),
    layoutsWith([], 'x', layout),
  );
  expect(preferences.shape.awardListLayouts.safeParse(many).success).toBe(true);
});

test('a layout can be forgotten', () => {
  expect(layoutsWithout(layoutsWith([], 'Hội nghị', layout), 'Hội nghị')).toEqual([]);
});
