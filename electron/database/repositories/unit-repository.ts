import type { Database } from 'better-sqlite3';
import type { UnitKind, UnitName, UnitSuccession } from '#shared/contracts/units.ts';
import { addDays, type IsoDate } from '#shared/dates/iso-date.ts';
import { type UnitDirectory, unitDirectory } from '#shared/domain/units/unit-directory.ts';
import type { DatedSuccession } from '#shared/domain/units/unit-lineage.ts';
import { allRows, insertRow, oneNumber, oneRow, type Row, toBoolean, toInteger, updateRow } from '../rows.ts';
import { searchText } from '../search-text.ts';

/** A unit's own row, without its dated names and parents. */
export interface UnitRecord {
  readonly id: number;
  readonly kind: UnitKind;
  readonly foundedOn: string | null;
  readonly dissolvedOn: string | null;
  readonly sortOrder: number;
  readonly eligibleForFlag: boolean | null;
  readonly note: string | null;
}

/** Every unit's own row. */
export function listUnits(database: Database): UnitRecord[] {
  return allRows(database, 'SELECT * FROM units ORDER BY sort_order, id').map(toUnit);
}

/** One unit's own row, or null. */
export function findUnit(database: Database, id: number): UnitRecord | null {
  const row = oneRow(database, 'SELECT * FROM units WHERE id = @id', { id });
  return row === undefined ? null : toUnit(row);
}

/** All names and parents with their days, ready to be asked. */
export function readUnitDirectory(database: Database): UnitDirectory {
  return unitDirectory(
    listUnits(database),
    allRows(database, 'SELECT unit_id, name, short_name, from_on FROM unit_names').map((row) => ({
      unitId: Number(row.unit_id),
      name: String(row.name),
      shortName: row.short_name as string | null,
      fromOn: row.from_on as string | null,
    })),
    allRows(database, 'SELECT unit_id, parent_id, from_on FROM unit_parents').map((row) => ({
      unitId: Number(row.unit_id),
      parentId: row.parent_id as number | null,
      fromOn: row.from_on as string | null,
    })),
  );
}

/** The department itself with all under it on a day: not the bodies and companies that are only kept in the register. */
export function unitsOfOffice(
  database: Database,
  day: string,
  directory: UnitDirectory = readUnitDirectory(database),
): ReadonlySet<number> {
  const departments = allRows(database, "SELECT id FROM units WHERE kind = 'department'");
  return new Set(departments.flatMap(({ id }) => [...directory.subtreeOn(Number(id), day)]));
}

/** Adds a unit at the end of its sisters. */
export function insertUnit(database: Database, unit: Omit<UnitRecord, 'id' | 'sortOrder'>): number {
  const last = oneNumber(database, 'SELECT coalesce(max(sort_order), 0) FROM units');
  return insertRow(database, 'units', { ...unitColumns(unit), sort_order: last + 10 });
}

/** Writes a unit's own row. */
export function updateUnit(database: Database, id: number, unit: Partial<Omit<UnitRecord, 'id'>>): boolean {
  return updateRow(database, 'units', id, unitColumns(unit));
}

/** Gives a unit a name from a day on, correcting the one that begins on that very day. */
export function writeUnitName(
  database: Database,
  unitId: number,
  name: {
    readonly name: string;
    readonly shortName: string | null;
    readonly fromOn: string | null;
    readonly decision: string | null;
  },
): void {
  const columns = {
    name: name.name,
    short_name: name.shortName,
    ...searchText(`${name.name} ${name.shortName ?? ''}`),
    from_on: name.fromOn,
    decision: name.decision,
  };
  const same = oneRow(database, "SELECT id FROM unit_names WHERE unit_id = @unitId AND coalesce(from_on, '') = @day", {
    unitId,
    day: name.fromOn ?? '',
  });
  if (same === undefined) insertRow(database, 'unit_names', { unit_id: unitId, ...columns });
  else updateRow(database, 'unit_names', Number(same.id), columns);
}

/** Puts a unit under another (or at the top) from a day on. */
export function writeUnitParent(
  database: Database,
  unitId: number,
  parentId: number | null,
  fromOn: string | null,
): void {
  const same = oneRow(
    database,
    "SELECT id FROM unit_parents WHERE unit_id = @unitId AND coalesce(from_on, '') = @day",
    {
      unitId,
      day: fromOn ?? '',
    },
  );
  if (same === undefined)
    insertRow(database, 'unit_parents', { unit_id: unitId, parent_id: parentId, from_on: fromOn });
  else updateRow(database, 'unit_parents', Number(same.id), { parent_id: parentId });
}

