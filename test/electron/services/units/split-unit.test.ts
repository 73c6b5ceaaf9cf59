import { describe, expect, test } from 'vitest';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { listPeople } from '#electron/services/people/list-people.ts';
import { readPerson } from '#electron/services/people/read-person.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { readUnit } from '#electron/services/units/read-unit.ts';
import { dissolveUnit, splitUnit } from '#electron/services/units/split-unit.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

const ON = '2017-04-01';

function division() {
  const office = newOffice();
  const { id } = createUnit(office, newUnit('Phòng Công nghiệp và Năng lượng', office.departmentId, '2010-01-01'));
  const khoi = createPerson(office, personIn('Bế Văn Khối', id, '2012-01-01', 'Trưởng phòng')).id;
  const diem = createPerson(office, personIn('Tống Thị Điểm', id, '2013-01-01', 'Chuyên viên')).id;
  const into = [newUnit('Phòng Công nghiệp', office.departmentId), newUnit('Phòng Năng lượng', office.departmentId)];
  return { office, id, khoi, diem, input: { id, into, on: ON, decision: null } };
}

function unitsOf(office: ReturnType<typeof newOffice>, id: number) {
  return readPerson(office, { id }).memberships.map(({ unitName, fromOn, toOn }) => [unitName, fromOn, toOn]);
}

describe('splitting a unit', () => {
  test('sends the named people to the new units and ends the old one (chia)', () => {
    const { office, id, khoi, diem, input } = division();
    const moves = [
      { personId: khoi, to: 1 },
      { personId: diem, to: 0 },
    ];
    splitUnit(office, { ...input, keepsOld: false, moves });
    expect(unitsOf(office, khoi)).toEqual([
      ['Phòng Năng lượng', ON, null],
      ['Phòng Công nghiệp và Năng lượng', '2012-01-01', '2017-03-31'],
    ]);
    expect(unitsOf(office, diem)[0]).toEqual(['Phòng Công nghiệp', ON, null]);
    const old = readUnit(office, { id, on: ON });
    expect(old.unit.dissolvedOn).toBe(ON);
    expect(old.successors.map((succession) => succession.successorName)).toEqual([
      'Phòng Công nghiệp',
      'Phòng Năng lượng',
    ]);
  });

  test('lets the old one go on beside the new (tách), with those who were not named', () => {
    const { office, id, khoi, diem, input } = division();
    splitUnit(office, { ...input, keepsOld: true, moves: [{ personId: khoi, to: 1 }] });
    expect(readUnit(office, { id, on: ON }).members.map((member) => member.id)).toEqual([diem]);
  });

  test('leaves who was not named without a unit, to be seen among those who left', () => {
    const { office, khoi, diem, input } = division();
    splitUnit(office, { ...input, keepsOld: false, moves: [{ personId: khoi, to: 1 }] });
    expect(unitsOf(office, diem)).toEqual([['Phòng Công nghiệp và Năng lượng', '2013-01-01', '2017-03-31']]);
    const everybody = listPeople(office, { offset: 0, limit: 10, withFormer: true }).rows;
    expect(everybody.find((row) => row.id === diem)?.leftOn).toBe('2017-03-31');
  });

  test.each([
    ['somebody is sent to a unit that is not in the list', 'moves', { moves: [{ personId: 1, to: 7 }] }],
    ['somebody is sent who does not work there', 'moves', { moves: [{ personId: 99, to: 0 }] }],
    [
      'somebody is sent to two units',
      'moves',
      {
        moves: [
          { personId: 1, to: 0 },
          { personId: 1, to: 1 },
        ],
      },
    ],
    ['a new unit would stand under the one that ends', 'into.1.parentId', { parent: true }],
    ['the unit was not founded yet', 'on', { on: '2009-12-31' }],
  ])('is refused at the field where %s', (_, field, change) => {
    const { office, id, input } = division();
    const before = wholeContent(office);
    const { parent, ...rest } = { parent: false, moves: [], ...change };
    const units = parent ? [input.into[0] ?? newUnit('', null), newUnit('Phòng Con', id)] : input.into;
    const wrong = { ...input, keepsOld: false, ...rest, into: units };
    expect(failureOf(() => splitUnit(office, wrong))).toMatchObject({ kind: 'refused', field });
    expect(wholeContent(office)).toEqual(before);
  });
});

describe('dissolving a unit', () => {
  test('sends its people where the officer says, and its sub-units to its superior', () => {
    const { office, id, khoi } = division();
    const other = createUnit(office, newUnit('Văn phòng', office.departmentId)).id;
    const team = createUnit(office, newUnit('Tổ 1', id)).id;
    dissolveUnit(office, { id, on: ON, membersTo: other, decision: 'Quyết định số 377/QĐ-UBND' });
    expect(unitsOf(office, khoi)[0]).toEqual(['Văn phòng', ON, null]);
    expect(readUnit(office, { id: team, on: ON }).unit.parentId).toBe(office.departmentId);
    expect(readUnit(office, { id, on: ON }).unit).toMatchObject({
      dissolvedOn: ON,
      note: 'Giải thể theo Quyết định số 377/QĐ-UBND.',
    });
  });

  test('is one step that Ctrl+Z takes back', () => {
    const { office, id } = division();
    const before = wholeContent(office);
    dissolveUnit(office, { id, on: ON, membersTo: null, decision: null });
    undoStep(office);
    expect(wholeContent(office)).toEqual(before);
  });

  test('is refused while somebody comes later than the day, and says since when', () => {
    const { office, id } = division();
    createPerson(office, personIn('Lò Thị Sau', id, '2018-05-02'));
    const before = wholeContent(office);
    const early = { id, on: ON, membersTo: null, decision: null };
    expect(failureOf(() => dissolveUnit(office, early))).toMatchObject({
      kind: 'refused',
      field: 'on',
      message: expect.stringContaining('02/05/2018'),
    });
    expect(wholeContent(office)).toEqual(before);
  });

  test('sends nobody to a unit that is gone, nor to itself', () => {
    const { office, id } = division();
    const gone = createUnit(office, newUnit('Phòng Cũ', office.departmentId)).id;
    dissolveUnit(office, { id: gone, on: '2015-01-01', membersTo: null, decision: null });
    for (const membersTo of [gone, id]) {
      expect(failureOf(() => dissolveUnit(office, { id, on: ON, membersTo, decision: null }))).toMatchObject({
        kind: 'refused',
        field: 'membersTo',
      });
    }
  });

  test('happens once: a unit that is gone cannot be dissolved, split or renamed again', () => {
    const { office, id } = division();
    dissolveUnit(office, { id, on: ON, membersTo: null, decision: null });
    const again = { id, on: '2018-01-01', membersTo: null, decision: null };
    expect(failureOf(() => dissolveUnit(office, again))).toMatchObject({
      kind: 'refused',
      field: 'on',
      message: expect.stringContaining('01/04/2017'),
    });
  });
});
