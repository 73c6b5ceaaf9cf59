import { describe, expect, test } from 'vitest';
import { createPerson } from '#electron/services/people/create-person.ts';
import { readPerson } from '#electron/services/people/read-person.ts';
import { saveMembership } from '#electron/services/people/save-membership.ts';
import { transferPeople } from '#electron/services/people/transfer-people.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { dissolveUnit } from '#electron/services/units/split-unit.ts';
import { decide, toPerson } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

function officeWithPerson() {
  const office = newOffice();
  const from = createUnit(office, newUnit('Văn phòng', office.departmentId)).id;
  const to = createUnit(office, newUnit('Phòng Thương mại', office.departmentId)).id;
  const { id } = createPerson(office, personIn('Giàng Thị Chuyển', from, '2016-04-01', 'Chuyên viên'));
  const move = (on: string, unitId = to) => ({ ids: [id], unitId, position: null, role: null, on });
  return { office, from, to, id, move };
}

function career(office: ReturnType<typeof newOffice>, id: number) {
  return readPerson(office, { id }).memberships.map(({ unitName, fromOn, toOn }) => [unitName, fromOn, toOn]);
}

describe('a transfer', () => {
  test('closes the old place the day before and keeps the position where none is given', () => {
    const { office, id, move } = officeWithPerson();
    transferPeople(office, move('2020-02-01'));
    expect(career(office, id)).toEqual([
      ['Phòng Thương mại', '2020-02-01', null],
      ['Văn phòng', '2016-04-01', '2020-01-31'],
    ]);
    expect(readPerson(office, { id }).person.position).toBe('Chuyên viên');
  });

  test('leaves position and unit of earlier awards as they were on their day', () => {
    const { office, id, move } = officeWithPerson();
    decide(office, [toPerson(office, id, 'LDTT', { year: 2019 })], { signedOn: '2019-12-20' });
    transferPeople(office, { ...move('2020-02-01'), position: 'Phó Trưởng phòng', role: 'leader' });
    decide(office, [toPerson(office, id)]);
    expect(readPerson(office, { id }).awards.map(({ year, position, unitName }) => [year, position, unitName])).toEqual(
      [
        [2025, 'Phó Trưởng phòng', 'Phòng Thương mại'],
        [2019, 'Chuyên viên', 'Văn phòng'],
      ],
    );
  });

  test('on the first day of the present place corrects it', () => {
    const { office, id, move } = officeWithPerson();
    transferPeople(office, move('2016-04-01'));
    expect(career(office, id)).toEqual([['Phòng Thương mại', '2016-04-01', null]]);
  });

  test('ends every post, also a second one; one begun on the very day never came to be', () => {
    const { office, from, id, move } = officeWithPerson();
    const post = { id: null, personId: id, unitId: from, position: 'Kiêm nhiệm', role: null } as const;
    saveMembership(office, { ...post, fromOn: '2018-01-01', toOn: null });
    saveMembership(office, { ...post, fromOn: '2020-02-01', toOn: null });
    saveMembership(office, { ...post, fromOn: '2020-02-01', toOn: null });
    transferPeople(office, move('2020-02-01'));
    expect(career(office, id)).toEqual([
      ['Phòng Thương mại', '2020-02-01', null],
      ['Văn phòng', '2018-01-01', '2020-01-31'],
      ['Văn phòng', '2016-04-01', '2020-01-31'],
    ]);
  });

  test('keeps the day of leaving that is known already', () => {
    const { office, from, id, move } = officeWithPerson();
    const open = readPerson(office, { id }).memberships[0]?.id ?? 0;
    saveMembership(office, {
      id: open,
      personId: id,
      unitId: from,
      position: null,
      role: null,
      fromOn: '2016-04-01',
      toOn: '2027-03-31',
    });
    transferPeople(office, move('2026-12-01'));
    expect(career(office, id)[0]).toEqual(['Phòng Thương mại', '2026-12-01', '2027-03-31']);
  });

  test('takes somebody back who had left', () => {
    const { office, from, id, move } = officeWithPerson();
    const open = readPerson(office, { id }).memberships[0]?.id ?? 0;
    saveMembership(office, {
      id: open,
      personId: id,
      unitId: from,
      position: null,
      role: null,
      fromOn: '2016-04-01',
      toOn: '2018-12-31',
    });
    transferPeople(office, move('2021-01-01'));
    expect(career(office, id)).toEqual([
      ['Phòng Thương mại', '2021-01-01', null],
      ['Văn phòng', '2016-04-01', '2018-12-31'],
    ]);
  });

  test('of many is one step', () => {
    const { office, id, from, move } = officeWithPerson();
    const other = createPerson(office, personIn('Giàng A Chuyển', from, '2017-01-01')).id;
    expect(transferPeople(office, { ...move('2020-02-01'), ids: [id, other] })).toEqual({ moved: 2 });
    expect(
      Number(office.database.prepare("SELECT count(*) FROM change_sets WHERE label LIKE 'Chuyển%'").pluck().get()),
    ).toBe(1);
  });

  test('is refused as a whole before a later place, or into a unit that is gone', () => {
    const { office, id, from, to, move } = officeWithPerson();
    transferPeople(office, move('2020-02-01'));
    const gone = createUnit(office, newUnit('Phòng Cũ', office.departmentId)).id;
    dissolveUnit(office, { id: gone, on: '2019-01-01', membersTo: null, decision: null });
    const other = createPerson(office, personIn('Giàng A Khác', from, '2010-01-01')).id;
    const before = wholeContent(office);
    const early = { ...move('2018-01-01', from), ids: [other, id] };
    expect(failureOf(() => transferPeople(office, early))).toMatchObject({ kind: 'refused', field: 'on' });
    expect(failureOf(() => transferPeople(office, move('2018-01-01', gone)))).toMatchObject({ field: 'unitId' });
    expect(failureOf(() => transferPeople(office, { ...move('2021-01-01'), ids: [999] }))).toMatchObject({
      kind: 'notFound',
    });
    expect(wholeContent(office)).toEqual(before);
    expect(to).not.toBe(from);
  });
});
