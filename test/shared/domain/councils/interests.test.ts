import { expect, test } from 'vitest';
import { interestsIn } from '#shared/domain/councils/interests.ts';

const members = [
  { id: 1, name: 'Nguyễn Văn An', personId: 11, unitId: 5 },
  { id: 2, name: 'Nguyễn Văn An', personId: 12, unitId: 6 },
  { id: 3, name: 'Trần Văn Khách', personId: null, unitId: null },
];

test('a member who is the candidate is found by the record, and his namesake is not', () => {
  expect(interestsIn({ personId: 12, unitId: null }, members)).toEqual([
    { memberId: 2, memberName: 'Nguyễn Văn An', kind: 'self' },
  ]);
});

test('a member whose unit is the candidate is told of', () => {
  expect(interestsIn({ personId: null, unitId: 5 }, members)).toEqual([
    { memberId: 1, memberName: 'Nguyễn Văn An', kind: 'unit' },
  ]);
});

test('nobody outside the records is guessed from a name', () => {
  expect(interestsIn({ personId: null, unitId: null }, members)).toEqual([]);
});
