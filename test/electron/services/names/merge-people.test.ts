import { describe, expect, test } from 'vitest';
import { saveOldAward } from '#electron/services/awards/save-old-award.ts';
import { saveRatings } from '#electron/services/facts/save-facts.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { saveInitiative } from '#electron/services/initiatives/initiatives.ts';
import {
  callDifferent,
  forgetDifferent,
  listDifferentPairs,
  listLikelyPairs,
} from '#electron/services/names/likely-pairs.ts';
import { mergePeople } from '#electron/services/names/merge-people.ts';
import { readPair } from '#electron/services/names/read-pair.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { readPerson } from '#electron/services/people/read-person.ts';
import { removePeople } from '#electron/services/people/remove-people.ts';
import { saveRegistrations } from '#electron/services/registrations/save-registrations.ts';
import { find } from '#electron/services/search/find.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import type { PersonFields } from '#shared/contracts/people.ts';
import { awardTypeId, decide, toPerson } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { personIn, unknownPerson } from '../../../fixtures/people.ts';

const factsOf = (office: ServiceContext, id: number, changes: Partial<PersonFields> = {}): PersonFields => {
  const { person, name } = readPerson(office, { id });
  return {
    fullName: person.fullName,
    givenName: name.givenName,
    bornOn: person.bornOn,
    bornYear: person.bornYear,
    gender: person.gender,
    ethnicGroup: person.ethnicGroup,
    isPartyMember: person.isPartyMember,
    kind: person.kind,
    nationalId: person.nationalId,
    startedOn: person.startedOn,
    note: person.note,
    ...changes,
  };
};

function twoRecords() {
  const office = newOffice();
  const first = createPerson(office, {
    ...personIn('Nông Thị Hoà', office.departmentId, '2015-01-01', 'Chuyên viên'),
    bornOn: '1985-03-05',
    bornYear: 1985,
  }).id;
  const second = createPerson(office, {
    ...personIn('Nông Thị Hòa', office.departmentId, null, 'Chuyên viên'),
    bornYear: 1985,
    nationalId: '002185001234',
  }).id;
  return { office, first, second };
}

const oldAward = (office: ServiceContext, personId: number, year: number, citation: string | null = null) =>
  saveOldAward(office, {
    id: null,
    awardTypeId: awardTypeId(office, 'CSTDCS'),
    recipient: { kind: 'person', id: personId },
    year,
    position: null,
    unitName: null,
    citation,
    amount: null,
    status: 'granted',
    decisionNumber: null,
    decidedOn: null,
    issuer: null,
  });

