import { describe, expect, test } from 'vitest';
import { saveRatings } from '#electron/services/facts/save-facts.ts';
import { saveInitiative } from '#electron/services/initiatives/initiatives.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { findNamesakes, listPeople } from '#electron/services/people/list-people.ts';
import { readPerson } from '#electron/services/people/read-person.ts';
import { removePeople } from '#electron/services/people/remove-people.ts';
import { removeMembership, saveMembership } from '#electron/services/people/save-membership.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { dissolveUnit } from '#electron/services/units/split-unit.ts';
import { decide, toPerson } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn, unknownPerson } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

const everybody = { offset: 0, limit: 100, withFormer: true };

describe('a person', () => {
  test('of whom only the name is known stays unknown in everything else', () => {
    const office = newOffice();
    const { id } = createPerson(office, unknownPerson('Triệu Mùi Nhậy'));
    expect(readPerson(office, { id })).toMatchObject({
      person: {
        bornOn: null,
        bornYear: null,
        gender: null,
        isPartyMember: null,
        kind: null,
        unitId: null,
        leftOn: null,
      },
      name: { familyName: 'Triệu', middleName: 'Mùi', givenName: 'Nhậy' },
      memberships: [],
      awards: [],
    });
  });

  test('is listed by given name, in Vietnamese order, whatever the family name', () => {
    const office = newOffice();
    for (const name of ['Vi Thị Ước', 'Bế Văn Đạt', 'Lò Thị Ân', 'Ma Thị Ánh', 'Ninh Văn Dũng', 'Hà Thị An'])
      createPerson(office, unknownPerson(name));
    expect(listPeople(office, everybody).rows.map((row) => row.fullName)).toEqual([
      'Hà Thị An',
      'Ma Thị Ánh',
      'Lò Thị Ân',
      'Ninh Văn Dũng',
      'Bế Văn Đạt',
      'Vi Thị Ước',
    ]);
  });

  test('who left is listed only when asked for, with the last day', () => {
    const office = newOffice();
    const { id } = createPerson(office, personIn('Ma Văn Hưu', office.departmentId, '1990-01-01'));
    const membership = readPerson(office, { id }).memberships[0];
    saveMembership(office, {
      id: membership?.id ?? 0,
      personId: id,
      unitId: office.departmentId,
      position: null,
      role: null,
      fromOn: '1990-01-01',
      toOn: '2020-06-30',
    });
    expect(listPeople(office, { ...everybody, withFormer: false })).toEqual({ total: 0, rows: [] });
    expect(listPeople(office, everybody).rows[0]).toMatchObject({ leftOn: '2020-06-30' });
  });

  test('with a namesake is told apart before saving, also where accents differ', () => {
    const office = newOffice();
    createPerson(office, unknownPerson('Nông Thị Hường'));
    createPerson(office, unknownPerson('Nông Thị Hương'));
    expect(findNamesakes(office, { fullName: 'nông thị hương' })).toHaveLength(2);
    expect(findNamesakes(office, { fullName: '  ' })).toEqual([]);
  });
});

describe('what cannot be true of a person is refused at its field, and nothing is half saved', () => {
  test.each([
    ['a CCCD that is somebody else’s', 'nationalId', { nationalId: '099085000001' }],
    ['a birth tomorrow', 'bornOn', { bornOn: '2026-11-23' }],
    ['a birth next year', 'bornYear', { bornYear: 2027 }],
    ['work begun on the day of birth', 'startedOn', { bornOn: '1990-05-05', startedOn: '1990-05-05' }],
    ['work begun before the year of birth', 'startedOn', { bornYear: 1990, startedOn: '1989-12-31' }],
  ])('%s', (_, field, wrong) => {
    const office = newOffice();
    createPerson(office, { ...unknownPerson('Lý Thị Trước'), nationalId: '099085000001' });
    const before = wholeContent(office);
    const input = { ...personIn('Lý Thị Sau', office.departmentId), ...wrong };
    expect(failureOf(() => createPerson(office, input))).toMatchObject({ kind: 'refused', field });
    expect(wholeContent(office)).toEqual(before);
  });

  test('a unit that is gone', () => {
    const office = newOffice();
    const gone = createUnit(office, newUnit('Phòng Cũ', office.departmentId)).id;
    dissolveUnit(office, { id: gone, on: '2020-01-01', membersTo: null, decision: null });
    const before = wholeContent(office);
    for (const fromOn of [null, '2019-01-01', '2020-01-01']) {
      expect(failureOf(() => createPerson(office, personIn('Lý Thị Sau', gone, fromOn)))).toMatchObject({
        kind: 'refused',
        field: 'membership.unitId',
      });
    }
    expect(wholeContent(office)).toEqual(before);
  });
});

