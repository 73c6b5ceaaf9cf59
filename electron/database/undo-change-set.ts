import Sqlite, { type Database } from 'better-sqlite3';
import { type ChangedSince, fail } from '#shared/errors/app-failure.ts';
import { type ChangeSetName, writeChangeSet } from './change-set.ts';
import { describeRow } from './describe-row.ts';
import { referencesTo } from './references.ts';
import { columnsOf } from './track-changes.ts';

interface Change {
  readonly id: number;
  readonly table_name: string;
  readonly row_id: number;
  readonly before: string | null;
  readonly after: string | null;
}

interface ChangeSet {
  readonly id: number;
  readonly label: string;
  readonly kind: 'edit' | 'undo' | 'redo';
  readonly undone_by: number | null;
}

/** What Ctrl+Z would take back: the newest step that still stands. */
export function nextToUndo(database: Database): ChangeSet | undefined {
  return database
    .prepare(
      "SELECT id, label, kind, undone_by FROM change_sets WHERE kind = 'edit' AND undone_by IS NULL ORDER BY id DESC LIMIT 1",
    )
    .get() as ChangeSet | undefined;
}

/** What Ctrl+Y would do again: the step undone last, as long as nothing new was done since. */
export function nextToRedo(database: Database): ChangeSet | undefined {
  return database
    .prepare(
      `SELECT target.id, target.label, target.kind, target.undone_by
       FROM change_sets undo JOIN change_sets target ON target.id = undo.target_id
       WHERE undo.kind = 'undo' AND target.undone_by = undo.id
         AND undo.id > coalesce((SELECT max(id) FROM change_sets WHERE kind = 'edit'), 0)
       ORDER BY undo.id DESC LIMIT 1`,
    )
    .get() as ChangeSet | undefined;
}

/** What becomes of rows that were changed again after the step: nothing is undone, they stay as they are, or they go back too. */
export type LaterChanges = 'refuse' | 'keep' | 'overwrite';

/**
 * Takes a step back, as a new step of its own. Where a row was changed again after it, or something added since points at
 * it, `later` says what to do: refuse the
 * whole with `changedSince`; keep these rows, and what they stand on; or put them back too, which this very step can undo.
 * @throws AppFailureError notFound, refused (undone already), changedSince
 */
export function undoChangeSet(
  database: Database,
  id: number,
  by: Omit<ChangeSetName, 'label'>,
  later: LaterChanges = 'refuse',
): ChangeSet {
  const target = changeSetById(database, id);
  if (target.undone_by !== null)
    fail({ kind: 'refused', field: null, message: `Bước “${target.label}” đã được hoàn tác trước đó.` });
  const changes = changesOf(database, id);
  refusingDependents(database, target, changes, () =>
    writeChangeSet(database, { ...by, label: target.label, kind: 'undo', targetId: id }, (undoId) => {
      reverse(database, changes, later);
      database.prepare('UPDATE change_sets SET undone_by = ? WHERE id = ?').run(undoId, id);
    }),
  );
  return target;
}

/**
 * Does an undone step again.
 * @throws AppFailureError notFound, refused (not undone), changedSince
 */
export function redoChangeSet(database: Database, id: number, by: Omit<ChangeSetName, 'label'>): ChangeSet {
  const target = changeSetById(database, id);
  const undoneBy = target.undone_by;
  if (undoneBy === null) fail({ kind: 'refused', field: null, message: `Bước “${target.label}” chưa được hoàn tác.` });
  const changes = changesOf(database, undoneBy);
  refusingDependents(database, target, changes, () =>
    writeChangeSet(database, { ...by, label: target.label, kind: 'redo', targetId: id }, () => {
      reverse(database, changes, 'refuse');
      database.prepare('UPDATE change_sets SET undone_by = NULL WHERE id = ?').run(id);
    }),
  );
  return target;
}

/** Records added later may still point at what the step made: then nothing is taken back, and the officer is told what stands. */
function refusingDependents(database: Database, target: ChangeSet, changes: readonly Change[], work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error;
    const needed = withFoundations(database, changes, []);
    const stands = changes.filter((change) => change.before === null && needed.has(rowKey(change)));
    if (stands.length > 0) fail({ kind: 'changedSince', changes: stands.map(named) });
    const message = `Chưa hoàn tác được “${target.label}” vì có mục nhập sau đó vẫn gắn với bước này. Hãy hoàn tác các bước sau trước.`;
    fail({ kind: 'refused', field: null, message });
  }
}

