import { describe, expect, test } from 'vitest';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { listPeople } from '#electron/services/people/list-people.ts';
import { readPerson } from '#electron/services/people/read-person.ts';
import { updatePeople } from '#electron/services/people/update-people.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn, unknownPerson } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

function twoPeople() {
  const office = newOffice();
  const mai = createPerson(office, personIn('Hà Thị Mai', office.departmentId, '2015-01-01', 'Chuyên viên')).id;
  const lan = createPerson(office, unknownPerson('Hà Thị Lan')).id;
  return { office, mai, lan };
}

describe('a block pasted into the list of people', () => {
  test('changes some rows and adds others as one step, which one Ctrl+Z takes back', () => {
    const { office, mai, lan } = twoPeople();
    const before = wholeContent(office);
    const { rows, added } = updatePeople(office, {
      changes: [
        { id: mai, fields: { ethnicGroup: 'Tày', bornYear: 1990 } },
        {
          id: lan,
          fields: { gender: 'female' },
          membership: { unitId: office.departmentId, position: 'Kế toán viên' },
        },
      ],
      additions: [unknownPerson('Vi Thị Thêm'), personIn('Vi Văn Thêm', office.departmentId)],
    });
    expect(rows.find((row) => row.id === lan)).toMatchObject({ gender: 'female', position: 'Kế toán viên' });
    expect(added.map((row) => row.fullName)).toEqual(['Vi Thị Thêm', 'Vi Văn Thêm']);
    expect(undoStep(office).label).toBe('Sửa 2 và thêm 2 cá nhân');
    expect(wholeContent(office)).toEqual(before);
  });

  test('of five hundred people is one step too', () => {
    const office = newOffice();
    const additions = Array.from({ length: 500 }, (_, index) => unknownPerson(`Lò Văn Thứ ${index}`));
    updatePeople(office, { changes: [], additions });
    expect(listPeople(office, { offset: 0, limit: 1, withFormer: false }).total).toBe(500);
    expect(undoStep(office).label).toBe('Thêm 500 cá nhân');
    expect(listPeople(office, { offset: 0, limit: 1, withFormer: true }).total).toBe(0);
  });

  test('with one wrong cell is refused as a whole, naming the cell', () => {
    const { office, mai } = twoPeople();
    const before = wholeContent(office);
    const paste = {
      changes: [{ id: mai, fields: { note: 'đã đổi' } }],
      additions: [
        { ...unknownPerson('Vi Thị Một'), nationalId: '099190000001' },
        { ...unknownPerson('Vi Thị Hai'), nationalId: '099190000001' },
      ],
    };
    expect(failureOf(() => updatePeople(office, paste))).toEqual({
      kind: 'refused',
      field: 'additions.1.nationalId',
      message: 'Số CCCD này đã ghi cho Vi Thị Một. Hãy kiểm tra lại hai hồ sơ.',
    });
    expect(wholeContent(office)).toEqual(before);
  });

  test('names the cell of a changed row as well', () => {
    const { office, mai, lan } = twoPeople();
    updatePeople(office, { changes: [{ id: mai, fields: { nationalId: '099190000001' } }] });
    const taken = { changes: [{ id: lan, fields: { nationalId: '099190000001' } }] };
    expect(failureOf(() => updatePeople(office, taken))).toMatchObject({ field: 'changes.0.fields.nationalId' });
    expect(
      failureOf(() => updatePeople(office, { changes: [{ id: lan, fields: {}, membership: { position: 'Phó' } }] })),
    ).toMatchObject({
      field: 'changes.0.membership.unitId',
    });
  });

  test('names somebody who was removed in the meantime', () => {
    const { office } = twoPeople();
    expect(failureOf(() => updatePeople(office, { changes: [{ id: 999, fields: { note: 'x' } }] }))).toEqual({
      kind: 'notFound',
      entity: 'person',
      id: 999,
    });
  });
});

describe('an edited cell', () => {
  test('of the birth year forgets the day that no longer fits', () => {
    const { office, lan } = twoPeople();
    updatePeople(office, { changes: [{ id: lan, fields: { bornOn: '1985-02-03' } }] });
    expect(readPerson(office, { id: lan }).person).toMatchObject({ bornOn: '1985-02-03', bornYear: 1985 });
    updatePeople(office, { changes: [{ id: lan, fields: { bornYear: 1986 } }] });
    expect(readPerson(office, { id: lan }).person).toMatchObject({ bornOn: null, bornYear: 1986 });
  });

  test('of the name sorts the person anew, and a given name of two words is kept', () => {
    const { office, lan } = twoPeople();
    updatePeople(office, { changes: [{ id: lan, fields: { fullName: 'Thạch Thị Sa Thia', givenName: 'Sa Thia' } }] });
    expect(readPerson(office, { id: lan }).name).toEqual({
      familyName: 'Thạch',
      middleName: 'Thị',
      givenName: 'Sa Thia',
    });
  });

  test('of the unit corrects the present place of work, without dating it', () => {
    const { office, mai } = twoPeople();
    const other = createUnit(office, newUnit('Văn phòng', office.departmentId)).id;
    updatePeople(office, { changes: [{ id: mai, fields: {}, membership: { unitId: other } }] });
    expect(readPerson(office, { id: mai }).memberships).toMatchObject([
      { unitName: 'Văn phòng', position: 'Chuyên viên', fromOn: '2015-01-01', toOn: null },
    ]);
  });

  test('that changes nothing leaves no step behind', () => {
    const { office, mai } = twoPeople();
    const steps = () => Number(office.database.prepare('SELECT count(*) FROM change_sets').pluck().get());
    const before = steps();
    updatePeople(office, { changes: [{ id: mai, fields: { fullName: 'Hà Thị Mai' } }] });
    expect(steps()).toBe(before);
  });
});
