import { describe, expect, test } from 'vitest';
import { listAwardTypes } from '#electron/database/repositories/award-type-repository.ts';
import { saveOldAward } from '#electron/services/awards/save-old-award.ts';
import { saveRatings } from '#electron/services/facts/save-facts.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { listRegistrationWarnings, readReach } from '#electron/services/registrations/judge-registrations.ts';
import { listPromiseResults } from '#electron/services/registrations/list-promise-results.ts';
import { saveRegistrations } from '#electron/services/registrations/save-registrations.ts';
import { newOffice } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';

function officeWithPerson() {
  const office = newOffice();
  const typeOf = (code: string) => listAwardTypes(office.database).find((type) => type.code === code)?.id ?? 0;
  const id = createPerson(office, {
    ...personIn('Sùng Thị Hứa', office.departmentId, '2015-01-01'),
    startedOn: '2015-01-01',
  }).id;
  const owner = { kind: 'person', id } as const;
  const award = (code: string, year: number) =>
    saveOldAward(office, {
      id: null,
      awardTypeId: typeOf(code),
      recipient: owner,
      year,
      position: null,
      unitName: null,
      citation: null,
      amount: null,
      status: 'granted',
      decisionNumber: `${year}/QĐ-SCT`,
      decidedOn: year === 2026 ? '2026-11-20' : `${year}-12-20`,
      issuer: 'Sở Công Thương',
    });
  const register = (...codes: string[]) =>
    saveRegistrations(office, { year: 2026, changes: [{ owner, awardTypeIds: codes.map(typeOf) }] });
  return { office, owner, award, register };
}

describe('what can be reached this year', () => {
  test('is warned of where the years behind do not suffice: CSTĐ tỉnh needs three CSTĐCS in a row (Law 06/2022/QH15, Article 22)', () => {
    const { office, owner, award, register } = officeWithPerson();
    award('CSTDCS', 2025);
    register('CSTDT', 'CSTDCS', 'LDTT');
    const [warning] = listRegistrationWarnings(office, { year: 2026, subject: 'person' });
    expect(warning).toMatchObject({ owner, obstacles: [{ award: 'CSTDT' }] });
    expect(warning?.obstacles[0]?.provision).toContain('Điều 22');
    expect(warning?.reachable).toEqual(expect.arrayContaining(['CSTDCS', 'LDTT']));
  });

  test('is not warned of when the two years before were CSTĐCS and this one may still be', () => {
    const { office, award, register } = officeWithPerson();
    award('CSTDCS', 2024);
    award('CSTDCS', 2025);
    register('CSTDT', 'CSTDCS', 'LDTT');
    expect(listRegistrationWarnings(office, { year: 2026, subject: 'person' })).toEqual([]);
  });

  test('follows a rating that is already known to be too low', () => {
    const { office, owner, register } = officeWithPerson();
    register('LDTT');
    saveRatings(office, { changes: [{ owner, year: 2026, rating: 'HT' }] });
    expect(listRegistrationWarnings(office, { year: 2026, subject: 'person' })).toMatchObject([
      { obstacles: [{ award: 'LDTT' }] },
    ]);
    expect(readReach(office, { year: 2026, owner }).reachable).not.toContain('LDTT');
  });
});

test('the promise beside the result says what lay between', () => {
  const { office, owner, award, register } = officeWithPerson();
  register('CSTDCS', 'LDTT');
  saveRatings(office, { changes: [{ owner, year: 2026, rating: 'HTT' }] });
  const other = createPerson(office, personIn('Nông Văn Chờ', office.departmentId, '2015-01-01')).id;
  expect(listPromiseResults(office, { year: 2026, subject: 'person' })[0]).toMatchObject({ state: 'open' });
  award('LDTT', 2026);
  const cstdcs = listAwardTypes(office.database).find((type) => type.code === 'CSTDCS')?.id ?? 0;
  saveOldAward(office, {
    ...{ id: null, awardTypeId: cstdcs, recipient: { kind: 'person', id: other }, year: 2026, status: 'granted' },
    ...{ position: null, unitName: null, citation: null, amount: null },
    ...{ decisionNumber: '9/QĐ-SCT', decidedOn: '2026-11-20', issuer: 'Sở Công Thương' },
  });
  const [mine] = listPromiseResults(office, { year: 2026, subject: 'person' }).filter(
    (row) => row.owner.id === owner.id,
  );
  expect(mine?.state).toBe('partly');
  expect(mine?.between.join(' ')).toContain('Xếp loại năm 2026: Hoàn thành tốt nhiệm vụ.');
  expect(mine?.between.join(' ')).toContain('CSTĐCS: ');
});