describe('the work history', () => {
  function withMembership() {
    const office = newOffice();
    const { id } = createPerson(office, personIn('Lục Thị Quá', office.departmentId, '2010-01-01'));
    const line = { personId: id, unitId: office.departmentId, position: null, role: null } as const;
    return { office, id, line };
  }

  test('takes a line for an old unit, if it ends while that stood', () => {
    const { office, line } = withMembership();
    const gone = createUnit(office, newUnit('Phòng Cũ', office.departmentId)).id;
    dissolveUnit(office, { id: gone, on: '2009-01-01', membersTo: null, decision: null });
    const old = { ...line, id: null, unitId: gone, fromOn: '2005-01-01' };
    expect(failureOf(() => saveMembership(office, { ...old, toOn: '2009-01-01' }))).toMatchObject({ field: 'toOn' });
    expect(saveMembership(office, { ...old, toOn: '2008-12-31' }).id).toBeGreaterThan(0);
  });

  test('refuses an end before the beginning', () => {
    const { office, line } = withMembership();
    const wrong = { ...line, id: null, fromOn: '2012-01-02', toOn: '2012-01-01' };
    expect(failureOf(() => saveMembership(office, wrong))).toMatchObject({ kind: 'refused', field: 'toOn' });
  });

  test('loses a line that was entered by mistake', () => {
    const { office, id } = withMembership();
    removeMembership(office, { id: readPerson(office, { id }).memberships[0]?.id ?? 0 });
    expect(readPerson(office, { id }).memberships).toEqual([]);
    expect(failureOf(() => removeMembership(office, { id: 999 }))).toMatchObject({ kind: 'notFound' });
  });
});

describe('removing people', () => {
  test('takes their work histories along', () => {
    const office = newOffice();
    const before = wholeContent(office);
    const ids = ['Lò Văn Nhầm', 'Lò Thị Nhầm'].map(
      (name) => createPerson(office, personIn(name, office.departmentId)).id,
    );
    removePeople(office, { ids });
    expect(wholeContent(office)).toEqual(before);
  });

  test.each([
    [
      'an award',
      '1 lần khen thưởng',
      (office: ReturnType<typeof newOffice>, id: number) => void decide(office, [toPerson(office, id)]),
    ],
    [
      'a rating',
      '1 mục xếp loại',
      (office: ReturnType<typeof newOffice>, id: number) =>
        void saveRatings(office, { changes: [{ owner: { kind: 'person', id }, year: 2025, rating: 'HTT' }] }),
    ],
    [
      'an initiative',
      '1 sáng kiến',
      (office: ReturnType<typeof newOffice>, personId: number) =>
        void saveInitiative(office, {
          id: null,
          name: 'Sổ tay điện',
          year: 2025,
          kind: null,
          state: 'submitted',
          scope: null,
          recognizedOn: null,
          recognizedBy: null,
          decision: null,
          firstAppliedOn: null,
          summary: null,
          benefit: null,
          note: null,
          authors: [{ personId, share: null }],
        }),
    ],
  ])('is refused as a whole when one of them has %s', (_, by, use) => {
    const office = newOffice();
    const free = createPerson(office, unknownPerson('Lò Văn Không')).id;
    const bound = createPerson(office, unknownPerson('Lò Văn Có')).id;
    use(office, bound);
    const before = wholeContent(office);
    expect(failureOf(() => removePeople(office, { ids: [free, bound] }))).toEqual({
      kind: 'inUse',
      entity: 'person',
      by: `${by} của Lò Văn Có`,
    });
    expect(wholeContent(office)).toEqual(before);
  });
});