/** A unit's names in time order. */
export function namesOfUnit(database: Database, unitId: number): UnitName[] {
  return allRows(database, "SELECT * FROM unit_names WHERE unit_id = @unitId ORDER BY coalesce(from_on, '')", {
    unitId,
  }).map((row) => ({
    id: Number(row.id),
    name: String(row.name),
    shortName: row.short_name as string | null,
    fromOn: row.from_on as string | null,
    decision: row.decision as string | null,
  }));
}

/** A unit's superiors in time order. */
export function parentsOfUnit(
  database: Database,
  unitId: number,
): { id: number; parentId: number | null; fromOn: string | null }[] {
  return allRows(database, "SELECT * FROM unit_parents WHERE unit_id = @unitId ORDER BY coalesce(from_on, '')", {
    unitId,
  }).map((row) => ({
    id: Number(row.id),
    parentId: row.parent_id as number | null,
    fromOn: row.from_on as string | null,
  }));
}

/** Places under a superior that begin after a day. */
export function childPlacesAfter(
  database: Database,
  parentId: number,
  day: string,
): { id: number; unitId: number; fromOn: string }[] {
  return allRows(database, 'SELECT * FROM unit_parents WHERE parent_id = @parentId AND from_on > @day', {
    parentId,
    day,
  }).map((row) => ({ id: Number(row.id), unitId: Number(row.unit_id), fromOn: String(row.from_on) }));
}

/** Puts another superior into a dated place. */
export function replaceUnitParent(database: Database, id: number, parentId: number | null): void {
  updateRow(database, 'unit_parents', id, { parent_id: parentId });
}

/** The days after a day on which some unit gets another superior, in time order. */
export function laterParentDays(database: Database, day: string): string[] {
  return allRows(database, 'SELECT DISTINCT from_on FROM unit_parents WHERE from_on > @day ORDER BY from_on', {
    day,
  }).map((row) => String(row.from_on));
}

/** Notes that one unit came out of another. */
export function insertSuccession(
  database: Database,
  succession: {
    readonly kind: 'merge' | 'split';
    readonly on: string;
    readonly predecessorId: number;
    readonly successorId: number;
    readonly decision: string | null;
  },
): void {
  insertRow(database, 'unit_successions', {
    kind: succession.kind,
    happened_on: succession.on,
    predecessor_id: succession.predecessorId,
    successor_id: succession.successorId,
    decision: succession.decision,
  });
}

/** Where a unit came from and went to; names as of the day it happened. */
export function successionsOfUnit(database: Database, unitId: number, directory: UnitDirectory): UnitSuccession[] {
  return allRows(
    database,
    'SELECT * FROM unit_successions WHERE predecessor_id = @unitId OR successor_id = @unitId ORDER BY happened_on',
    {
      unitId,
    },
  ).map((row) => ({
    id: Number(row.id),
    kind: row.kind as 'merge' | 'split',
    on: String(row.happened_on),
    predecessorId: Number(row.predecessor_id),
    predecessorName: directory.nameOn(Number(row.predecessor_id), addDays(row.happened_on as IsoDate, -1)),
    successorId: Number(row.successor_id),
    successorName: directory.nameOn(Number(row.successor_id), String(row.happened_on)),
  }));
}

/** Every merge and split, in time order. */
export function listSuccessions(database: Database): DatedSuccession[] {
  return allRows(database, 'SELECT * FROM unit_successions ORDER BY happened_on, id').map((row) => ({
    kind: row.kind as 'merge' | 'split',
    predecessorId: Number(row.predecessor_id),
    successorId: Number(row.successor_id),
    happenedOn: String(row.happened_on),
  }));
}

function unitColumns(unit: Partial<Omit<UnitRecord, 'id'>>): Record<string, string | number | null> {
  return {
    ...(unit.kind === undefined ? {} : { kind: unit.kind }),
    ...(unit.foundedOn === undefined ? {} : { founded_on: unit.foundedOn }),
    ...(unit.dissolvedOn === undefined ? {} : { dissolved_on: unit.dissolvedOn }),
    ...(unit.sortOrder === undefined ? {} : { sort_order: unit.sortOrder }),
    ...(unit.eligibleForFlag === undefined ? {} : { eligible_for_flag: toInteger(unit.eligibleForFlag) }),
    ...(unit.note === undefined ? {} : { note: unit.note }),
  };
}

function toUnit(row: Row): UnitRecord {
  return {
    id: Number(row.id),
    kind: row.kind as UnitKind,
    foundedOn: row.founded_on as string | null,
    dissolvedOn: row.dissolved_on as string | null,
    sortOrder: Number(row.sort_order),
    eligibleForFlag: toBoolean(row.eligible_for_flag),
    note: row.note as string | null,
  };
}
