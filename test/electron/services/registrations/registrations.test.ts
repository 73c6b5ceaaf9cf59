import { describe, expect, test } from 'vitest';
import { listAwardTypes } from '#electron/database/repositories/award-type-repository.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { copyRegistrations } from '#electron/services/registrations/copy-registrations.ts';
import { countCoverage } from '#electron/services/registrations/count-coverage.ts';
import { listRegistrations } from '#electron/services/registrations/list-registrations.ts';
import { saveRegistrations } from '#electron/services/registrations/save-registrations.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';

function officeOfTwo() {
  const office = newOffice();
  const typeOf = (code: string) => listAwardTypes(office.database).find((type) => type.code === code)?.id ?? 0;
  const personId = createPerson(office, personIn('Sùng Thị Hứa', office.departmentId, '2015-01-01')).id;
  const otherId = createPerson(office, personIn('Nông Văn Chờ', office.departmentId, '2015-01-01')).id;
  return {
    office,
    typeOf,
    person: { kind: 'person', id: personId } as const,
    other: { kind: 'person', id: otherId } as const,
    unit: { kind: 'unit', id: office.departmentId } as const,
  };
}

describe('registrations', () => {
  test('hold titles in order of precedence, the intended initiative and the day, and go back as one step', () => {
    const { office, person, other, typeOf } = officeOfTwo();
    const before = wholeContent(office);
    saveRegistrations(office, {
      year: 2026,
      changes: [
        { owner: person, awardTypeIds: [typeOf('LDTT'), typeOf('CSTDCS')], initiativeName: 'Cải tiến sổ theo dõi' },
        { owner: other, awardTypeIds: [typeOf('LDTT')] },
      ],
    });
    const rows = listRegistrations(office, { year: 2026, subject: 'person' });
    expect(rows.find((row) => row.owner.id === person.id)?.registration).toMatchObject({
      awardTypeIds: [typeOf('CSTDCS'), typeOf('LDTT')],
      initiativeName: 'Cải tiến sổ theo dõi',
      registeredOn: '2026-11-22',
    });
    expect(undoStep(office).label).toBe('Đăng ký thi đua năm 2026: 2 mục');
    expect(wholeContent(office)).toEqual(before);
  });

  test('keep what a change leaves out, and vanish when nothing is left of them', () => {
    const { office, person, typeOf } = officeOfTwo();
    const before = wholeContent(office);
    const save = (change: object) => saveRegistrations(office, { year: 2026, changes: [{ owner: person, ...change }] });
    save({ awardTypeIds: [typeOf('LDTT')] });
    save({ initiativeName: 'Cải tiến' });
    const [row] = listRegistrations(office, { year: 2026, subject: 'person' }).filter((r) => r.owner.id === person.id);
    expect(row?.registration).toMatchObject({ awardTypeIds: [typeOf('LDTT')], initiativeName: 'Cải tiến' });
    save({ awardTypeIds: [], initiativeName: null });
    expect(wholeContent(office)).toEqual(before);
  });

  test('of a title that its owner cannot hold are refused as a whole, with the field', () => {
    const { office, person, unit, typeOf } = officeOfTwo();
    const before = wholeContent(office);
    const good = { owner: person, awardTypeIds: [typeOf('LDTT')] };
    const wrong = { owner: unit, awardTypeIds: [typeOf('CSTDCS')] };
    expect(failureOf(() => saveRegistrations(office, { year: 2026, changes: [good, wrong] }))).toMatchObject({
      kind: 'refused',
      field: 'changes.1.awardTypeIds',
    });
    expect(failureOf(() => saveRegistrations(office, { year: 2028, changes: [good] }))).toMatchObject({
      kind: 'refused',
      field: 'year',
    });
    expect(wholeContent(office)).toEqual(before);
  });

  test('are copied from last year to those who have none, never over one that is there', () => {
    const { office, person, other, typeOf } = officeOfTwo();
    saveRegistrations(office, {
      year: 2025,
      changes: [
        { owner: person, awardTypeIds: [typeOf('LDTT')], initiativeName: 'Của năm 2025' },
        { owner: other, awardTypeIds: [typeOf('LDTT')] },
      ],
    });
    saveRegistrations(office, { year: 2026, changes: [{ owner: other, awardTypeIds: [typeOf('CSTDCS')] }] });
    expect(copyRegistrations(office, { fromYear: 2025, year: 2026, subject: 'person' })).toEqual({ copied: 1 });
    const rows = listRegistrations(office, { year: 2026, subject: 'person' });
    expect(rows.map((row) => [row.owner.id, row.registration?.awardTypeIds, row.registration?.initiativeName])).toEqual(
      [
        [other.id, [typeOf('CSTDCS')], null],
        [person.id, [typeOf('LDTT')], null],
      ],
    );
  });

  test('are counted for each unit, and those who have not registered are named', () => {
    const { office, person, other, unit, typeOf } = officeOfTwo();
    saveRegistrations(office, {
      year: 2026,
      changes: [
        { owner: person, awardTypeIds: [typeOf('LDTT')] },
        { owner: other, initiativeName: 'Chỉ có sáng kiến' },
        { owner: unit, awardTypeIds: [typeOf('TTLDXS')] },
      ],
    });
    expect(countCoverage(office, { year: 2026, withNames: true })).toMatchObject([
      {
        unitId: office.departmentId,
        people: 2,
        registeredPeople: 1,
        isRegistered: true,
        missing: [{ personId: other.id, fullName: 'Nông Văn Chờ' }],
      },
    ]);
  });
});
