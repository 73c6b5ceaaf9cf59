import { describe, expect, it } from 'vitest';
import { countMissing, filterPeople } from '#renderer/features/people/people-filter.ts';
import { personRow } from './person-row.ts';

const hanh = personRow(1, 'Nông Thị Hạnh', { bornYear: 1985, gender: 'female', unitId: 2 });
const pao = personRow(2, 'Vàng A Páo', { unitId: 3 });
const lan = personRow(3, 'Hoàng Thị Lan', { leftOn: '2022-06-30', unitId: 2, gender: 'female' });
const minh = personRow(4, 'Lê Văn Minh', {
  unitId: null,
  unitName: null,
  gender: 'male',
  bornOn: '1990-02-03',
  bornYear: 1990,
});
const people = [hanh, pao, lan, minh];
const everybody = { employment: 'all', missing: null, unitIds: null } as const;

describe('the quick choices above the list of people', () => {
  it('those at work are all who have not left, with one who was never in a unit', () => {
    expect(filterPeople(people, { ...everybody, employment: 'at-work' })).toEqual([hanh, pao, minh]);
    expect(filterPeople(people, { ...everybody, employment: 'left' })).toEqual([lan]);
  });

  it('a unit lets through the people of the units given, and nobody without a unit', () => {
    expect(filterPeople(people, { ...everybody, unitIds: new Set([2]) })).toEqual([hanh, lan]);
  });

  it('finds whose facts are missing; a year of birth alone is not missing', () => {
    expect(filterPeople(people, { ...everybody, missing: 'birth' })).toEqual([pao, lan]);
    expect(filterPeople(people, { ...everybody, missing: 'gender' })).toEqual([pao]);
    expect(filterPeople(people, { ...everybody, missing: 'unit' })).toEqual([minh]);
  });

  it('gives the very same list when nothing is chosen, so that the grid does not start over', () => {
    expect(filterPeople(people, everybody)).toBe(people);
  });

  it('counts what is missing among those at work only', () => {
    expect(countMissing(people)).toEqual({ birth: 1, gender: 1, unit: 1, role: 3, kind: 3 });
  });
});
