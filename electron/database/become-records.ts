import Sqlite, { type Database } from 'better-sqlite3';
import { compareRecords, type RecordRow, type TableDifference } from './compare-records.ts';

/** Deleting a row takes with it those that hang on it; as often as this, what that took too much is put back. */
const MOST_ROUNDS = 8;

/**
 * Gives every table of records the contents it has in `then`; runs inside an open step, whose log makes it undoable. Kept
 * contents are only added to. @throws Error where the two can't be made equal, which takes the step back
 */
export function becomeRecords(now: Database, then: Database): void {
  addContents(now, then);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const differences = compareRecords(now, then);
    if (differences.length === 0) return;
    for (const { table, extra } of differences) remove(now, table, extra);
    for (const difference of differences) write(now, difference);
  }
  const left = compareRecords(now, then);
  if (left.length > 0)
    throw new Error(`Records can't become those of the backup: ${left.map(({ table }) => table).join(', ')}`);
}

function remove(database: Database, table: string, rows: readonly RecordRow[]): void {
  const statement = database.prepare(`DELETE FROM ${table} WHERE id = ?`);
  for (const { id } of rows) statement.run(id);
}

/** Rows whose unique values are still held by another row wait for the next round. */
function write(database: Database, { table, missing, changed }: TableDifference): void {
  const columns = Object.keys(missing[0] ?? changed[0]?.other ?? {});
  if (columns.length === 0) return;
  const insert = database.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  );
  const update = database.prepare(
    `UPDATE ${table} SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`,
  );
  for (const { other } of changed) {
    if (!tried(() => update.run(other))) remove(database, table, [other]);
  }
  for (const row of missing) tried(() => insert.run(row));
}

function tried(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY|TRIGGER)/.test(error.code))
      return false;
    throw error;
  }
}

function addContents(now: Database, then: Database): void {
  for (const table of ['attachment_contents', 'import_contents']) {
    const has = now.prepare(`SELECT 1 FROM ${table} WHERE sha256 = ?`);
    const add = now.prepare(`INSERT INTO ${table} (sha256, content) VALUES (?, ?)`);
    for (const sha256 of then.prepare(`SELECT sha256 FROM ${table}`).pluck().iterate() as IterableIterator<string>) {
      if (has.get(sha256) !== undefined) continue;
      add.run(sha256, then.prepare(`SELECT content FROM ${table} WHERE sha256 = ?`).pluck().get(sha256));
    }
  }
}
