import { describe, expect, test } from 'vitest';
import { createPerson } from '#electron/services/people/create-person.ts';
import { readPerson } from '#electron/services/people/read-person.ts';
import { transferPeople } from '#electron/services/people/transfer-people.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { listUnits } from '#electron/services/units/list-units.ts';
import { readUnit } from '#electron/services/units/read-unit.ts';
import { moveUnit, renameUnit } from '#electron/services/units/rename-unit.ts';
import { updateUnit } from '#electron/services/units/update-unit.ts';
import { decide, toUnit } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

function renamedOffice() {
  const office = newOffice();
  const { id } = createUnit(office, newUnit('Phòng Kế hoạch', office.departmentId, '2010-01-01'));
  const rename = { id, name: 'Phòng Kế hoạch - Tài chính', shortName: 'KHTC', on: '2019-04-01' };
  renameUnit(office, { ...rename, decision: 'Quyết định số 412/QĐ-UBND' });
  return { office, id };
}

function nameOn(office: ReturnType<typeof newOffice>, id: number, on: string): string | undefined {
  return listUnits(office, { on, withDissolved: true }).find((unit) => unit.id === id)?.name;
}

describe('a unit that is renamed', () => {
  test('is called by the old name until the day before, and by the new one from the day on', () => {
    const { office, id } = renamedOffice();
    expect(nameOn(office, id, '2019-03-31')).toBe('Phòng Kế hoạch');
    expect(nameOn(office, id, '2019-04-01')).toBe('Phòng Kế hoạch - Tài chính');
  });

  test('prints by its old name on the awards of old years', () => {
    const { office, id } = renamedOffice();
    decide(office, [toUnit(office, id, 'TTLDTT', { year: 2018 })], { signedOn: '2018-12-20' });
    decide(office, [toUnit(office, id)]);
    const names = readUnit(office, { id, on: '2026-11-22' }).awards.map((award) => award.recipientName);
    expect(names).toEqual(['Phòng Kế hoạch - Tài chính', 'Phòng Kế hoạch']);
  });

  test('stands in work histories by the name of the time', () => {
    const { office, id } = renamedOffice();
    const person = createPerson(office, personIn('Lương Thị Thử', id, '2012-05-01', 'Chuyên viên')).id;
    transferPeople(office, {
      ids: [person],
      unitId: office.departmentId,
      position: null,
      role: null,
      on: '2018-07-01',
    });
    expect(readPerson(office, { id: person }).memberships.map((membership) => membership.unitName)).toEqual([
      'Sở Công Thương',
      'Phòng Kế hoạch',
    ]);
  });

  test('is not renamed before its founding, and the day says why', () => {
    const { office, id } = renamedOffice();
    const before = wholeContent(office);
    const rename = { id, name: 'Phòng Khác', shortName: null, on: '2009-12-31', decision: null };
    expect(failureOf(() => renameUnit(office, rename))).toMatchObject({ kind: 'refused', field: 'on' });
    expect(wholeContent(office)).toEqual(before);
  });

  test('keeps its old names when the present one is corrected', () => {
    const { office, id } = renamedOffice();
    const correction = { id, kind: 'division', name: 'Phòng Kế hoạch và Tài chính', shortName: 'KHTC' } as const;
    updateUnit(office, { ...correction, foundedOn: '2010-01-01', eligibleForFlag: false, note: null });
    expect(readUnit(office, { id, on: '2026-11-22' }).names.map(({ name, fromOn }) => [name, fromOn])).toEqual([
      ['Phòng Kế hoạch', '2010-01-01'],
      ['Phòng Kế hoạch và Tài chính', '2019-04-01'],
    ]);
  });

  test('that is founded next month is corrected under its one name', () => {
    const office = newOffice();
    const { id } = createUnit(office, newUnit('Phòng Mớ', office.departmentId, '2026-12-15'));
    const correction = { id, kind: 'division', name: 'Phòng Mới', shortName: null } as const;
    updateUnit(office, { ...correction, foundedOn: '2026-12-15', eligibleForFlag: null, note: null });
    expect(readUnit(office, { id, on: '2026-12-31' }).names.map((name) => name.name)).toEqual(['Phòng Mới']);
  });
});

describe('a unit that is moved', () => {
  test('stands under its old superior before the day, and under the new one from the day on', () => {
    const office = newOffice();
    const branch = createUnit(office, newUnit('Chi cục', office.departmentId)).id;
    const team = createUnit(office, newUnit('Đội 1', office.departmentId)).id;
    moveUnit(office, { id: team, parentId: branch, on: '2025-03-01' });
    const parentOn = (on: string) => readUnit(office, { id: team, on }).unit.parentId;
    expect([parentOn('2025-02-28'), parentOn('2025-03-01')]).toEqual([office.departmentId, branch]);
  });

  test.each([
    ['under itself', (team: number) => ({ id: team, parentId: team })],
    ['under its own sub-unit', (team: number, department: number) => ({ id: department, parentId: team })],
  ])('never comes to stand %s', (_, move) => {
    const office = newOffice();
    const team = createUnit(office, newUnit('Đội 1', office.departmentId)).id;
    const before = wholeContent(office);
    const chosen = { ...move(team, office.departmentId), on: '2025-03-01' };
    expect(failureOf(() => moveUnit(office, chosen))).toMatchObject({ kind: 'refused', field: 'parentId' });
    expect(wholeContent(office)).toEqual(before);
  });

  test('never comes to stand under itself through a place that is dated later', () => {
    const office = newOffice();
    const a = createUnit(office, newUnit('Phòng A', office.departmentId)).id;
    const b = createUnit(office, newUnit('Phòng B', office.departmentId)).id;
    moveUnit(office, { id: b, parentId: a, on: '2026-01-01' });
    expect(failureOf(() => moveUnit(office, { id: a, parentId: b, on: '2025-01-01' }))).toMatchObject({
      kind: 'refused',
      field: 'parentId',
    });
  });

  test('is not put under a unit that does not stand on the day', () => {
    const office = newOffice();
    const young = createUnit(office, newUnit('Phòng Mới', office.departmentId, '2020-01-01')).id;
    const other = createUnit(office, newUnit('Phòng Khác', office.departmentId)).id;
    expect(failureOf(() => moveUnit(office, { id: other, parentId: young, on: '2019-12-31' }))).toMatchObject({
      kind: 'refused',
      field: 'parentId',
      message: expect.stringContaining('01/01/2020'),
    });
  });
});
