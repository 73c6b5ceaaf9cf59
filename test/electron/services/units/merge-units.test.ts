import { describe, expect, test } from 'vitest';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { readPerson } from '#electron/services/people/read-person.ts';
import { saveMembership } from '#electron/services/people/save-membership.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { listUnits } from '#electron/services/units/list-units.ts';
import { mergeUnits } from '#electron/services/units/merge-units.ts';
import { readConsequences } from '#electron/services/units/read-consequences.ts';
import { readUnit } from '#electron/services/units/read-unit.ts';
import { moveUnit } from '#electron/services/units/rename-unit.ts';
import { decide, toUnit } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

const ON = '2021-01-01';

function twoDivisions() {
  const office = newOffice();
  const trade = createUnit(office, newUnit('Phòng Thương mại', office.departmentId, '2010-01-01')).id;
  const customs = createUnit(office, newUnit('Phòng Xuất nhập khẩu', office.departmentId, '2010-01-01')).id;
  return { office, trade, customs };
}

function into(id: number) {
  return { kind: 'existing', id } as const;
}

function worksIn(office: ReturnType<typeof newOffice>, name: string, unitId: number, fromOn = '2015-01-01'): number {
  return createPerson(office, personIn(name, unitId, fromOn, 'Chuyên viên')).id;
}

function career(office: ReturnType<typeof newOffice>, id: number) {
  return readPerson(office, { id }).memberships.map(({ unitName, fromOn, toOn }) => [unitName, fromOn, toOn]);
}

describe('merging units', () => {
  test('takes people along: the old membership ends the day before, with the same position in the new one', () => {
    const { office, trade, customs } = twoDivisions();
    const person = worksIn(office, 'Lâm Thị Thử', customs);
    mergeUnits(office, { ids: [trade, customs], into: into(trade), on: ON, decision: 'Quyết định số 2215/QĐ-UBND' });
    const { memberships } = readPerson(office, { id: person });
    expect(memberships.map(({ unitName, position, fromOn, toOn }) => [unitName, position, fromOn, toOn])).toEqual([
      ['Phòng Thương mại', 'Chuyên viên', ON, null],
      ['Phòng Xuất nhập khẩu', 'Chuyên viên', '2015-01-01', '2020-12-31'],
    ]);
  });

  test('makes a new unit of two when asked to, and both end', () => {
    const { office, trade, customs } = twoDivisions();
    const unit = newUnit('Phòng Thương mại và Xuất nhập khẩu', office.departmentId);
    const { id } = mergeUnits(office, { ids: [trade, customs], into: { kind: 'new', unit }, on: ON, decision: null });
    const standing = listUnits(office, { on: ON, withDissolved: false }).map((each) => each.id);
    expect(standing).toEqual([office.departmentId, id]);
    expect(readUnit(office, { id, on: ON }).predecessors.map((each) => each.predecessorName)).toEqual([
      'Phòng Thương mại',
      'Phòng Xuất nhập khẩu',
    ]);
  });

  test('takes sub-units along, also those that come under it later', () => {
    const { office, trade, customs } = twoDivisions();
    const team = createUnit(office, newUnit('Tổ 1', customs)).id;
    const later = createUnit(office, newUnit('Tổ 2', office.departmentId)).id;
    moveUnit(office, { id: later, parentId: customs, on: '2022-01-01' });
    mergeUnits(office, { ids: [trade, customs], into: into(trade), on: ON, decision: null });
    const parentOn = (id: number, on: string) => readUnit(office, { id, on }).unit.parentId;
    expect([parentOn(team, '2020-12-31'), parentOn(team, ON)]).toEqual([customs, trade]);
    expect([parentOn(later, ON), parentOn(later, '2022-01-01')]).toEqual([office.departmentId, trade]);
  });

  test('leaves awards with the unit that received them, by its old name', () => {
    const { office, trade, customs } = twoDivisions();
    decide(office, [toUnit(office, customs, 'TTLDTT', { year: 2019 })], { signedOn: '2019-12-20' });
    mergeUnits(office, { ids: [trade, customs], into: into(trade), on: ON, decision: null });
    expect(readUnit(office, { id: customs, on: ON }).awards.map((award) => award.recipientName)).toEqual([
      'Phòng Xuất nhập khẩu',
    ]);
    expect(readUnit(office, { id: trade, on: ON }).awards).toEqual([]);
  });

  test('leaves alone a post that somebody holds elsewhere at the same time', () => {
    const { office, trade, customs } = twoDivisions();
    const person = worksIn(office, 'Vi Thị Kiêm', customs);
    const second = { personId: person, unitId: office.departmentId, position: 'Kiêm nhiệm', role: null } as const;
    saveMembership(office, { id: null, ...second, fromOn: '2018-01-01', toOn: null });
    mergeUnits(office, { ids: [trade, customs], into: into(trade), on: ON, decision: null });
    expect(career(office, person)).toContainEqual(['Sở Công Thương', '2018-01-01', null]);
  });

  test('dated back brings along who left or came after the day, and nobody comes back to work', () => {
    const { office, trade, customs } = twoDivisions();
    const leaver = worksIn(office, 'Bế Văn Nghỉ', customs);
    const last = readPerson(office, { id: leaver }).memberships[0];
    saveMembership(office, {
      ...last,
      id: last?.id ?? 0,
      personId: leaver,
      unitId: customs,
      position: null,
      role: null,
      fromOn: '2015-01-01',
      toOn: '2021-06-30',
    });
    const comer = worksIn(office, 'Bế Văn Mới', customs, '2021-03-01');
    mergeUnits(office, { ids: [trade, customs], into: into(trade), on: ON, decision: null });
    expect(career(office, leaver)[0]).toEqual(['Phòng Thương mại', ON, '2021-06-30']);
    expect(career(office, comer)).toEqual([['Phòng Thương mại', '2021-03-01', null]]);
  });

  test('tells beforehand who and what moves', () => {
    const { office, trade, customs } = twoDivisions();
    worksIn(office, 'Lâm Thị Thử', customs);
    createUnit(office, newUnit('Tổ 1', customs));
    const told = readConsequences(office, { ids: [customs], on: ON });
    expect(told).toMatchObject({ members: 1, children: 1, awards: 0 });
    expect(told.sentences[0]).toBe('1 người đang công tác tại đây.');
    expect(trade).not.toBe(customs);
  });

  test('is one step: Ctrl+Z brings all of it back', () => {
    const { office, trade, customs } = twoDivisions();
    worksIn(office, 'Lâm Thị Thử', customs);
    createUnit(office, newUnit('Tổ 1', customs));
    const before = wholeContent(office);
    mergeUnits(office, { ids: [trade, customs], into: into(trade), on: ON, decision: null });
    expect(undoStep(office).label).toBe('Hợp nhất 1 đơn vị thành Phòng Thương mại');
    expect(wholeContent(office)).toEqual(before);
  });
});

