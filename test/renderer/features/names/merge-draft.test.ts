import { expect, test } from 'vitest';
import { mergedFields, newMergeDraft, openChoices } from '#renderer/features/names/merge-draft.ts';
import type { PairPage, PairSide } from '#shared/contracts/names.ts';
import type { PersonRow } from '#shared/contracts/people.ts';
import { unknownDetails } from '#shared/domain/personal-data/person-detail.ts';
import { personRow } from '../people/person-row.ts';

const side = (changes: Partial<PersonRow>): PairSide => ({
  person: personRow(changes.id ?? 1, 'Nông Thị Mai', changes),
  name: { familyName: 'Nông', middleName: 'Thị', givenName: 'Mai' },
  details: unknownDetails,
  memberships: [],
  awards: [],
  otherSpellings: [],
  uses: [],
});
const pair = (first: Partial<PersonRow>, second: Partial<PersonRow>): PairPage => ({
  first: side({ id: 1, ...first }),
  second: side({ id: 2, ...second }),
  score: 80,
  reasons: [],
  conflicts: [],
  isCalledDifferent: false,
});
const unknown = { bornOn: null, bornYear: null, gender: null, nationalId: null } as const;

test('what only one record knows is taken from it; a day of birth says more than its year', () => {
  const page = pair(
    { ...unknown, bornYear: 1985, nationalId: '002185001234' },
    { ...unknown, bornOn: '1985-03-05', bornYear: 1985, gender: 'female' },
  );
  const draft = newMergeDraft(page);
  expect(openChoices(page, draft)).toEqual([]);
  expect(mergedFields(page, draft)).toMatchObject({
    bornOn: '1985-03-05',
    gender: 'female',
    nationalId: '002185001234',
  });
});

test('what contradicts is left to the officer, and merging waits for it', () => {
  const page = pair({ ...unknown, gender: 'male' }, { ...unknown, gender: 'female' });
  const draft = newMergeDraft(page);
  expect(openChoices(page, draft)).toEqual(['Giới tính']);
  expect(openChoices(page, { ...draft, facts: { ...draft.facts, gender: 'second' } })).toEqual([]);
});

test('of two spellings the one that is written as names are comes first; of two right ones the officer chooses', () => {
  expect(newMergeDraft(pair({ fullName: 'NÔNG THỊ MAI' }, { fullName: 'Nông Thị Mai' })).facts.fullName).toBe('second');
  expect(newMergeDraft(pair({ fullName: 'Nông Thị Hoà' }, { fullName: 'Nông Thị Hòa' })).facts.fullName).toBeNull();
});

test('the record with more awards stays', () => {
  expect(newMergeDraft(pair({ awardCount: 1 }, { awardCount: 4 })).kept).toBe('second');
});

test('details that forms ask for are merged as other facts are: known ones stay, contradicting ones are asked about', () => {
  const page = pair(unknown, unknown);
  const known = { ...unknownDetails, nativePlace: 'Xã Hoàng Đồng, tỉnh Lạng Sơn', phone: '0912 000 111' };
  const one = { ...page, second: { ...page.second, details: known } };
  expect(openChoices(one, newMergeDraft(one))).toEqual([]);
  expect(mergedFields(one, newMergeDraft(one))).toMatchObject({ nativePlace: known.nativePlace, phone: known.phone });
  const two = { ...one, first: { ...one.first, details: { ...known, phone: '0912 000 222' } } };
  expect(openChoices(two, newMergeDraft(two))).toEqual(['Điện thoại']);
});
