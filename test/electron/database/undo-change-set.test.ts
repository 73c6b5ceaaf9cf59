import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeDatabase, openDatabase } from '#electron/database/open-database.ts';
import { readUndoState } from '#electron/services/history/read-history.ts';
import { redoStep, undoChosenStep, undoStep } from '#electron/services/history/undo-step.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { removePeople } from '#electron/services/people/remove-people.ts';
import { transferPeople } from '#electron/services/people/transfer-people.ts';
import { updatePeople } from '#electron/services/people/update-people.ts';
import { serviceContext } from '#electron/services/service-context.ts';
import { createUnit } from '#electron/services/units/create-unit.ts';
import { mergeUnits } from '#electron/services/units/merge-units.ts';
import { decide, toPerson } from '../../fixtures/decisions.ts';
import { failureOf, newOffice, wholeContent } from '../../fixtures/new-office.ts';
import { unknownPerson } from '../../fixtures/people.ts';
import { newUnit } from '../../fixtures/units.ts';

describe('Ctrl+Z and Ctrl+Y', () => {
  test('undo brings back exactly what was there, redo exactly what was done', () => {
    const office = newOffice();
    const before = wholeContent(office);
    createPerson(office, unknownPerson('Đàm Thị Bưởi'));
    const after = wholeContent(office);
    expect(undoStep(office)).toEqual({ label: 'Thêm cá nhân Đàm Thị Bưởi' });
    expect(wholeContent(office)).toEqual(before);
    expect(redoStep(office)).toEqual({ label: 'Thêm cá nhân Đàm Thị Bưởi' });
    expect(wholeContent(office)).toEqual(after);
  });

  test('undo survives closing and opening the file', () => {
    const office = newOffice();
    const before = wholeContent(office);
    createPerson(office, unknownPerson('Đàm Thị Bưởi'));
    closeDatabase(office.database);
    const database = openDatabase(office.path);
    const reopened = serviceContext(database, office.path, 'Lường Thị Vui');
    expect(readUndoState(reopened).undo?.label).toBe('Thêm cá nhân Đàm Thị Bưởi');
    undoStep(reopened);
    expect(wholeContent(reopened)).toEqual(before);
    closeDatabase(database);
  });

  test('a new step ends what could be redone', () => {
    const office = newOffice();
    createPerson(office, unknownPerson('Đàm Thị Bưởi'));
    undoStep(office);
    createPerson(office, unknownPerson('Vi Văn Na'));
    expect(readUndoState(office).redo).toBeNull();
    expect(failureOf(() => redoStep(office))).toEqual({ kind: 'nothingToRedo' });
  });

  test('founding the office is no step to take back', () => {
    const office = newOffice();
    expect(failureOf(() => undoStep(office))).toEqual({ kind: 'nothingToUndo' });
  });

  test('an older step is taken back without what was changed since, or with it, as the officer says', () => {
    const office = newOffice();
    const add = () =>
      updatePeople(office, { changes: [], additions: ['Đàm Thị Bưởi', 'Vi Văn Na'].map((name) => unknownPerson(name)) })
        .added;
    const [first, second] = add().map((person) => person.id);
    const step = readUndoState(office).undo?.changeSetId ?? 0;
    updatePeople(office, { changes: [{ id: second ?? 0, fields: { bornYear: 1990 } }] });
    expect(failureOf(() => undoChosenStep(office, { id: step }))).toMatchObject({
      kind: 'changedSince',
      changes: [{ label: 'Cá nhân: Vi Văn Na' }],
    });

    undoChosenStep(office, { id: step, later: 'keep' });
    const ids = () => office.database.prepare('SELECT id FROM people ORDER BY id').pluck().all();
    expect(ids()).toEqual([second]);

    const [third, fourth] = add().map((person) => person.id);
    const again = readUndoState(office).undo?.changeSetId ?? 0;
    updatePeople(office, { changes: [{ id: fourth ?? 0, fields: { bornYear: 1990 } }] });
    undoChosenStep(office, { id: again, later: 'overwrite' });
    expect(ids()).toEqual([second]);
    expect([first, third]).not.toContain(second);
  });

  test('a person whom a later award stands on stays when the step that added her is taken back without it', () => {
    const office = newOffice();
    const [person] = updatePeople(office, {
      changes: [],
      additions: [unknownPerson('Đàm Thị Bưởi'), unknownPerson('Vi Văn Na')],
    }).added;
    const step = readUndoState(office).undo?.changeSetId ?? 0;
    decide(office, [toPerson(office, person?.id ?? 0)]);
    expect(failureOf(() => undoChosenStep(office, { id: step }))).toMatchObject({
      kind: 'changedSince',
      changes: [{ label: 'Cá nhân: Đàm Thị Bưởi' }],
    });
    undoChosenStep(office, { id: step, later: 'keep' });
    expect(office.database.prepare('SELECT full_name FROM people').pluck().all()).toEqual(['Đàm Thị Bưởi']);
  });

  test('an older step is taken back alone when nothing touched its rows since', () => {
    const office = newOffice();
    createPerson(office, unknownPerson('Đàm Thị Bưởi'));
    const step = readUndoState(office).undo;
    createPerson(office, unknownPerson('Vi Văn Na'));
    undoChosenStep(office, { id: step?.changeSetId ?? 0 });
    expect(office.database.prepare('SELECT full_name FROM people').pluck().all()).toEqual(['Vi Văn Na']);
  });

  test('an older step whose row was changed since is refused as a whole, naming the row', () => {
    const office = newOffice();
    const { id } = createPerson(office, unknownPerson('Đàm Thị Bưởi'));
    const step = readUndoState(office).undo;
    updatePeople(office, { changes: [{ id, fields: { note: 'đã sửa' } }] });
    const before = wholeContent(office);
    expect(failureOf(() => undoChosenStep(office, { id: step?.changeSetId ?? 0 }))).toEqual({
      kind: 'changedSince',
      changes: [{ table: 'people', rowId: id, label: 'Cá nhân: Đàm Thị Bưởi' }],
    });
    expect(wholeContent(office)).toEqual(before);
  });

  test('a step to which later records are tied is refused, and nothing changes', () => {
    const office = newOffice();
    const unit = createUnit(office, newUnit('Phòng Thử', office.departmentId));
    const step = readUndoState(office).undo;
    createPerson(office, {
      ...unknownPerson('Vi Văn Na'),
      membership: { unitId: unit.id, position: null, role: null, fromOn: null, toOn: null },
    });
    const before = wholeContent(office);
    expect(failureOf(() => undoChosenStep(office, { id: step?.changeSetId ?? 0 }))).toMatchObject({
      kind: 'changedSince',
      changes: [{ table: 'units' }],
    });
    expect(wholeContent(office)).toEqual(before);
  });

  test('a step taken back once is not taken back again', () => {
    const office = newOffice();
    createPerson(office, unknownPerson('Đàm Thị Bưởi'));
    const step = readUndoState(office).undo;
    undoStep(office);
    expect(failureOf(() => undoChosenStep(office, { id: step?.changeSetId ?? 0 }))).toMatchObject({ kind: 'refused' });
  });

  test('after any sequence of steps, undoing all and redoing all gives the same contents at every stop', {
    timeout: 120_000,
  }, () => {
    const step = fc.constantFrom('add', 'edit', 'transfer', 'remove', 'merge');
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const office = newOffice();
        const units = [1, 2, 3].map((number) => createUnit(office, newUnit(`Phòng ${number}`, office.departmentId)).id);
        const contents = [wholeContent(office)];
        for (const [index, kind] of steps.entries()) {
          try {
            takeStep(office, kind, index, units);
          } catch {
            continue; // refused: nothing was written, so there is nothing to take back
          }
          contents.push(wholeContent(office));
        }
        for (const expected of contents.slice(0, -1).reverse()) {
          undoStep(office);
          expect(wholeContent(office)).toEqual(expected);
        }
        for (const expected of contents.slice(1)) {
          redoStep(office);
          expect(wholeContent(office)).toEqual(expected);
        }
        closeDatabase(office.database);
      }),
      { numRuns: 25 },
    );
  });
});

function takeStep(office: ReturnType<typeof newOffice>, kind: string, index: number, units: readonly number[]): void {
  const ids = office.database.prepare('SELECT id FROM people ORDER BY id').pluck().all() as number[];
  const first = ids[0] ?? 0;
  const day = `2026-0${(index % 9) + 1}-01`;
  if (kind === 'add') createPerson(office, { ...unknownPerson(`Lò Văn ${index}`), membership: null });
  else if (kind === 'edit') updatePeople(office, { changes: [{ id: first, fields: { note: `lần ${index}` } }] });
  else if (kind === 'transfer')
    transferPeople(office, { ids: [first], unitId: units[index % 3] ?? 0, position: null, role: null, on: day });
  else if (kind === 'remove') removePeople(office, { ids: [first] });
  else
    mergeUnits(office, {
      ids: [units[0] ?? 0, units[1] ?? 0],
      into: { kind: 'existing', id: units[1] ?? 0 },
      on: day,
      decision: null,
    });
}
