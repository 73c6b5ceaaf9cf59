import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { AppFailureError, fail } from '#shared/errors/app-failure.ts';
import { databaseFailure } from './database-failure.ts';
import { APPLICATION_ID, readFileHeader } from './file-header.ts';
import { migrate, SCHEMA_VERSION, schemaVersionOf } from './migrate.ts';

/** Files up to this size are checked page by page at every opening; larger ones by their header and schema. */
const QUICK_CHECK_BYTES = 16 * 1024 * 1024;

/**
 * Makes a new data file: an empty one, or what `fill` makes of it.
 * @throws AppFailureError fileExists, fileReadOnly, diskFull; nothing is left behind then
 */
export function createDatabase(path: string, fill: (database: Database) => void = migrate): Database {
  if (existsSync(path)) fail({ kind: 'fileExists', path });
  try {
    const database = new Sqlite(path);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    configure(database);
    fill(database);
    return database;
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
    throw expected(error, path);
  }
}

/**
 * Opens a data file for one writer, after looking at it from outside. A file that is refused stays exactly as it was.
 * `keepOlder` keeps the whole file before its schema is changed; what it throws keeps the file from being changed.
 * @throws AppFailureError fileMissing, fileNotOffice, fileNewer, fileDamaged, fileReadOnly, fileLocked
 */
export function openDatabase(path: string, keepOlder: KeepOlder = keepBeside): Database {
  let database: Database | undefined;
  try {
    inspect(path);
    database = new Sqlite(path, { fileMustExist: true, timeout: 400 });
    configure(database);
    const version = schemaVersionOf(database);
    if (version > SCHEMA_VERSION) fail({ kind: 'fileNewer', path, version, supported: SCHEMA_VERSION });
    checkContents(database, path);
    if (version < SCHEMA_VERSION) {
      database.pragma('wal_checkpoint(TRUNCATE)');
      keepOlder(database, version);
      migrate(database);
    }
    return database;
  } catch (error) {
    database?.close();
    throw expected(error, path);
  }
}

/** Keeps a file as it is before it gets a newer schema than `version`. It is one whole file then. */
export type KeepOlder = (database: Database, version: number) => void;

const keepBeside: KeepOlder = (database, version) =>
  copyFileSync(database.name, `${database.name}.truoc-nang-cap-${version}`);

/** Closes a data file so that it is one file again, safe to copy. */
export function closeDatabase(database: Database): void {
  if (!database.open) return;
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

/** One writer holds the file (this also lets WAL work on USB sticks and network shares); a commit is on the disk when it returns. */
function configure(database: Database): void {
  database.pragma('locking_mode = EXCLUSIVE');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('cache_size = -32768');
  database.exec('BEGIN IMMEDIATE; COMMIT');
}

function inspect(path: string): void {
  if (!existsSync(path)) fail({ kind: 'fileMissing', path });
  const stat = statSync(path);
  if (!stat.isFile()) fail({ kind: 'fileNotOffice', path });
  const header = readFileHeader(path);
  if (!header.isSqlite || header.applicationId !== APPLICATION_ID) fail({ kind: 'fileNotOffice', path });
  if (header.schemaVersion > SCHEMA_VERSION) {
    fail({ kind: 'fileNewer', path, version: header.schemaVersion, supported: SCHEMA_VERSION });
  }
  const hasLog = existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
  if (!hasLog && header.byteSize < header.pageSize * header.pageCount) {
    fail({ kind: 'fileDamaged', path, detail: 'tệp bị cắt cụt' });
  }
  if ((stat.mode & 0o222) === 0) fail({ kind: 'fileReadOnly', path });
}

function checkContents(database: Database, path: string): void {
  const size = statSync(path).size;
  const answer = size <= QUICK_CHECK_BYTES ? database.pragma('quick_check(1)', { simple: true }) : 'ok';
  if (answer !== 'ok') fail({ kind: 'fileDamaged', path, detail: 'kiểm tra nội dung không đạt' });
  database.prepare('SELECT count(*) FROM office').get();
}

function expected(error: unknown, path: string): unknown {
  if (error instanceof AppFailureError) return error;
  const failure = databaseFailure(error, path);
  return failure === null ? error : new AppFailureError(failure);
}
