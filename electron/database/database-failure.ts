import Sqlite from 'better-sqlite3';
import type { AppFailure } from '#shared/errors/app-failure.ts';

/**
 * The expected failure behind an error of SQLite or the file system, or null where the error is a bug of ours.
 * `path` is the data file at which it happened.
 */
export function databaseFailure(error: unknown, path: string): AppFailure | null {
  const code = errorCode(error);
  if (code === null) return null;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || code === 'EBUSY')
    return { kind: 'fileLocked', path };
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return { kind: 'diskFull', path };
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return { kind: 'fileReadOnly', path };
  if (code === 'SQLITE_NOTADB') return { kind: 'fileNotOffice', path };
  if (code.startsWith('SQLITE_CORRUPT')) return { kind: 'fileDamaged', path, detail: 'cấu trúc tệp sai' };
  if (code.startsWith('SQLITE_IOERR')) return { kind: 'saveFailed', path, detail: 'ổ đĩa không đọc, ghi được' };
  if (code === 'ENOENT' || code === 'SQLITE_CANTOPEN') return { kind: 'fileMissing', path };
  return null;
}

function errorCode(error: unknown): string | null {
  if (error instanceof Sqlite.SqliteError) return error.code;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return null;
}