describe('an impossible merge is refused at its field, and nothing changes', () => {
  test.each([
    [
      'before one of them was founded',
      'on',
      (t: number, c: number) => ({ ids: [t, c], into: into(t), on: '2009-01-01' }),
    ],
    ['of a unit with itself', 'ids', (t: number) => ({ ids: [t, t], into: into(t), on: ON })],
    [
      'of one unit named twice into a new one',
      'ids',
      (t: number, _: number, d: number) => ({
        ids: [t, t],
        into: { kind: 'new' as const, unit: newUnit('Phòng Mới', d) },
        on: ON,
      }),
    ],
    [
      'of a unit into its own sub-unit',
      'into',
      (t: number, _: number, d: number) => ({ ids: [d, t], into: into(t), on: ON }),
    ],
    [
      'into a new unit under one that ends',
      'into.unit.parentId',
      (t: number, c: number) => ({
        ids: [t, c],
        into: { kind: 'new' as const, unit: newUnit('Phòng Mới', t) },
        on: ON,
      }),
    ],
  ])('%s', (_, field, choose) => {
    const { office, trade, customs } = twoDivisions();
    const before = wholeContent(office);
    const input = { ...choose(trade, customs, office.departmentId), decision: null };
    expect(failureOf(() => mergeUnits(office, input))).toMatchObject({ kind: 'refused', field });
    expect(wholeContent(office)).toEqual(before);
  });

  test('into a unit that was dissolved, or has been since', () => {
    const { office, trade, customs } = twoDivisions();
    const third = createUnit(office, newUnit('Phòng Thứ ba', office.departmentId)).id;
    mergeUnits(office, { ids: [trade, customs], into: into(trade), on: ON, decision: null });
    for (const on of ['2022-01-01', '2020-01-01']) {
      const ended = { ids: [third, trade], into: into(customs), on, decision: null };
      expect(
        failureOf(() => mergeUnits(office, ended)),
        on,
      ).toMatchObject({ kind: 'refused', field: 'into' });
    }
  });
});
