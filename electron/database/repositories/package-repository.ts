import type { Database } from 'better-sqlite3';
import type { ForeignStep, PackageKind, PackageRecord } from '#shared/contracts/packages.ts';
import { allRows, insertRow, oneRow } from '../rows.ts';

/** A package that left or came, to be noted. */
export interface NewPackage extends Omit<PackageRecord, 'id' | 'isUndone' | 'stepCount'> {
  readonly packageKey: string;
}

/** Notes a package. Not a record: nothing is logged, no step is needed. */
export function insertPackage(database: Database, record: NewPackage): number {
  return insertRow(database, 'packages', {
    direction: record.direction,
    kind: record.kind,
    package_key: record.packageKey,
    title: record.title,
    office_name: record.officeName,
    made_at: record.madeAt,
    made_by: record.madeBy,
    file_name: record.fileName,
    is_sealed: record.isSealed ? 1 : 0,
    row_count: record.rowCount,
    new_count: record.newCount,
    changed_count: record.changedCount,
    handled_at: record.handledAt,
    change_set_id: record.changeSetId,
  });
}

/** Packages that were made or received, newest first. */
export function listPackages(database: Database): PackageRecord[] {
  const query = `SELECT p.*, s.undone_by, (SELECT count(*) FROM foreign_steps f WHERE f.package_id = p.id) AS step_count
    FROM packages p LEFT JOIN change_sets s ON s.id = p.change_set_id ORDER BY p.id DESC`;
  return allRows(database, query).map((row) => ({
    id: Number(row.id),
    direction: row.direction as PackageRecord['direction'],
    kind: row.kind as PackageKind,
    title: String(row.title),
    officeName: String(row.office_name),
    madeAt: String(row.made_at),
    madeBy: String(row.made_by),
    fileName: String(row.file_name),
    isSealed: row.is_sealed === 1,
    rowCount: Number(row.row_count),
    newCount: row.new_count as number | null,
    changedCount: row.changed_count as number | null,
    handledAt: String(row.handled_at),
    changeSetId: row.change_set_id as number | null,
    isUndone: row.undone_by !== null,
    stepCount: Number(row.step_count),
  }));
}

/** When a package was taken in before (and not taken back since), or null. */
export function receivedAt(database: Database, packageKey: string): string | null {
  const query = `SELECT p.handled_at FROM packages p JOIN change_sets s ON s.id = p.change_set_id
    WHERE p.package_key = @packageKey AND p.direction = 'received' AND s.undone_by IS NULL ORDER BY p.id DESC`;
  const row = oneRow(database, query, { packageKey });
  return row === undefined ? null : String(row.handled_at);
}

/** The steps of the other file that came with a package, newest first; at most so many. */
export function foreignSteps(database: Database, packageId: number, most: number): ForeignStep[] {
  const query = `SELECT f.*, (SELECT count(*) FROM foreign_changes c WHERE c.foreign_step_id = f.id) AS change_count
    FROM foreign_steps f WHERE f.package_id = @packageId ORDER BY f.number DESC LIMIT @most`;
  return allRows(database, query, { packageId, most }).map((row) => ({
    id: Number(row.id),
    number: Number(row.number),
    label: String(row.label),
    madeAt: String(row.made_at),
    madeBy: String(row.made_by),
    changeCount: Number(row.change_count),
  }));
}
