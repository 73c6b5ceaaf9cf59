import Sqlite, { type Database } from 'better-sqlite3';
import { type ChangedSince, fail } from '#shared/errors/app-failure.ts';
import { type ChangeSetName, writeChangeSet } from './change-set.ts';
import { describeRow } from './describe-row.ts';
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

/**
 * Takes a step back, as a new step of its own. Refused as a whole with `changedSince` where a row was changed again after it.
 * @throws AppFailureError notFound, refused (undone already), changedSince
 */
export function undoChangeSet(database: Database, id: number, by: Omit<ChangeSetName, 'label'>): ChangeSet {
  const target = changeSetById(database, id);
  if (target.undone_by !== null)
    fail({ kind: 'refused', field: null, message: `Bước “${target.label}” đã được hoàn tác trước đó.` });
  refusingDependents(target, () =>
    writeChangeSet(database, { ...by, label: target.label, kind: 'undo', targetId: id }, (undoId) => {
      reverse(database, changesOf(database, id));
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
  refusingDependents(target, () =>
    writeChangeSet(database, { ...by, label: target.label, kind: 'redo', targetId: id }, () => {
      reverse(database, changesOf(database, undoneBy));
      database.prepare('UPDATE change_sets SET undone_by = NULL WHERE id = ?').run(id);
    }),
  );
  return target;
}

/** Records added later may still point at what the step made: then nothing is taken back, and the officer is told. */
function refusingDependents(target: ChangeSet, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error;
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

/** Applies the changes backwards (they come newest first), after making sure that each row is as the step left it. */
function reverse(database: Database, changes: readonly Change[]): void {
  const newestOfRow = new Map<string, Change>();
  for (const change of changes) {
    const row = `${change.table_name} ${change.row_id}`;
    if (!newestOfRow.has(row)) newestOfRow.set(row, change);
  }
  const conflicts = [...newestOfRow.values()].filter((change) => !isAsLeft(database, change));
  if (conflicts.length > 0) fail({ kind: 'changedSince', changes: conflicts.map(named) });
  for (const change of changes) putBack(database, change);
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
  if (change.after === null) {
    database
      .prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
      )
      .run(row);
    return;
  }
  const assignments = columns.filter((column) => column !== 'id').map((column) => `${column} = @${column}`);
  database.prepare(`UPDATE ${table} SET ${assignments.join(', ')} WHERE id = @id`).run(row);
}

function parseRow(json: string | null): Record<string, unknown> {
  return JSON.parse(json ?? '{}') as Record<string, unknown>;
}
