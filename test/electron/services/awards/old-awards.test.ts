import { describe, expect, test } from 'vitest';
import { listAwardYears, listRegister } from '#electron/services/awards/list-register.ts';
import { removeAwards, saveOldAward } from '#electron/services/awards/save-old-award.ts';
import { readDecision } from '#electron/services/decisions/read-decisions.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { readPerson } from '#electron/services/people/read-person.ts';
import { transferPeople } from '#electron/services/people/transfer-people.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import { awardTypeId, decide, toPerson, toUnit } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

function officeWithPerson() {
  const office = newOffice();
  const unit = createUnit(office, newUnit('Văn phòng', office.departmentId)).id;
  const person = createPerson(office, personIn('Ma Thị Cũ', unit, '2008-01-01', 'Chuyên viên')).id;
  const old = (changes: Partial<Input<'awards:save-old'>> = {}): Input<'awards:save-old'> => ({
    id: null,
    awardTypeId: awardTypeId(office, 'BKT'),
    recipient: { kind: 'person', id: person },
    year: 2012,
    position: null,
    unitName: null,
    citation: null,
    amount: null,
    status: 'granted',
    decisionNumber: null,
    decidedOn: null,
    issuer: null,
    ...changes,
  });
  return { office, unit, person, old };
}

describe('an old award without its decision', () => {
  test('is kept with what is known of it, with position and unit of that year', () => {
    const { office, person, old } = officeWithPerson();
    transferPeople(office, {
      ids: [person],
      unitId: office.departmentId,
      position: 'Phó Giám đốc',
      role: 'leader',
      on: '2020-01-01',
    });
    saveOldAward(office, old());
    saveOldAward(
      office,
      old({ year: 2021, decisionNumber: '188/QĐ-UBND', decidedOn: '2022-02-05', issuer: 'UBND tỉnh' }),
    );
    expect(readPerson(office, { id: person }).awards).toMatchObject([
      {
        year: 2021,
        position: 'Phó Giám đốc',
        unitName: 'Sở Công Thương',
        decisionNumber: '188/QĐ-UBND',
        decidedOn: '2022-02-05',
      },
      {
        year: 2012,
        position: 'Chuyên viên',
        unitName: 'Văn phòng',
        decisionNumber: null,
        decidedOn: null,
        amount: null,
      },
    ]);
  });

  test('is corrected and removed, each as one step', () => {
    const { office, person, old } = officeWithPerson();
    const before = wholeContent(office);
    const { id } = saveOldAward(office, old());
    saveOldAward(office, old({ id, year: 2013, status: 'posthumous' }));
    expect(readPerson(office, { id: person }).awards).toMatchObject([{ id, year: 2013, status: 'posthumous' }]);
    removeAwards(office, { ids: [id] });
    expect([undoStep(office).label, undoStep(office).label, undoStep(office).label]).toEqual([
      'Xoá khen thưởng của Ma Thị Cũ',
      'Sửa BK tỉnh năm 2013 của Ma Thị Cũ',
      'Ghi BK tỉnh năm 2012 của Ma Thị Cũ',
    ]);
    expect(wholeContent(office)).toEqual(before);
  });

  test.each([
    ['of a kind that people do not receive', 'awardTypeId', 'TTLDXS', {}],
    ['decided in the future', 'decidedOn', 'BKT', { decidedOn: '2026-11-23' }],
  ] as const)('%s is refused', (_, field, code, changes) => {
    const { office, old } = officeWithPerson();
    const before = wholeContent(office);
    const wrong = old({ awardTypeId: awardTypeId(office, code), ...changes });
    expect(failureOf(() => saveOldAward(office, wrong))).toMatchObject({ kind: 'refused', field });
    expect(wholeContent(office)).toEqual(before);
  });

  test('is not what a line of a decision is: that is corrected in its decision', () => {
    const { office, person, old } = officeWithPerson();
    const award = readDecision(office, { id: decide(office, [toPerson(office, person)]) }).awards[0];
    const before = wholeContent(office);
    expect(failureOf(() => saveOldAward(office, old({ id: award?.id ?? 0 })))).toMatchObject({ kind: 'refused' });
    expect(wholeContent(office)).toEqual(before);
  });

  test('that is gone is not removed, and the others stay', () => {
    const { office, old } = officeWithPerson();
    const { id } = saveOldAward(office, old());
    const before = wholeContent(office);
    expect(failureOf(() => removeAwards(office, { ids: [id, 999] }))).toMatchObject({
      kind: 'notFound',
      entity: 'award',
    });
    expect(wholeContent(office)).toEqual(before);
  });
});

describe('the award register', () => {
  test('of a period shows decisions and old awards, newest year first, by precedence', () => {
    const { office, unit, person, old } = officeWithPerson();
    saveOldAward(office, old());
    decide(office, [toPerson(office, person), toPerson(office, person, 'CSTDCS'), toUnit(office, unit)]);
    const register = listRegister(office, { fromYear: 2012, toYear: 2025 });
    expect(register.map(({ year, code }) => [year, code])).toEqual([
      [2025, 'CSTDCS'],
      [2025, 'TTLDTT'],
      [2025, 'LDTT'],
      [2012, 'BKT'],
    ]);
    expect(listRegister(office, { fromYear: 2013, toYear: 2024 })).toEqual([]);
    expect(listAwardYears(office)).toEqual([
      { year: 2025, count: 3 },
      { year: 2012, count: 1 },
    ]);
  });
});
