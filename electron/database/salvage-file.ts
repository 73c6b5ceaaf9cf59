import { rmSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import type { Salvage } from '#shared/contracts/rescue.ts';
import { recordTables } from './compare-records.ts';
import { tableName } from './describe-row.ts';
import { closeDatabase, createDatabase } from './open-database.ts';
import { type ReadTable, readableRows } from './readable-rows.ts';
import { columnsOf } from './track-changes.ts';
import { withDamaged } from './with-damaged.ts';

type Value = string | number | Buffer | null;
type Row = Record<string, Value>;

/** Not copied: made anew by the new file, or by its triggers. */
const madeAnew = /^(sqlite_|search_index|open_change_set$)/;

/**
 * Writes every row of a damaged file that can still be read into a new file, and, from the log of changes, those that stood on the
 * damaged pages. What points at a row that is lost points at nothing afterwards, or goes with it where it can't be without. The damaged file stays
 * as it is. @throws AppFailureError fileExists; SqliteError where not even the list of tables can be read
 */
export function salvageFile(damaged: string, to: string, madeAt: string, madeBy: string): Salvage {
  return withDamaged(damaged, (from) => {
    const target = createDatabase(to);
    try {
      return copyAll(from, target, { madeAt, madeBy });
    } catch (error) {
      closeDatabase(target);
      for (const ending of ['', '-wal', '-shm']) rmSync(to + ending, { force: true });
      throw error;
    } finally {
      closeDatabase(target);
    }
  });
}

function copyAll(from: Database, to: Database, by: { readonly madeAt: string; readonly madeBy: string }): Salvage {
  const known = new Set(from.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[]);
  const tables = (to.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[]).filter(
    (table) => known.has(table) && !madeAnew.test(table),
  );
  const records = new Set(recordTables(to));
  const lost = new Map<string, number>();
  const lose = (table: string, count: number) => count > 0 && lost.set(table, (lost.get(table) ?? 0) + count);
  let [rows, fromLog] = [0, 0];
  to.pragma('foreign_keys = OFF');
  to.transaction(() => {
    const triggers = withoutLogging(to);
    const log = readableRows(from, 'changes');
    for (const table of tables) {
      const read = table === 'changes' ? log : readableRows(from, table);
      to.prepare(`DELETE FROM ${table}`).run();
      rows += insertAll(to, table, read.rows);
      if (!records.has(table)) {
        if (read.unreadable > 0 && table !== 'changes') lose(table, read.unreadable);
        continue;
      }
      if (!read.isDamaged) continue;
      const again = rowsOfLog(table, read, log.rows);
      fromLog += insertAll(to, table, again.rows);
      lose(table, again.unknown);
    }
    for (const [table, count] of dropDangling(to)) lose(table, count);
    for (const sql of triggers) to.exec(sql);
    to.prepare(
      "INSERT INTO change_sets (label, kind, target_id, made_at, made_by) VALUES (?, 'founding', NULL, ?, ?)",
    ).run('Cứu dữ liệu từ tệp hỏng', by.madeAt, by.madeBy);
  })();
  to.pragma('foreign_keys = ON');
  return { rows, fromLog, lost: [...lost].map(([table, count]) => ({ table: tableName(table), count })) };
}

/** Takes the triggers away that log changes, and gives their text to put them back. */
function withoutLogging(database: Database): readonly string[] {
  const found = database
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'log\\_%' ESCAPE '\\'")
    .all();
  for (const { name } of found as { name: string }[]) database.exec(`DROP TRIGGER ${name}`);
  return (found as { sql: string }[]).map(({ sql }) => sql);
}

/** Rows that were not read, as the newest change of each says; `unknown`: of these the log does not hold the content. */
function rowsOfLog(
  table: string,
  read: ReadTable,
  log: readonly Row[],
): { readonly rows: Row[]; readonly unknown: number } {
  const newest = new Map<number, string | null>();
  for (const change of log)
    if (change.table_name === table) newest.set(Number(change.row_id), change.after as string | null);
  const there = new Set(read.rows.map(({ id }) => Number(id)));
  const rows = [...newest].flatMap(([id, after]) =>
    there.has(id) || after === null ? [] : [JSON.parse(after) as Row],
  );
  return { rows, unknown: Math.max(0, read.unreadable - rows.length) };
}

/** Inserts rows by the columns that both files have; one that the new file refuses is left out. Returns how many went in. */
function insertAll(database: Database, table: string, rows: readonly Row[]): number {
  const first = rows[0];
  if (first === undefined) return 0;
  const columns = columnsOf(database, table).filter((column) => column in first);
  const sql = `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`;
  const insert = database.prepare(sql);
  let count = 0;
  for (const row of rows) {
    const values = Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
    try {
      count += insert.run(values).changes;
    } catch (error) {
      if (!(error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT'))) throw error;
    }
  }
  return count;
}

/** What points at a lost row: the pointer is emptied, or the row goes. Returns how many went, by table. */
function dropDangling(database: Database): ReadonlyMap<string, number> {
  const gone = new Map<string, number>();
  for (;;) {
    const dangling = database.pragma('foreign_key_check') as { table: string; rowid: number | null; fkid: number }[];
    if (dangling.length === 0) return gone;
    for (const { table, rowid, fkid } of dangling) {
      const keys = database.pragma(`foreign_key_list(${table})`) as { id: number; from: string }[];
      const column = keys.find(({ id }) => id === fkid)?.from ?? 'id';
      if (rowid === null) {
        database.prepare(`DELETE FROM ${table}`).run();
        continue;
      }
      try {
        database.prepare(`UPDATE ${table} SET ${column} = NULL WHERE rowid = ?`).run(rowid);
      } catch {
        database.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(rowid);
        gone.set(table, (gone.get(table) ?? 0) + 1);
      }
    }
  }
}
