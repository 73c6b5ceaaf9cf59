import { describe, expect, it } from 'vitest';
import { neighboursOf } from '#renderer/features/people/people-screen.ts';
import { membershipOn, newestFirst } from '#renderer/features/people/place-at.ts';
import { unitChoices, unitsWithin } from '#renderer/features/people/unit-choices.ts';
import type { Membership } from '#shared/contracts/people.ts';
import { department, unitRow } from '../units/unit-row.ts';

function membership(id: number, fromOn: string | null, toOn: string | null): Membership {
  return { id, personId: 1, unitId: id, unitName: `Đơn vị ${id}`, position: null, role: null, fromOn, toOn };
}
const first = membership(1, null, '2014-04-30');
const second = membership(2, '2014-05-01', '2020-06-30');
const third = membership(3, '2020-07-01', null);

describe('where a person worked', () => {
  it('on a day: an unknown beginning reaches back, an open end reaches on', () => {
    const all = [third, first, second];
    expect(membershipOn(all, '2010-12-31')).toBe(first);
    expect(membershipOn(all, '2014-05-01')).toBe(second);
    expect(membershipOn(all, '2026-01-01')).toBe(third);
    expect(membershipOn([second], '2021-01-01')).toBeNull();
  });

  it('is told from the newest to the oldest', () => {
    expect(newestFirst([first, third, second])).toEqual([third, second, first]);
  });
});

describe('going through the list of people from page to page', () => {
  it('knows who comes before and after, and nobody for one who is not in the list', () => {
    expect(neighboursOf([5, 7, 9], 7)).toEqual({ previous: 5, next: 9 });
    expect(neighboursOf([5, 7, 9], 5)).toEqual({ previous: null, next: 7 });
    expect(neighboursOf([5, 7, 9], 8)).toEqual({ previous: null, next: null });
  });
});

describe('units in the list of people', () => {
  it('two units of the same name are told apart by their superiors', () => {
    const twins = [...department, unitRow(7, 1, 9, { name: 'Phòng Nghiệp vụ' })];
    const labels = unitChoices(twins).map((choice) => choice.label);
    expect(labels).toContain('Phòng Nghiệp vụ (Chi cục Quản lý thị trường)');
    expect(labels).toContain('Phòng Nghiệp vụ (Sở Công Thương)');
    expect(unitChoices(department).find((choice) => choice.value === '1')?.aliases).toEqual(['SCT']);
  });

  it('a unit brings those under it along', () => {
    expect([...unitsWithin(department, 4)].sort()).toEqual([4, 5, 6]);
  });
});
