import { describe, expect, test } from 'vitest';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { listInitiatives, removeInitiative, saveInitiative } from '#electron/services/initiatives/initiatives.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import type { Input } from '#shared/contracts/ipc-contract.ts';
import { failureOf, newOffice, wholeContent } from '../../../fixtures/new-office.ts';
import { unknownPerson } from '../../../fixtures/people.ts';

function officeWithAuthors() {
  const office = newOffice();
  const [first, second] = ['Lầu Thị Sáng', 'Lầu A Kiến'].map((name) => createPerson(office, unknownPerson(name)).id);
  const initiative = (changes: Partial<Input<'initiatives:save'>> = {}): Input<'initiatives:save'> => ({
    id: null,
    name: 'Sổ tay tiết kiệm điện',
    year: 2025,
    kind: 'operational',
    state: 'recognized',
    scope: 'grassroots',
    recognizedOn: '2025-12-01',
    recognizedBy: 'Giám đốc Sở',
    decision: '311/QĐ-SCT',
    firstAppliedOn: null,
    summary: null,
    benefit: null,
    note: null,
    authors: [
      { personId: first ?? 0, share: 60 },
      { personId: second ?? 0, share: 40 },
    ],
    ...changes,
  });
  return { office, first: first ?? 0, second: second ?? 0, initiative };
}

describe('an initiative', () => {
  test('is kept with its authors and shares, and found on the page of each', () => {
    const { office, first, second, initiative } = officeWithAuthors();
    saveInitiative(office, initiative());
    const authors = [
      { personId: first, fullName: 'Lầu Thị Sáng', share: 60 },
      { personId: second, fullName: 'Lầu A Kiến', share: 40 },
    ];
    expect(listInitiatives(office, { personId: second })).toMatchObject([{ name: 'Sổ tay tiết kiệm điện', authors }]);
    expect(listInitiatives(office, { personId: 999 })).toEqual([]);
  });

  test('is corrected with its authors and removed, each as one step', () => {
    const { office, first, initiative } = officeWithAuthors();
    const before = wholeContent(office);
    const { id } = saveInitiative(office, initiative());
    const entered = wholeContent(office);
    saveInitiative(office, initiative({ id, authors: [{ personId: first, share: 100 }], name: 'Sổ tay' }));
    expect(listInitiatives(office, { personId: null })).toMatchObject([{ name: 'Sổ tay', authors: [{ share: 100 }] }]);
    undoStep(office);
    expect(wholeContent(office)).toEqual(entered);
    removeInitiative(office, { id });
    expect(wholeContent(office)).toEqual(before);
    expect(undoStep(office).label).toBe('Xoá sáng kiến Sổ tay tiết kiệm điện');
    expect(wholeContent(office)).toEqual(entered);
  });

  test('not recognized yet needs neither day nor scope, and shares may be unknown', () => {
    const { office, first, second, initiative } = officeWithAuthors();
    const open = initiative({
      state: 'registered',
      scope: null,
      recognizedOn: null,
      authors: [
        { personId: first, share: null },
        { personId: second, share: 70 },
      ],
    });
    expect(saveInitiative(office, open).id).toBeGreaterThan(0);
  });

  test.each([
    [
      'shares that do not make 100 %',
      'authors',
      (a: number, b: number) => ({
        authors: [
          { personId: a, share: 60 },
          { personId: b, share: 30 },
        ],
      }),
    ],
    [
      'shares over 100 % while one is unknown',
      'authors',
      (a: number, b: number) => ({
        authors: [
          { personId: a, share: null },
          { personId: b, share: 100 },
          { personId: b + 1, share: 1 },
        ],
      }),
    ],
    [
      'an author twice',
      'authors',
      (a: number) => ({
        authors: [
          { personId: a, share: 50 },
          { personId: a, share: 50 },
        ],
      }),
    ],
    ['recognition without a day', 'recognizedOn', () => ({ recognizedOn: null })],
    ['recognition without a scope', 'scope', () => ({ scope: null })],
  ])('with %s is refused, and nothing is half saved', (_, field, changes) => {
    const { office, first, second, initiative } = officeWithAuthors();
    createPerson(office, unknownPerson('Lầu Thị Ba'));
    const before = wholeContent(office);
    const wrong = initiative(changes(first, second));
    expect(failureOf(() => saveInitiative(office, wrong))).toMatchObject({ kind: 'refused', field });
    expect(wholeContent(office)).toEqual(before);
  });

  test('of an author who is gone, or that is gone itself, is refused', () => {
    const { office, initiative } = officeWithAuthors();
    const unknown = initiative({ authors: [{ personId: 999, share: 100 }] });
    expect(failureOf(() => saveInitiative(office, unknown))).toMatchObject({ kind: 'notFound', entity: 'person' });
    expect(failureOf(() => saveInitiative(office, initiative({ id: 999 })))).toMatchObject({
      kind: 'notFound',
      entity: 'initiative',
    });
    expect(failureOf(() => removeInitiative(office, { id: 999 }))).toMatchObject({ kind: 'notFound' });
  });
});
