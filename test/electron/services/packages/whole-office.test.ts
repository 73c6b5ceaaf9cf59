import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFromPackage } from '#electron/office/package-desk.ts';
import { undoStep } from '#electron/services/history/undo-step.ts';
import { applyPackage } from '#electron/services/packages/apply-package.ts';
import {
  answerPackage,
  listForeignSteps,
  listPackageRecords,
  previewPackage,
} from '#electron/services/packages/show-package.ts';
import { createPerson } from '#electron/services/people/create-person.ts';
import { updatePeople } from '#electron/services/people/update-people.ts';
import { temporaryFolder, wholeContent } from '../../../fixtures/new-office.ts';
import { copyOf, opened, packageOf, received, rowsOf, sampleOffice } from '../../../fixtures/packages.ts';
import { unknownPerson } from '../../../fixtures/people.ts';

describe('A package of the whole office', () => {
  test('becomes a data file with every row, the history and the scans as they were', () => {
    const office = sampleOffice();
    const file = packageOf(office, { kind: 'office' }, 'một mật khẩu dài');
    const to = path.join(temporaryFolder(), 'moi.tdkt');
    createFromPackage({ from: file, password: 'một mật khẩu dài', to });
    const made = opened(to);
    expect(wholeContent(made)).toEqual(wholeContent(office));
    for (const table of ['change_sets', 'changes', 'attachment_contents', 'document_outputs', 'imports']) {
      const all = `SELECT * FROM ${table}`;
      expect(made.database.prepare(all).all(), table).toEqual(office.database.prepare(all).all());
    }
    createPerson(made, unknownPerson('Triệu Thị Mơ'));
    undoStep(made);
    expect(wholeContent(made)).toEqual(wholeContent(office));
  });

  test('brings nothing into the very same file: every row is the same, and no step is made', () => {
    const office = sampleOffice();
    const draft = received(office, packageOf(office, { kind: 'office' }));
    const { counts, common } = previewPackage(office, draft);
    expect(counts).toMatchObject({ doubtful: 0, differs: 0, new: 0, changed: 0, left: 0 });
    expect(counts.same).toBeGreaterThan(1000);
    expect(common).not.toBeNull();
    const before = wholeContent(office);
    expect(applyPackage(office, { draftId: draft.id })).toEqual({ changeSetId: null, written: 0 });
    expect(wholeContent(office)).toEqual(before);
  });

  test('does not overwrite a file that is there', () => {
    const office = sampleOffice();
    const file = packageOf(office, { kind: 'office' });
    expect(() => createFromPackage({ from: file, password: null, to: office.path })).toThrow();
    expect(existsSync(office.path)).toBe(true);
  });
});

describe('A copied file that went its own way', () => {
  test('is merged: what was added there is new, what was changed there only is taken, what both changed is asked', () => {
    const office = sampleOffice();
    const copy = copyOf(office);
    const ids = office.database.prepare('SELECT id FROM people ORDER BY id LIMIT 3').pluck().all() as number[];
    const [first = 0, second = 0, third = 0] = ids;
    createPerson(copy, { ...unknownPerson('Sùng A Chớ'), bornYear: 1991 });
    createPerson(office, { ...unknownPerson('Lò Thị Hặc'), bornYear: 1993 });
    updatePeople(copy, { changes: [{ id: first, fields: { note: 'ghi ở bản kia' } }] });
    updatePeople(copy, { changes: [{ id: second, fields: { note: 'hai bên: kia' } }] });
    updatePeople(office, { changes: [{ id: second, fields: { note: 'hai bên: đây' } }] });
    updatePeople(office, { changes: [{ id: third, fields: { note: 'chỉ ở đây' } }] });

    const draft = received(office, packageOf(copy, { kind: 'office' }));
    const preview = previewPackage(office, draft);
    expect(preview.counts).toMatchObject({ new: 1, changed: 1, differs: 1, doubtful: 0, left: 0 });
    const disputed = rowsOf(office, draft, 'people').find((row) => row.outcome === 'differs');
    expect(disputed?.changes).toEqual([
      { field: 'Ghi chú', before: 'hai bên: đây', after: 'hai bên: kia', isDisputed: true, isTaken: false },
    ]);
    const before = wholeContent(office);
    const { written } = applyPackage(office, { draftId: draft.id });
    expect(written).toBe(2);
    const notes = office.database.prepare('SELECT id, note FROM people WHERE id IN (?, ?, ?) ORDER BY id').all(...ids);
    expect(notes).toEqual([
      { id: first, note: 'ghi ở bản kia' },
      { id: second, note: 'hai bên: đây' },
      { id: third, note: 'chỉ ở đây' },
    ]);
    const names = office.database
      .prepare("SELECT full_name FROM people WHERE full_name IN ('Sùng A Chớ', 'Lò Thị Hặc')")
      .pluck()
      .all();
    expect(names).toHaveLength(2);
    const [record] = listPackageRecords(office);
    expect(record).toMatchObject({ direction: 'received', newCount: 1, changedCount: 1, stepCount: 3 });
    expect(listForeignSteps(office, { packageId: record?.id ?? 0 }).map((step) => step.madeBy)).toEqual([
      'Bàn Văn Sơn',
      'Bàn Văn Sơn',
      'Bàn Văn Sơn',
    ]);
    undoStep(office);
    expect(wholeContent(office)).toEqual(before);
  });

  test('takes the other side where the officer says so', () => {
    const office = sampleOffice();
    const copy = copyOf(office);
    const id = office.database.prepare('SELECT min(id) FROM people').pluck().get() as number;
    updatePeople(copy, { changes: [{ id, fields: { note: 'kia' } }] });
    updatePeople(office, { changes: [{ id, fields: { note: 'đây' } }] });
    const draft = received(office, packageOf(copy, { kind: 'office' }));
    const preview = answerPackage(office, { draftId: draft.id, rows: [`people ${id}`], answer: { kind: 'take' } });
    expect(preview.counts).toMatchObject({ differs: 0, changed: 1 });
    applyPackage(office, { draftId: draft.id });
    expect(office.database.prepare('SELECT note FROM people WHERE id = ?').pluck().get(id)).toBe('kia');
  });
});
