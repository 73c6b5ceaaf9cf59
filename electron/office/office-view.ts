import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { AppFailureError, fail } from '#shared/errors/app-failure.ts';
import { openDatabase } from '../database/open-database.ts';

/** A data file as it was at one moment, to be looked at while somebody else writes in it. */
export interface OfficeView {
  readonly database: Database;
  /** When it was so (ISO instant). */
  readonly asOf: string;
  /** Removes the copy, after the database was closed. */
  readonly remove: () => void;
}

const ATTEMPTS = 5;

/**
 * Copies a data file that another program has open, with its log, and opens the copy: neither waits for the other, and nothing is written
 * to the file. A copy during which the writer folded its log into the file is thrown away and made again.
 * @throws AppFailureError fileLocked where no whole copy could be had, and those of opening
 */
export function openView(file: string): OfficeView {
  const folder = mkdtempSync(path.join(tmpdir(), 'tdkt-xem-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const copy = path.join(folder, path.basename(file));
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const before = stateOf(file);
      copyFileSync(file, copy);
      chmodSync(copy, 0o600);
      if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
      else rmSync(`${copy}-wal`, { force: true });
      if (stateOf(file) !== before) continue;
      const database = opened(copy, attempt === ATTEMPTS);
      if (database !== null) return { database, asOf: new Date().toISOString(), remove };
    }
    return fail({ kind: 'fileLocked', path: file });
  } catch (error) {
    remove();
    throw error;
  }
}

/** Null: this copy was of two moments after all. */
function opened(copy: string, isLast: boolean): Database | null {
  try {
    return openDatabase(copy, () => {});
  } catch (error) {
    if (!isLast && error instanceof AppFailureError && error.failure.kind === 'fileDamaged') return null;
    throw error;
  }
}

/** What changes when a log is folded into its file or begun anew: the file's time and size, the log's header. */
function stateOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size} ${headOf(`${file}-wal`)}`;
}

function headOf(log: string): string {
  if (!existsSync(log)) return '';
  const handle = openSync(log, 'r');
  try {
    const head = Buffer.alloc(32);
    readSync(handle, head, 0, 32, 0);
    return head.toString('hex');
  } finally {
    closeSync(handle);
  }
}
