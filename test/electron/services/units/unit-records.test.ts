import { describe, expect, test } from 'vitest';
import { saveRatings } from '#electron/services/facts/save-facts.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { listUnits } from '#electron/services/units/list-units.ts';
import { removeUnit } from '#electron/services/units/remove-unit.ts';
import { dissolveUnit } from '#electron/services/units/split-unit.ts';
import { orderUnits } from '#electron/services/units/update-unit.ts';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { failureSentence } from '#shared/errors/failure-sentence.ts';
import { decide, toUnit } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

const TODAY = '2026-11-22';

describe('the tree of units', () => {
  test('follows the order that the office gives, each unit before its own sub-units', () => {
    const office = newOffice();
    const a = createUnit(office, newUnit('Phòng A', office.departmentId)).id;
    const b = createUnit(office, newUnit('Phòng B', office.departmentId)).id;
    createUnit(office, newUnit('Tổ A1', a));
    orderUnits(office, { ids: [b, a] });
    const names = listUnits(office, { on: TODAY, withDissolved: false }).map((unit) => unit.name);
    expect(names).toEqual(['Sở Công Thương', 'Phòng B', 'Phòng A', 'Tổ A1']);
  });

  test('of a day shows neither units founded later nor, unless asked, those dissolved by then', () => {
    const office = newOffice();
    const old = createUnit(office, newUnit('Phòng Cũ', office.departmentId)).id;
    createUnit(office, newUnit('Phòng Mới', office.departmentId, '2020-01-01'));
    dissolveUnit(office, { id: old, on: '2019-01-01', membersTo: null, decision: null });
    const namesOn = (on: string, withDissolved: boolean) =>
      listUnits(office, { on, withDissolved }).map((unit) => unit.name);
    expect(namesOn('2018-12-31', false)).toEqual(['Sở Công Thương', 'Phòng Cũ']);
    expect(namesOn('2019-01-01', false)).toEqual(['Sở Công Thương']);
    expect(namesOn(TODAY, true)).toEqual(['Sở Công Thương', 'Phòng Cũ', 'Phòng Mới']);
  });

  test('counts who works in a unit on the day', () => {
    const office = newOffice();
    const id = createUnit(office, newUnit('Phòng A', office.departmentId)).id;
    createPerson(office, personIn('Vi Văn Sớm', id, '2010-01-01'));
    createPerson(office, personIn('Vi Văn Muộn', id, '2020-01-01'));
    const countOn = (on: string) =>
      listUnits(office, { on, withDissolved: false }).find((unit) => unit.id === id)?.memberCount;
    expect([countOn('2015-01-01'), countOn('2020-01-01')]).toEqual([1, 2]);
  });
});

describe('a new unit', () => {
  test('under a dissolved one is refused at its superior', () => {
    const office = newOffice();
    const gone = createUnit(office, newUnit('Phòng Cũ', office.departmentId)).id;
    dissolveUnit(office, { id: gone, on: '2019-01-01', membersTo: null, decision: null });
    const before = wholeContent(office);
    expect(failureOf(() => createUnit(office, newUnit('Tổ 1', gone)))).toMatchObject({
      kind: 'refused',
      field: 'parentId',
    });
    expect(wholeContent(office)).toEqual(before);
  });

  test('under one that is not there says so', () => {
    const office = newOffice();
    expect(failureOf(() => createUnit(office, newUnit('Tổ 1', 999)))).toEqual({
      kind: 'notFound',
      entity: 'unit',
      id: 999,
    });
  });
});

describe('removing a unit', () => {
  test('takes away one entered by mistake', () => {
    const office = newOffice();
    const before = wholeContent(office);
    const { id } = createUnit(office, newUnit('Phòng Nhầm', office.departmentId));
    removeUnit(office, { id });
    expect(wholeContent(office)).toEqual(before);
  });

  test.each([
    [
      'a member',
      '1 quá trình công tác',
      (office: ReturnType<typeof newOffice>, id: number) => void createPerson(office, personIn('Vi Văn Ở', id)),
    ],
    [
      'an award',
      '1 lần khen thưởng',
      (office: ReturnType<typeof newOffice>, id: number) => void decide(office, [toUnit(office, id)]),
    ],
    [
      'a sub-unit',
      '1 đơn vị trực thuộc',
      (office: ReturnType<typeof newOffice>, id: number) => void createUnit(office, newUnit('Tổ', id)),
    ],
    [
      'a rating',
      '1 mục xếp loại',
      (office: ReturnType<typeof newOffice>, id: number) =>
        void saveRatings(office, { changes: [{ owner: { kind: 'unit', id }, year: 2025, rating: 'HTT' }] }),
    ],
  ])('with %s is refused, and says what holds it', (_, by, use) => {
    const office = newOffice();
    const { id } = createUnit(office, newUnit('Phòng A', office.departmentId));
    use(office, id);
    const before = wholeContent(office);
    const failure = failureOf(() => removeUnit(office, { id })) as AppFailure;
    expect(failure).toMatchObject({ kind: 'inUse', entity: 'unit' });
    expect(failureSentence(failure)).toContain(by);
    expect(wholeContent(office)).toEqual(before);
  });
});
