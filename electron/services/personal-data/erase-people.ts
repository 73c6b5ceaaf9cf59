import { inflateRawSync } from 'node:zlib';

import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { formatDate } from '#shared/dates/format-date.ts';
import { unknownDetails } from '#shared/domain/personal-data/person-detail.ts';
import { type Retention, retentionOf } from '#shared/domain/personal-data/retention.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { referencesTo } from '../../database/references.ts';
import { keptContent } from '../../database/repositories/kept-content.ts';
import { personNameOf, updatePerson } from '../../database/repositories/person-repository.ts';
import { insertErasedPerson, retentionFacts } from '../../database/repositories/personal-data-repository.ts';
import { allRows, oneRow, statement } from '../../database/rows.ts';
import { recordFounding, type ServiceContext } from '../service-context.ts';
import { erasuresOf } from './erasures-of.ts';

type Database = ServiceContext['database'];

/** Nothing of these is kept: they only say something about the person. */
const whollyPersonal = new Set([
  'person_spellings',
  'accepted_spellings',
  'different_people',
  'ratings',
  'disciplines',
  'reviews',
  'absences',
]);
/** Columns that hold the person's name where it was printed. */
const nameColumns = new Set(['full_name', 'recipient_name', 'name', 'folded', 'exact']);
/** The same in a person's own record. */
const personNameColumns = new Set([
  'full_name',
  'family_name',
  'middle_name',
  'given_name',
  'sort_key',
  'folded',
  'exact',
]);
/** Columns whose words may tell who it was. */
const tellingColumns = new Set([
  'note',
  'citation',
  'position',
  'post',
  'qualification',
  'part',
  'achievement',
  'lesson',
]);

/**
 * Takes away what tells who somebody was, once nothing obliges the office to keep it: from their record, from each row that points at
 * it, from the log of changes with its names of steps, and from papers that were kept as they were printed. Awards stay as numbers in
 * the statistics. It cannot be taken back. Scans, originals of imports and backups are not touched.
 * @throws AppFailureError notFound; refused, where somebody's data has to be kept: then nobody is erased
 */
export function erasePeople(
  context: ServiceContext,
  { personIds, reason }: Input<'personal-data:erase'>,
): Output<'personal-data:erase'> {
  const { database } = context;
  const today = context.today();
  const people = personIds.map((id) => {
    const fullName = personNameOf(database, id) ?? fail({ kind: 'notFound', entity: 'person', id });
    const facts = retentionFacts(database, today, id).get(id);
    const retention = retentionOf(facts ?? { dossiers: [], isWorking: null, leftOn: null }, today);
    if (retention.state !== 'over') refuse(fullName, retention);
    return { id, fullName, basis: retention.basis };
  });
  eraseNow(
    context,
    people.map((person) => ({ ...person, reason })),
  );
  return { erased: people.length };
}

/** Erases, without asking for how long data has to be kept. It can't be taken back. */
export function eraseNow(
  context: ServiceContext,
  people: readonly {
    readonly id: number;
    readonly fullName: string;
    readonly basis: string;
    readonly reason: string;
  }[],
): void {
  const { database } = context;
  database.pragma('secure_delete = ON');
  const label = `Xoá thông tin của ${people.length} người hết thời hạn lưu`;
  database.transaction(() => {
    recordFounding(context, label, () => {
      for (const { id } of people) eraseRecords(database, id);
    });
    for (const { id, fullName, basis, reason } of people) {
      redactLog(database, id, fullName);
      forgetPapers(database, fullName);
      redactTraces(database, id, fullName);
      insertErasedPerson(database, {
        personId: id,
        basis,
        reason,
        erasedAt: context.now(),
        erasedBy: context.actor,
      });
    }
  })();
  context.erasures?.add(erasuresOf(database));
  // What was deleted is gone from the disk too, not only from the tables.
  database.exec("INSERT INTO search_index (search_index) VALUES ('optimize')");
  database.exec('VACUUM');
  database.pragma('wal_checkpoint(TRUNCATE)');
}

function refuse(fullName: string, { state, until, basis }: Retention): never {
  const when = until === null ? '' : ` đến ${formatDate(until)}`;
  const why = state === 'unknown' ? `chưa rõ thời hạn lưu: ${basis}` : `phải giữ${when}: ${basis}`;
  return fail({ kind: 'refused', field: null, message: `Chưa xoá được thông tin của ${fullName}, ${why}.` });
}

/** What stands where the name stood. */
function nameless(id: number): string {
  return `Người số ${id} đã xoá thông tin`;
}

