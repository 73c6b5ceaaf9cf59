import { expect, test } from 'vitest';
import { rememberPick, useRecentPicks } from '#renderer/features/search/recent-picks.ts';
import type { FoundRecord } from '#renderer/features/search/search-entry.ts';

const person = (id: number): FoundRecord => ({ kind: 'person', id, title: `Người ${id}`, subtitle: '' });
const picked = (file: string) => useRecentPicks.getState()[file]?.map(({ kind, id }) => `${kind} ${id}`);

test('what was picked again moves to the head and is not doubled; eight are kept', () => {
  for (let id = 1; id <= 9; id += 1) rememberPick('a.tdkt', person(id));
  rememberPick('a.tdkt', person(4));
  rememberPick('a.tdkt', { ...person(4), kind: 'unit' });
  expect(picked('a.tdkt')).toEqual([4, 4, 9, 8, 7, 6, 5, 3].map((id, at) => `${at === 0 ? 'unit' : 'person'} ${id}`));
});

test('one file’s picks are not offered in another', () => {
  rememberPick('b.tdkt', person(1));
  expect(picked('b.tdkt')).toEqual(['person 1']);
});
