import { describe, expect, test } from 'vitest';
import { listAwardTypes } from '#electron/database/repositories/award-type-repository.ts';
import { saveRatings } from '#electron/services/facts/save-facts.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { listRatioNames } from '#electron/services/movements/read-movements.ts';
import { listUnregistered, listUnsentFiles, prepareUnregistered } from '#electron/services/overview/read-overview.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { saveRegistrations } from '#electron/services/registrations/save-registrations.ts';
import { addProposals } from '#electron/services/rounds/add-proposals.ts';
import { saveRound } from '#electron/services/rounds/save-round.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { newOffice } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';
import { newUnit } from '../../../fixtures/units.ts';

function officeOfThree() {
  const office = newOffice();
  const typeOf = (code: string) => listAwardTypes(office.database).find((type) => type.code === code)?.id ?? 0;
  const division = (name: string) => createUnit(office, newUnit(name, office.departmentId)).id;
  const industry = division('Phòng Công nghiệp');
  const trade = division('Phòng Thương mại');
  const add = (name: string, unitId: number) => createPerson(office, personIn(name, unitId, '2015-01-01')).id;
  const people = { thu: add('Hà Văn Thử', industry), cho: add('Nông Văn Chờ', trade), hua: add('Sùng Thị Hứa', trade) };
  return { office, typeOf, industry, trade, people };
}

describe('The overview', () => {
  test('names who is not ruled out for LĐTT and registered for nothing; CSTĐCS holds LĐTT', () => {
    const { office, typeOf, people } = officeOfThree();
    saveRegistrations(office, {
      year: 2026,
      changes: [
        { owner: { kind: 'person', id: people.thu }, awardTypeIds: [typeOf('LDTT')] },
        { owner: { kind: 'person', id: people.cho }, awardTypeIds: [typeOf('CSTDCS')] },
      ],
    });
    const laborers = listUnregistered(office, { year: 2026, withNames: true }).find(({ award }) => award === 'LDTT');
    expect(laborers?.people).toMatchObject([{ name: 'Sùng Thị Hứa', unitName: 'Phòng Thương mại', isCertain: false }]);
    const [counted] = listUnregistered(office, { year: 2026, withNames: false });
    expect(counted).toMatchObject({ award: 'LDTT', count: 1, people: [] });
  });

  test('judges anew whose facts changed since it last looked, and forgets nobody else', () => {
    const { office, people } = officeOfThree();
    const names = () =>
      listUnregistered(office, { year: 2026, withNames: true })
        .find(({ award }) => award === 'LDTT')
        ?.people.map(({ name }) => name)
        .sort();
    expect(names()).toEqual(['Hà Văn Thử', 'Nông Văn Chờ', 'Sùng Thị Hứa']);
    saveRatings(office, { changes: [{ owner: { kind: 'person', id: people.cho }, year: 2026, rating: 'KHT' }] });
    expect(names()).toEqual(['Hà Văn Thử', 'Sùng Thị Hứa']);
    undoStep(office);
    expect(names()).toHaveLength(3);
  });

  test('judges a large office a few at a time: what is written between two slices is in the answer all the same', async () => {
    const { office, industry, typeOf, people } = officeOfThree();
    for (let number = 0; number < 500; number++)
      createPerson(office, personIn(`Lò Văn Đông ${number}`, industry, '2015-01-01'));
    let pauses = 0;
    await prepareUnregistered(office, { year: 2026, withNames: true }, async () => {
      pauses += 1;
      if (pauses !== 1) return;
      const awardTypeIds = [typeOf('LDTT')];
      saveRegistrations(office, { year: 2026, changes: [{ owner: { kind: 'person', id: people.thu }, awardTypeIds }] });
    });
    expect(pauses).toBe(3);
    const laborers = listUnregistered(office, { year: 2026, withNames: true }).find(({ award }) => award === 'LDTT');
    expect(laborers?.people).toHaveLength(502);
    expect(laborers?.people.map(({ name }) => name)).not.toContain('Hà Văn Thử');
  });

  test('counts registered, proposed and decided apart, by name', () => {
    const { office, typeOf, people } = officeOfThree();
    const change = { owner: { kind: 'person', id: people.thu } as const, awardTypeIds: [typeOf('LDTT')] };
    saveRegistrations(office, { year: 2026, changes: [change] });
    const names = listRatioNames(office, { ratio: 'people-advanced', year: 2026 });
    expect(names).toHaveLength(3);
    expect(names.filter((name) => name.isRegistered).map(({ name }) => name)).toEqual(['Hà Văn Thử']);
    expect(names.some((name) => name.isProposed || name.isGranted)).toBe(false);
  });

  test('names the units that owe their proposals in an open round, until they send one', () => {
    const { office, typeOf, industry, trade, people } = officeOfThree();
    expect(listUnsentFiles(office)).toEqual([]);
    const { id } = saveRound(office, {
      id: null,
      round: {
        name: 'Tổng kết năm 2026',
        year: 2026,
        kind: 'merit',
        judgedOn: '2026-12-05',
        unitsDueOn: '2026-11-25',
        sentUpDueOn: null,
        eventOn: null,
        movementId: null,
        closedOn: null,
        note: null,
        awards: [{ awardTypeId: typeOf('LDTT'), quota: null, quotaSource: null }],
      },
    });
    expect(listUnsentFiles(office)).toMatchObject([
      { dueOn: '2026-11-25', asked: 2, missing: [{ unitId: industry }, { unitId: trade }] },
    ]);
    addProposals(office, {
      roundId: id,
      source: 'picked',
      lines: [
        {
          awardTypeId: typeOf('LDTT'),
          recipient: { kind: 'person', id: people.cho },
          proposingUnitId: trade,
        },
      ],
    });
    expect(listUnsentFiles(office)).toMatchObject([{ missing: [{ unitName: 'Phòng Công nghiệp' }] }]);
  });
});
