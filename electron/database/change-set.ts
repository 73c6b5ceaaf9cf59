import type { Database } from 'better-sqlite3';
import { passWriteGate } from './write-gate.ts';

/** Who makes a change, when, and what it is called on the screen, e.g. "Thêm cá nhân Nông Thị Mai". */
export interface ChangeSetName {
  readonly label: string;
  readonly madeBy: string;
  readonly madeAt: string;
}

/** Founding a file is a step that is never taken back; undo and redo are steps of their own. */
export type ChangeSetKind = 'founding' | 'edit' | 'undo' | 'redo';

/**
 * Runs `work` as one named step: all of it or nothing. Steps do not nest.
 * Whatever `work` throws is thrown again after everything was taken back.
 */
export function inChangeSet<T>(database: Database, name: ChangeSetName, work: (changeSetId: number) => T): T {
  return writeChangeSet(database, { ...name, kind: 'edit', targetId: null }, work);
}

/** The same for an undo or redo of another step. A step that changed nothing leaves no trace. */
export function writeChangeSet<T>(
  database: Database,
  set: ChangeSetName & { readonly kind: ChangeSetKind; readonly targetId: number | null },
  work: (changeSetId: number) => T,
): T {
  passWriteGate(database);
  const run = database.transaction(() => {
    database.pragma('defer_foreign_keys = ON');
    const { lastInsertRowid } = database
      .prepare(
        'INSERT INTO change_sets (label, kind, target_id, made_at, made_by) VALUES (@label, @kind, @targetId, @madeAt, @madeBy)',
      )
      .run({ label: set.label, kind: set.kind, targetId: set.targetId, madeAt: set.madeAt, madeBy: set.madeBy });
    const changeSetId = Number(lastInsertRowid);
    database.prepare('INSERT INTO open_change_set (only, change_set_id) VALUES (1, ?)').run(changeSetId);
    const result = work(changeSetId);
    database.prepare('DELETE FROM open_change_set').run();
    const changed = database.prepare('SELECT 1 FROM changes WHERE change_set_id = ? LIMIT 1').get(changeSetId);
    if (changed === undefined && set.kind === 'edit')
      database.prepare('DELETE FROM change_sets WHERE id = ?').run(changeSetId);
    return result;
  });
  return run.immediate();
}
