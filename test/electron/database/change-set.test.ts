import { describe, expect, test } from 'vitest';
import { inChangeSet } from '#electron/database/change-set.ts';
import { insertPerson } from '#electron/database/repositories/person-repository.ts';
import { newOffice, wholeContent } from '../../fixtures/new-office.ts';

const unknownFacts = {
  bornOn: null,
  bornYear: null,
  gender: null,
  ethnicGroup: null,
  isPartyMember: null,
  kind: null,
  nationalId: null,
  startedOn: null,
  note: null,
};
const name = { label: 'Thêm cá nhân', madeBy: 'Lường Thị Vui', madeAt: '2026-11-22T08:00:00Z' };

describe('Every write belongs to a named change set', () => {
  const tables = [
    'office',
    'signers',
    'units',
    'unit_names',
    'unit_parents',
    'people',
    'memberships',
    'award_types',
    'decisions',
    'awards',
    'attachments',
  ];

  test('a row written outside a step is refused by the database itself', () => {
    const { database } = newOffice();
    expect(() => insertPerson(database, { fullName: 'Nông Văn Thử', ...unknownFacts })).toThrow(
      /NOT NULL constraint failed: changes.change_set_id/,
    );
    expect(() => database.prepare("UPDATE office SET name = 'Sở khác'").run()).toThrow(/change_set_id/);
    expect(() => database.prepare('DELETE FROM unit_names').run()).toThrow(/change_set_id/);
  });

  test.each(tables)('the table %s is logged on insert, update and delete', (table) => {
    const { database } = newOffice();
    const triggers = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?")
      .pluck()
      .all(table);
    expect(triggers).toEqual(
      expect.arrayContaining([`log_${table}_insert`, `log_${table}_update`, `log_${table}_delete`]),
    );
  });

  test('every table that holds records is logged; only the log, its helpers and kept contents are not', () => {
    const { database } = newOffice();
    const all = database
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'",
      )
      .pluck()
      .all() as string[];
    const logged = new Set(
      database
        .prepare("SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'log_%'")
        .pluck()
        .all() as string[],
    );
    expect(all.filter((table) => !logged.has(table)).sort()).toEqual([
      'attachment_contents',
      'change_sets',
      'changes',
      'document_outputs',
      'erased_people',
      'file_identity',
      'file_password',
      'foreign_changes',
      'foreign_steps',
      'import_contents',
      'import_mappings',
      'import_records',
      'imports',
      'list_exports',
      'open_change_set',
      'packages',
    ]);
  });

  test('a step that fails half-way leaves nothing: no row, no log, no open step', () => {
    const office = newOffice();
    const before = wholeContent(office);
    const steps = office.database.prepare('SELECT count(*) FROM change_sets').pluck().get();
    expect(() =>
      inChangeSet(office.database, name, () => {
        insertPerson(office.database, { fullName: 'Nông Văn Thử', ...unknownFacts });
        throw new Error('half-way');
      }),
    ).toThrow('half-way');
    expect(wholeContent(office)).toEqual(before);
    expect(office.database.prepare('SELECT count(*) FROM change_sets').pluck().get()).toBe(steps);
    expect(office.database.prepare('SELECT count(*) FROM open_change_set').pluck().get()).toBe(0);
  });

  test('the log keeps a row as it was before and as it is after', () => {
    const { database } = newOffice();
    const id = inChangeSet(database, name, () => insertPerson(database, { fullName: 'Nông Văn Thử', ...unknownFacts }));
    inChangeSet(database, { ...name, label: 'Sửa' }, () =>
      database.prepare("UPDATE people SET note = 'mới' WHERE id = ?").run(id),
    );
    const change = database
      .prepare("SELECT before, after FROM changes WHERE table_name = 'people' ORDER BY id DESC LIMIT 1")
      .get() as {
      before: string;
      after: string;
    };
    expect(JSON.parse(change.before)).toMatchObject({ id, full_name: 'Nông Văn Thử', note: null });
    expect(JSON.parse(change.after)).toMatchObject({ id, full_name: 'Nông Văn Thử', note: 'mới' });
  });

  test('a step that changes nothing leaves no trace in the history', () => {
    const { database } = newOffice();
    const steps = database.prepare('SELECT count(*) FROM change_sets').pluck().get();
    inChangeSet(database, name, () => database.prepare('UPDATE office SET name = name').run());
    expect(database.prepare('SELECT count(*) FROM change_sets').pluck().get()).toBe(steps);
  });
});
