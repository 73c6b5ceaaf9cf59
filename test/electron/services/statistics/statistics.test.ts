import { describe, expect, test } from 'vitest';
import { saveDecision } from '#electron/services/decisions/save-decision.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';
import {
  listTables,
  readFreeTable,
  readTableNames,
  removeTable,
  saveTable,
} from '#electron/services/statistics/free-tables.ts';
import { saveAwardFacts } from '#electron/services/statistics/save-award-facts.ts';
import { readFormNames, readStatisticalForm } from '#electron/services/statistics/statistical-forms.ts';
import { tableLayout } from '#shared/contracts/statistics.ts';
import { defaultTableLayout } from '#shared/domain/statistics/table-layout.ts';
import { decisionInput, toPerson } from '../../../fixtures/decisions.ts';
import { failureOf, newOffice } from '../../../fixtures/new-office.ts';
import { personIn } from '../../../fixtures/people.ts';

const form = { form: 'province-awards', year: 2025, basis: 'decided' } as const;
type Facts = Partial<Parameters<typeof createPerson>[1]>;

/** People with a Chiến sĩ thi đua cơ sở each, and the ids of them. */
function office(...people: readonly (Facts & { readonly role?: 'leader' | 'direct-worker' | null })[]) {
  const context = newOffice();
  const ids = people.map(({ role = null, ...facts }, index) => {
    const person = personIn(`Bế Thị Thử ${index}`, context.departmentId, '2010-01-01');
    const membership = person.membership === null ? null : { ...person.membership, role };
    return createPerson(context, { ...person, ...facts, membership }).id;
  });
  return { context, ids };
}

function award(
  context: ServiceContext,
  code: 'BKT' | 'CSTDCS',
  ids: readonly number[],
  signedOn = '2025-12-22',
  number = '05',
) {
  saveDecision(
    context,
    decisionInput(
      ids.map((id) => toPerson(context, id, code)),
      { signedOn, number },
    ),
  );
}

describe('forms of the ministry', () => {
  test('a role that nobody entered is unknown until it is entered at the name, and one Ctrl+Z takes that back', () => {
    const { context, ids } = office({ role: 'direct-worker' }, { role: null });
    award(context, 'BKT', ids);
    const counted = readStatisticalForm(context, form);
    const [finding] = counted.findings;
    expect(finding?.names).toHaveLength(1);
    const [name] = readFormNames(context, { ...form, row: finding?.row ?? '', column: finding?.column ?? '' });
    expect(name).toMatchObject({ name: 'Bế Thị Thử 1', group: null, personId: ids[1] });
    saveAwardFacts(context, { fact: 'group', awardIds: [name?.awardId ?? 0], value: 'other-leader' });
    expect(readStatisticalForm(context, form).findings).toEqual([]);
    undoStep(context);
    expect(readStatisticalForm(context, form).findings).toHaveLength(1);
  });

  test('a year counts what was decided in it, or what was achieved in it', () => {
    const { context, ids } = office({ role: 'leader' });
    award(context, 'BKT', ids, '2026-01-10');
    const total = (basis: 'decided' | 'achieved') => readStatisticalForm(context, { ...form, basis }).counts[0]?.[0];
    expect([total('decided'), total('achieved')]).toEqual([0, 1]);
    expect(readStatisticalForm(context, { ...form, year: 2026 }).counts[0]?.[0]).toBe(1);
  });

  test('sex and ethnic group entered at a name are the person’s own', () => {
    const { context, ids } = office({ role: 'leader' });
    award(context, 'BKT', ids);
    const [name] = readFormNames(context, { ...form, row: '01', column: 'total' });
    saveAwardFacts(context, { fact: 'ethnicGroup', awardIds: [name?.awardId ?? 0], value: 'Dao' });
    expect(readFormNames(context, { ...form, row: '01', column: 'total' })[0]?.ethnicGroup).toBe('Dao');
  });
});

describe('free tables', () => {
  const question = {
    ...defaultTableLayout(2026, 2020),
    rows: ['award' as const],
    columns: 'gender' as const,
    filters: [],
  };

  test('women under 40: one whose year of birth is not known is left out and told', () => {
    const { context, ids } = office(
      { gender: 'female', bornYear: 1990 },
      { gender: 'female', bornYear: 1980 },
      { gender: 'female' },
      { gender: null, bornYear: 1995 },
    );
    award(context, 'CSTDCS', ids);
    const women = { ...question, ageTo: 39, filters: [{ dimension: 'gender' as const, values: ['female'] }] };
    expect(readFreeTable(context, women)).toMatchObject({ total: 1, withoutAge: 1 });
    const names = readTableNames(context, { layout: women, row: ['CSTDCS'], column: 'female' });
    expect(names.map(({ place }) => place)).toEqual([{ kind: 'person', id: ids[0] }]);
    const all = readFreeTable(context, question);
    expect(all.columns.map(({ labels }) => labels[0])).toEqual(['Nữ', 'Chưa rõ']);
  });

  test('somebody with two awards is one person in the total', () => {
    const { context, ids } = office({ gender: 'female' });
    award(context, 'CSTDCS', ids);
    award(context, 'BKT', ids, '2025-12-23', '06');
    expect(readFreeTable(context, question).total).toBe(2);
    const once = readFreeTable(context, { ...question, measure: 'recipients' });
    expect([once.total, ...once.rowTotals]).toEqual([1, 1, 1]);
  });

  test('an award entered after the first answer is in the next one', () => {
    const { context, ids } = office({ gender: 'female' });
    expect(readFreeTable(context, question).total).toBe(0);
    award(context, 'CSTDCS', ids);
    expect(readFreeTable(context, question).total).toBe(1);
    undoStep(context);
    expect(readFreeTable(context, question).total).toBe(0);
  });

  test('a table is kept under a name, refused a second time under it, and removed', () => {
    const { context } = office();
    const { id } = saveTable(context, { id: null, name: 'Nữ dưới 40', layout: question });
    expect(listTables(context)).toEqual([{ id, name: 'Nữ dưới 40', layout: question }]);
    expect(failureOf(() => saveTable(context, { id: null, name: 'Nữ dưới 40', layout: question }))).toMatchObject({
      kind: 'refused',
      field: 'name',
    });
    removeTable(context, { id });
    expect(listTables(context)).toEqual([]);
  });

  test('a table over years or dimensions that cannot be is refused at its field', () => {
    const refused = (changes: object) =>
      tableLayout.safeParse({ ...question, ...changes }).error?.issues.map(({ path }) => path[0]);
    expect(refused({ fromYear: 2027 })).toEqual(['toYear']);
    expect(refused({ source: 'people', measure: 'recipients' })).toEqual(['rows']);
    expect(refused({ columns: 'award' })).toEqual(['columns']);
    expect(refused({ ageFrom: 40, ageTo: 30 })).toEqual(['ageTo']);
  });
});
