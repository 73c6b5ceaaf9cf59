import type { Database } from '../../database/database.ts';
import { SCHEMA_VERSION } from '../../database/migrate.ts';
import { fillTables, type LoadedRow, LoadProblem, stageRows } from '../../database/staging/load-rows.ts';
import { refusePackage } from '../../packages/package-failure.ts';
import type { PackageFile } from '../../packages/read-package.ts';

/** Tables of bytes: they stay in the package until something points at them. */
const CONTENT_TABLES = new Set(['attachment_contents', 'import_contents']);

/** The rows of a package in a database in memory, checked by our own schema. @throws PackageRefusal newer, damaged */
export function stagePackage(file: PackageFile): Database {
  requireKnownSchema(file);
  const tables = file.tables.filter((table) => !CONTENT_TABLES.has(table));
  return checkingRows(() => stageRows(file.manifest.schemaVersion, tables, (table) => withoutContents(file, table)));
}

/** Fills an empty data file with everything of a package, log and contents included. @throws PackageRefusal newer, damaged */
export function fillFromPackage(database: Database, file: PackageFile): void {
  requireKnownSchema(file);
  checkingRows(() =>
    fillTables(database, file.manifest.schemaVersion, file.tables, (table) => withContents(file, table)),
  );
}

function requireKnownSchema(file: PackageFile): void {
  if (file.manifest.schemaVersion > SCHEMA_VERSION) refusePackage('newer');
}

function checkingRows<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof LoadProblem) return refusePackage('damaged', error.place);
    throw error;
  }
}

function* withoutContents(file: PackageFile, table: string): Generator<LoadedRow> {
  for (const row of file.rows(table)) {
    yield Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [column, typeof cell === 'object' && cell !== null ? null : cell]),
    );
  }
}

function* withContents(file: PackageFile, table: string): Generator<LoadedRow> {
  for (const row of file.rows(table)) {
    yield Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        column,
        typeof cell === 'object' && cell !== null ? file.content(cell.content) : cell,
      ]),
    );
  }
}