function changeSetById(database: Database, id: number): ChangeSet {
  const found = database
    .prepare("SELECT id, label, kind, undone_by FROM change_sets WHERE id = ? AND kind = 'edit'")
    .get(id) as ChangeSet | undefined;
  return found ?? fail({ kind: 'notFound', entity: 'changeSet', id });
}

function changesOf(database: Database, changeSetId: number): Change[] {
  return database
    .prepare('SELECT id, table_name, row_id, before, after FROM changes WHERE change_set_id = ? ORDER BY id DESC')
    .all(changeSetId) as Change[];
}

/** Applies the changes backwards (they come newest first), after looking which rows are no longer as the step left them. */
function reverse(database: Database, changes: readonly Change[], later: LaterChanges): void {
  const newestOfRow = new Map<string, Change>();
  for (const change of changes) {
    if (!newestOfRow.has(rowKey(change))) newestOfRow.set(rowKey(change), change);
  }
  const conflicts = [...newestOfRow.values()].filter((change) => !isAsLeft(database, change));
  if (conflicts.length > 0 && later === 'refuse') fail({ kind: 'changedSince', changes: conflicts.map(named) });
  const kept = later === 'keep' ? withFoundations(database, changes, conflicts) : new Set<string>();
  for (const change of changes) {
    if (!kept.has(rowKey(change))) putBack(database, change);
  }
}

const rowKey = (change: Pick<Change, 'table_name' | 'row_id'>): string => `${change.table_name} ${change.row_id}`;

/** The rows that stay, and those that the step had added and that something staying points at: a person of a kept award. */
function withFoundations(
  database: Database,
  changes: readonly Change[],
  conflicts: readonly Change[],
): ReadonlySet<string> {
  const kept = new Set(conflicts.map(rowKey));
  const added = new Map(changes.filter((change) => change.before === null).map((change) => [rowKey(change), change]));
  const pointing = rowsPointingAt(database, [...added.values()]);
  const stays = (row: string): boolean => !added.has(row) || kept.has(row);
  for (let found = true; found; ) {
    found = false;
    for (const row of added.keys()) {
      if (kept.has(row) || !(pointing.get(row) ?? []).some(stays)) continue;
      kept.add(row);
      found = true;
    }
  }
  return kept;
}

/** For rows that a step added, the rows that point at them now. */
function rowsPointingAt(database: Database, added: readonly Change[]): ReadonlyMap<string, readonly string[]> {
  const pointing = new Map<string, string[]>();
  for (const [target, changes] of Map.groupBy(added, (change) => change.table_name)) {
    const ids = JSON.stringify(changes.map((change) => change.row_id));
    for (const { table, column } of referencesTo(database, target)) {
      const rows = database
        .prepare(`SELECT id, ${column} AS target FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`)
        .all(ids) as { id: number; target: number }[];
      for (const row of rows) {
        const key = `${target} ${row.target}`;
        pointing.set(key, [...(pointing.get(key) ?? []), `${table} ${row.id}`]);
      }
    }
  }
  return pointing;
}

function named(change: Change): ChangedSince {
  const label = describeRow(change.table_name, parseRow(change.after ?? change.before));
  return { table: change.table_name, rowId: change.row_id, label };
}

function isAsLeft(database: Database, change: Change): boolean {
  const current = database.prepare(`SELECT * FROM ${change.table_name} WHERE id = ?`).get(change.row_id) as
    | Record<string, unknown>
    | undefined;
  if (change.after === null) return current === undefined;
  if (current === undefined) return false;
  return Object.entries(parseRow(change.after)).every(([column, value]) => current[column] === value);
}

function putBack(database: Database, change: Change): void {
  const table = change.table_name;
  if (change.before === null) {
    database.prepare(`DELETE FROM ${table} WHERE id = ?`).run(change.row_id);
    return;
  }
  const row = parseRow(change.before);
  const known = new Set(columnsOf(database, table));
  const columns = Object.keys(row).filter((column) => known.has(column));
  const assignments = columns.filter((column) => column !== 'id').map((column) => `${column} = @${column}`);
  const update = () => database.prepare(`UPDATE ${table} SET ${assignments.join(', ')} WHERE id = @id`).run(row);
  // The step had removed the row, or a later one has.
  if (change.after !== null && update().changes > 0) return;
  const values = columns.map((column) => `@${column}`).join(', ');
  database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values})`).run(row);
}

function parseRow(json: string | null): Record<string, unknown> {
  return JSON.parse(json ?? '{}') as Record<string, unknown>;
}
