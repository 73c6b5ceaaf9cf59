import Sqlite, { type Database } from 'better-sqlite3';
import { migrate, SCHEMA_VERSION } from '../migrate.ts';
import { trackChanges } from '../track-changes.ts';
import { plainTables } from './table-facts.ts';

/** A row of a table that comes from elsewhere. */
export type LoadedRow = Readonly<Record<string, string | number | null | Uint8Array>>;

/** A row that the schema does not accept, and where. */
export class LoadProblem extends Error {
  readonly place: string;
  constructor(place: string, cause?: unknown) {
    super(`Row not accepted: ${place}`, { cause });
    this.name = 'LoadProblem';
    this.place = place;
  }
}

/**
 * A database in memory that holds rows from elsewhere in the schema they were written in, brought to ours. Whatever our schema
 * forbids (types, checks, what must be there, pointing nowhere) is refused here, before anything of ours is touched.
 * @throws LoadProblem
 */
export function stageRows(
  schemaVersion: number,
  tables: readonly string[],
  rowsOf: (table: string) => Iterable<LoadedRow>,
): Database {
  const database = new Sqlite(emptyFile(schemaVersion));
  try {
    fillTables(database, schemaVersion, tables, rowsOf);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** An empty file of a schema; making one takes longer than reading most packages, so it is made once. */
function emptyFile(schemaVersion: number): Buffer {
  let bytes = emptyFiles.get(schemaVersion);
  if (bytes === undefined) {
    const database = new Sqlite(':memory:');
    migrate(database, schemaVersion);
    bytes = database.serialize();
    database.close();
    emptyFiles.set(schemaVersion, bytes);
  }
  return bytes;
}

const emptyFiles = new Map<number, Buffer>();

/** Fills an empty database with rows as they are, numbers and log included, and brings it to our schema. @throws LoadProblem */
export function fillTables(
  database: Database,
  schemaVersion: number,
  tables: readonly string[],
  rowsOf: (table: string) => Iterable<LoadedRow>,
): void {
  migrate(database, schemaVersion);
  const triggers = database
    .prepare("SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'log_%'")
    .all() as { name: string; tbl_name: string }[];
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  database.pragma('foreign_keys = OFF');
  const known = new Set(plainTables(database));
  database.transaction(() => {
    for (const table of tables) {
      if (!known.has(table)) throw new LoadProblem(`bảng ${table}`);
      loadTable(database, table, rowsOf(table));
    }
  })();
  database.pragma('foreign_keys = ON');
  const [broken] = database.pragma('foreign_key_check') as { table: string; rowid: number }[];
  if (broken !== undefined) throw new LoadProblem(`bảng ${broken.table}, số ${broken.rowid}`);
  trackChanges(database, [...new Set(triggers.map((trigger) => trigger.tbl_name))]);
  migrate(database, SCHEMA_VERSION);
}

function loadTable(database: Database, table: string, rows: Iterable<LoadedRow>): void {
  const columns = (database.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name);
  const known = new Set(columns);
  const statements = new Map<string, ReturnType<Database['prepare']>>();
  let line = 0;
  for (const row of rows) {
    line++;
    const names = Object.keys(row);
    if (names.some((name) => !known.has(name))) throw new LoadProblem(`bảng ${table}, dòng ${line}`);
    const shape = names.join(' ');
    let insert = statements.get(shape);
    if (insert === undefined) {
      const values = names.map((name) => `@${name}`).join(', ');
      insert = database.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values})`);
      statements.set(shape, insert);
    }
    try {
      insert.run(row);
    } catch (error) {
      throw new LoadProblem(`bảng ${table}, dòng ${line}`, error);
    }
  }
}