/** Takes away from a person's own record, and each row that points at it, what tells who it was; inside an open step. */
export function eraseRecords(database: Database, id: number): void {
  updatePerson(database, id, {
    fullName: nameless(id),
    bornYear: null,
    bornOn: null,
    gender: null,
    ethnicGroup: null,
    isPartyMember: null,
    kind: null,
    nationalId: null,
    startedOn: null,
    note: null,
    ...unknownDetails,
  });
  for (const { table, column } of referencesTo(database, 'people')) {
    if (whollyPersonal.has(table)) {
      statement(database, `DELETE FROM ${table} WHERE ${column} = @id`).run({ id });
      continue;
    }
    for (const { name, notnull } of columnsOf(database, table)) {
      if (nameColumns.has(name)) {
        const sql = `UPDATE ${table} SET ${name} = @name WHERE ${column} = @id AND ${name} IS NOT NULL`;
        statement(database, sql).run({ id, name: nameless(id) });
      } else if (tellingColumns.has(name) && notnull === 0) {
        statement(database, `UPDATE ${table} SET ${name} = NULL WHERE ${column} = @id`).run({ id });
      }
    }
  }
}

function columnsOf(database: Database, table: string): readonly { readonly name: string; readonly notnull: number }[] {
  return database.pragma(`table_info(${table})`) as { name: string; notnull: number }[];
}

/** The log keeps that something was changed, without what would tell who it was about. */
function redactLog(database: Database, id: number, fullName: string): void {
  const steps = new Set<number>();
  const places = [{ table: 'people', column: 'id' }, ...referencesTo(database, 'people')];
  for (const { table, column } of places) {
    const rows = allRows(
      database,
      `SELECT id, change_set_id, before, after FROM changes
       WHERE table_name = @table AND json_extract(coalesce(after, before), @path) = @id`,
      { table, path: `$.${column}`, id },
    );
    for (const row of rows) {
      steps.add(Number(row.change_set_id));
      if (whollyPersonal.has(table)) {
        statement(database, 'DELETE FROM changes WHERE id = @id').run({ id: row.id });
        continue;
      }
      const redact = (json: unknown) => (typeof json === 'string' ? redacted(table, id, json) : null);
      statement(database, 'UPDATE changes SET before = @before, after = @after WHERE id = @id').run({
        id: row.id,
        before: redact(row.before),
        after: redact(row.after),
      });
    }
  }
  for (const step of steps) {
    statement(database, 'UPDATE change_sets SET label = replace(label, @fullName, @name) WHERE id = @step').run({
      fullName,
      name: nameless(id),
      step,
    });
  }
}

/** A row of the log without what would tell who it was about, still in the shape of its table. */
function redacted(table: string, id: number, json: string): string {
  const isPerson = table === 'people';
  const now = Object.entries(JSON.parse(json) as Record<string, unknown>).map(([column, value]) => {
    if (column === 'id') return [column, value];
    if (isPerson) return [column, personNameColumns.has(column) ? nameless(id) : null];
    if (nameColumns.has(column)) return [column, value === null ? null : nameless(id)];
    return [column, tellingColumns.has(column) ? null : value];
  });
  return JSON.stringify(Object.fromEntries(now));
}

/** Papers that are kept as they were printed, to see what changed since, are forgotten where the name stands in them. */
export function forgetPapers(database: Database, fullName: string): void {
  for (const { id, content_sha256 } of allRows(database, 'SELECT id, content_sha256 FROM document_outputs')) {
    const content = keptContent(database, String(content_sha256));
    if (content === null || !inflateRawSync(content).toString('utf8').includes(fullName)) continue;
    statement(database, 'DELETE FROM document_outputs WHERE id = @id').run({ id });
    const others = 'SELECT 1 FROM document_outputs WHERE content_sha256 = @sha256';
    statement(database, `DELETE FROM attachment_contents WHERE sha256 = @sha256 AND NOT EXISTS (${others})`).run({
      sha256: content_sha256,
    });
  }
}

/** What left the program stays in its log; a name in the name of a file does not. The log's own lock is off for that alone. */
function redactTraces(database: Database, id: number, fullName: string): void {
  const lock = 'keep_list_exports_update';
  const sql = oneRow(database, 'SELECT sql FROM sqlite_master WHERE name = @lock', { lock })?.sql;
  database.exec(`DROP TRIGGER ${lock}`);
  const replaced = { fullName: fullName.normalize('NFC'), name: nameless(id) };
  statement(
    database,
    `UPDATE list_exports SET what = replace(what, @fullName, @name), file_name = replace(file_name, @fullName, @name)
     WHERE instr(what, @fullName) > 0 OR instr(coalesce(file_name, ''), @fullName) > 0`,
  ).run(replaced);
  statement(
    database,
    `UPDATE packages SET title = replace(title, @fullName, @name), file_name = replace(file_name, @fullName, @name)
     WHERE instr(title, @fullName) > 0 OR instr(file_name, @fullName) > 0`,
  ).run(replaced);
  database.exec(String(sql));
  // The history of another file that was merged into this one.
  statement(
    database,
    `DELETE FROM foreign_changes WHERE (table_name = 'people' AND row_id = @id)
     OR instr(coalesce(before, ''), @fullName) > 0 OR instr(coalesce(after, ''), @fullName) > 0`,
  ).run({ id, fullName: replaced.fullName });
  statement(database, 'UPDATE foreign_steps SET label = replace(label, @fullName, @name)').run(replaced);
}
