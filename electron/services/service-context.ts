import Sqlite, { type Database } from 'better-sqlite3';
import type { ImportProgress } from '#shared/contracts/imports.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { inChangeSet, writeChangeSet } from '../database/change-set.ts';
import type { ErasureRecord } from './personal-data/erasure-record.ts';

/** Hears how far a long piece of work is. @throws AppFailureError canceled when the officer stopped it */
export type ReportProgress = (progress: ImportProgress) => void;

/** What every service works with: the open file, who works, and the clock. */
export interface ServiceContext {
  readonly database: Database;
  /** Path of the open file, for messages. */
  readonly path: string;
  /** The officer's name in the history. */
  readonly actor: string;
  /** The instant now, ISO 8601 with offset or Z. */
  now(): string;
  /** Today's calendar day here, `YYYY-MM-DD`. */
  today(): string;
  /** Where long work reports to; absent on the command line and in tests. */
  readonly reportProgress?: ReportProgress | undefined;
  /**
   * Asked, before anything is written, by work that changes much at once: what it throws has a backup made, and the work is done again
   * from its beginning. `reason` stands in the backup's name.
   */
  readonly requireBackup?: ((reason: string) => void) | undefined;
  /** Whose data was erased, remembered outside of the file; absent where it has no folder of backups. */
  readonly erasures?: ErasureRecord | undefined;
}

/**
 * Runs a user's action as one named, undoable step.
 * @throws AppFailureError referenceGone when the action names a record that is not in the file; nothing is written then
 */
export function recordStep<T>(context: ServiceContext, label: string, work: () => T): T {
  try {
    return inChangeSet(context.database, { label, madeBy: context.actor, madeAt: context.now() }, work);
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
      fail({ kind: 'referenceGone', label });
    }
    throw error;
  }
}

/** Fills a new file as one step that Ctrl+Z does not reach. */
export function recordFounding<T>(context: ServiceContext, label: string, work: () => T): T {
  const set = { label, madeBy: context.actor, madeAt: context.now(), kind: 'founding', targetId: null } as const;
  return writeChangeSet(context.database, set, work);
}

/** A context on the real clock. */
export function serviceContext(
  database: Database,
  path: string,
  actor: string,
  reportProgress?: ReportProgress,
): ServiceContext {
  return {
    reportProgress,
    database,
    path,
    actor,
    now: () => new Date().toISOString(),
    today: () => {
      const now = new Date();
      const pad = (value: number) => String(value).padStart(2, '0');
      return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
    },
  };
}