describe('merging two records of one person', () => {
  test('keeps both spellings and both histories, and one Ctrl+Z brings both records back letter for letter', () => {
    const { office, first, second } = twoRecords();
    const decisionId = decide(office, [toPerson(office, second)]);
    saveRatings(office, { changes: [{ owner: { kind: 'person', id: first }, year: 2024, rating: 'HTT' }] });
    saveRatings(office, { changes: [{ owner: { kind: 'person', id: second }, year: 2025, rating: 'HTXS' }] });
    const before = wholeContent(office);

    mergePeople(office, {
      firstId: first,
      secondId: second,
      fields: factsOf(office, first, { nationalId: '002185001234' }),
      choices: {},
    });
    const merged = readPerson(office, { id: first });
    expect(merged.person).toMatchObject({ fullName: 'Nông Thị Hoà', bornOn: '1985-03-05', nationalId: '002185001234' });
    expect(merged.awards).toMatchObject([{ decisionId, recipientName: 'Nông Thị Hòa', year: 2025 }]);
    expect(merged.memberships).toMatchObject([{ fromOn: '2015-01-01', position: 'Chuyên viên' }]);
    expect(failureOf(() => readPerson(office, { id: second }))).toMatchObject({ kind: 'notFound' });
    expect(office.database.prepare('SELECT year, rating FROM ratings ORDER BY year').all()).toEqual([
      { year: 2024, rating: 'HTT' },
      { year: 2025, rating: 'HTXS' },
    ]);
    expect(office.database.prepare('SELECT full_name FROM person_spellings').pluck().all()).toEqual(['Nông Thị Hòa']);

    undoStep(office);
    expect(wholeContent(office)).toEqual(before);
  });

  test('asks which rating of a year stands, and never drops one silently', () => {
    const { office, first, second } = twoRecords();
    for (const [id, rating] of [
      [first, 'HTT'],
      [second, 'HTXS'],
    ] as const)
      saveRatings(office, { changes: [{ owner: { kind: 'person', id }, year: 2025, rating }] });
    const before = wholeContent(office);
    const { conflicts } = readPair(office, { firstId: first, secondId: second });
    expect(conflicts).toMatchObject([{ label: 'Xếp loại: năm 2025', isSame: false, canKeepBoth: false }]);
    expect(conflicts[0]?.first).toContain('Hoàn thành tốt');

    const merge = { firstId: first, secondId: second, fields: factsOf(office, first) };
    expect(failureOf(() => mergePeople(office, { ...merge, choices: {} }))).toMatchObject({ kind: 'refused' });
    expect(wholeContent(office)).toEqual(before);
    mergePeople(office, { ...merge, choices: { [conflicts[0]?.key ?? '']: 'second' } });
    expect(office.database.prepare('SELECT rating FROM ratings').pluck().all()).toEqual(['HTXS']);
  });

  test('an award known to both stands once, with what is known of it; two that say different things are asked about', () => {
    const { office, first, second } = twoRecords();
    oldAward(office, first, 2020);
    oldAward(office, second, 2020, 'Hoàn thành xuất sắc nhiệm vụ');
    oldAward(office, first, 2021, 'Cải tiến quy trình cấp phép');
    oldAward(office, second, 2021, 'Tham mưu kế hoạch khuyến công');
    const { conflicts } = readPair(office, { firstId: first, secondId: second });
    expect(conflicts.map(({ isSame, canKeepBoth }) => [isSame, canKeepBoth])).toEqual([
      [true, true],
      [false, true],
    ]);
    const key = conflicts[1]?.key ?? '';
    mergePeople(office, {
      firstId: first,
      secondId: second,
      fields: factsOf(office, first),
      choices: { [key]: 'both' },
    });
    expect(readPerson(office, { id: first }).awards.map(({ year, citation }) => [year, citation])).toEqual([
      [2021, 'Cải tiến quy trình cấp phép'],
      [2021, 'Tham mưu kế hoạch khuyến công'],
      [2020, 'Hoàn thành xuất sắc nhiệm vụ'],
    ]);
  });

  test('two shares of one initiative are not one share without a choice', () => {
    const { office, first, second } = twoRecords();
    saveInitiative(office, {
      id: null,
      name: 'Số hoá hồ sơ cấp phép',
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
      authors: [
        { personId: first, share: 60 },
        { personId: second, share: 40 },
      ],
    } as Parameters<typeof saveInitiative>[1]);
    const { conflicts } = readPair(office, { firstId: first, secondId: second });
    expect(conflicts).toMatchObject([{ isSame: false, canKeepBoth: false }]);
  });

  test('what both registered for in one year stands together in one registration', () => {
    const { office, first, second } = twoRecords();
    const register = (id: number, code: 'LDTT' | 'CSTDCS') =>
      saveRegistrations(office, {
        year: 2026,
        changes: [{ owner: { kind: 'person', id }, awardTypeIds: [awardTypeId(office, code)] }],
      });
    register(first, 'LDTT');
    register(second, 'CSTDCS');
    mergePeople(office, { firstId: first, secondId: second, fields: factsOf(office, first), choices: {} });
    const kept = office.database.prepare('SELECT person_id FROM registrations').pluck().all();
    expect(kept).toEqual([first]);
    expect(office.database.prepare('SELECT count(*) FROM registration_awards').pluck().get()).toBe(2);
  });

  test('a person is found by the other spelling too, and can be removed with it', () => {
    const office = newOffice();
    const kept = createPerson(office, unknownPerson('Lò Thị Sen')).id;
    const gone = createPerson(office, unknownPerson('Lò Thị Xen')).id;
    mergePeople(office, { firstId: kept, secondId: gone, fields: factsOf(office, kept), choices: {} });
    expect(find(office, { text: 'xen', limit: 5 })).toMatchObject([{ kind: 'person', id: kept, title: 'Lò Thị Sen' }]);
    removePeople(office, { ids: [kept] });
    expect(find(office, { text: 'xen', limit: 5 })).toEqual([]);
  });
});

describe('likely doubles', () => {
  test('are listed with reasons, and not again once called two people, until that is taken back', () => {
    const { office, first, second } = twoRecords();
    const [pair] = listLikelyPairs(office).pairs;
    expect(pair).toMatchObject({ first: { id: first }, second: { id: second } });
    expect(pair?.reasons.map((reason) => reason.text)).toContain('Cùng năm sinh 1985');

    callDifferent(office, { firstId: second, secondId: first });
    expect(listLikelyPairs(office)).toEqual({ pairs: [], calledDifferent: 1 });
    const [remembered] = listDifferentPairs(office);
    forgetDifferent(office, { id: remembered?.id ?? 0 });
    expect(listLikelyPairs(office).pairs).toHaveLength(1);
  });

  test('nobody is called two people alone', () => {
    const { office, first } = twoRecords();
    expect(failureOf(() => callDifferent(office, { firstId: first, secondId: first }))).toMatchObject({
      kind: 'refused',
      field: 'secondId',
    });
  });

  test('who is not a third person stays not that person after a merge', () => {
    const { office, first, second } = twoRecords();
    const third = createPerson(office, { ...unknownPerson('Nông Thị Hoa'), bornYear: 1985 }).id;
    callDifferent(office, { firstId: second, secondId: third });
    mergePeople(office, { firstId: first, secondId: second, fields: factsOf(office, first), choices: {} });
    expect(listDifferentPairs(office)).toMatchObject([{ first: { id: first }, second: { id: third } }]);
  });
});
