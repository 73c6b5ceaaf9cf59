import { describe, expect, test } from 'vitest';
import { candidatePairs } from '#shared/domain/names/candidate-pairs.ts';
import { editDistance } from '#shared/domain/names/edit-distance.ts';
import { LIKELY, mayBeOnePerson, type NameProfile, POSSIBLE, scorePair } from '#shared/domain/names/same-person.ts';

const nobody: NameProfile = {
  id: 1,
  fullName: 'Nguyễn Thị Hòa',
  otherSpellings: [],
  bornOn: null,
  bornYear: null,
  gender: null,
  nationalId: null,
  work: [],
  decisionIds: [],
  years: [],
};
const score = (a: Partial<NameProfile>, b: Partial<NameProfile>, namesakes = 2) =>
  scorePair({ ...nobody, ...a }, { ...nobody, id: 2, ...b }, namesakes).score;
const inUnit = (unitId: number) => [{ unitId, unitName: 'Phòng Thử', fromOn: null, toOn: null }];
const day = { bornOn: '1985-03-05', bornYear: 1985 };

describe('two records are very likely one person', () => {
  test('with the name in both tone placements and the same day of birth', () => {
    expect(score(day, { fullName: 'Nguyễn Thị Hoà', ...day })).toBeGreaterThanOrEqual(LIKELY);
  });
  test('with the same name, year of birth and unit', () => {
    const known = { bornYear: 1985, work: inUnit(1) };
    expect(score(known, known)).toBeGreaterThanOrEqual(LIKELY);
  });
  test('with marks missing and the same day of birth', () => {
    expect(score(day, { fullName: 'Nguyen Thi Hoa', ...day })).toBeGreaterThanOrEqual(LIKELY);
  });
  test('with an earlier spelling that was kept', () => {
    expect(
      score(day, { fullName: 'Nguyễn Thị Hoàn', otherSpellings: ['Nguyễn Thị Hòa'], ...day }),
    ).toBeGreaterThanOrEqual(LIKELY);
  });
});

describe('two records are two people', () => {
  test('with different days of birth', () => {
    expect(score(day, { bornOn: '1990-10-12', bornYear: 1990 })).toBeLessThan(POSSIBLE);
  });
  test('with different CCCD', () => {
    expect(score({ nationalId: '002085001234' }, { nationalId: '002085009876' })).toBeLessThan(POSSIBLE);
  });
  test('when one decision names both', () => {
    expect(score({ decisionIds: [7] }, { decisionIds: [7] })).toBeLessThan(POSSIBLE);
  });
  test('with only a frequent name in common', () => {
    expect(score({}, {}, 9)).toBeLessThan(POSSIBLE);
  });
});

test('a name alone is worth a look, never certain, and unknown facts say nothing', () => {
  expect(score({}, {})).toBeGreaterThanOrEqual(POSSIBLE);
  expect(score({}, {})).toBeLessThan(LIKELY);
  expect(score({}, day)).toBe(score({}, {}));
});

test('day and month changed places, as Excel does, still speak for one person', () => {
  const swapped = { bornOn: '1985-05-03', bornYear: 1985 };
  expect(score(day, swapped)).toBeGreaterThanOrEqual(LIKELY);
});

test('candidates are found by name, by a typing error with the same birthday, and each pair once', () => {
  const people = [
    { ...nobody, ...day },
    { ...nobody, id: 2, fullName: 'Nguyễn Thị Hoà', ...day },
    { ...nobody, id: 3, fullName: 'Nguyễn Thị Hào', ...day },
    { ...nobody, id: 4, fullName: 'Trần Văn Bình' },
  ];
  expect(candidatePairs(people)).toEqual([
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
});

test('letters that changed places count as one error; counting stops at the limit', () => {
  expect(editDistance('hoa', 'hao', 1)).toBe(1);
  expect(editDistance('nguyen', 'nguyen', 1)).toBe(0);
  expect(editDistance('nguyen', 'tran', 1)).toBe(2);
});

test('nobody is left out beforehand whom units and history could still make possible', () => {
  const names = [
    'Nguyễn Thị Hòa',
    'Nguyễn Thị Hoà',
    'Nguyen Thi Hoa',
    'Nguyễn Hòa',
    'Nguyễn Thị Hoàn',
    'Trần Văn Bình',
  ];
  const births = [
    { bornOn: null, bornYear: null },
    { bornOn: null, bornYear: 1985 },
    { bornOn: null, bornYear: 1986 },
    { bornOn: '1985-03-05', bornYear: 1985 },
    { bornOn: '1985-05-03', bornYear: 1985 },
    { bornOn: '1995-03-05', bornYear: 1995 },
  ];
  const ids = [null, '001085000111', '001085000112', '033190000444'];
  const people = names.flatMap((fullName) =>
    births.flatMap((birth) =>
      ids.map((nationalId, index) => ({
        ...{ ...nobody, ...birth, fullName, nationalId, work: inUnit(1) },
        years: [2010 + index],
      })),
    ),
  );
  let possible = 0;
  for (const a of people) {
    for (const b of people) {
      if (scorePair(a, b, 1).score < POSSIBLE) continue;
      possible += 1;
      expect(mayBeOnePerson(a, b), `${a.fullName} ${a.bornOn} ${b.fullName} ${b.bornOn}`).toBe(true);
    }
  }
  expect(possible).toBeGreaterThan(100);
});
