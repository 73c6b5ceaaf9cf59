import type { PackageContent } from '#shared/contracts/packages.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { Database } from '../../database/database.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows, oneNumber, type Row } from '../../database/rows.ts';
import { plainTables, type TableFacts, trackedTables } from '../../database/staging/table-facts.ts';
import type { ServiceContext } from '../service-context.ts';
import {
  type Belongings,
  peopleBelongings,
  personBelongings,
  referencedUnits,
  scoreBelongings,
  unitBelongings,
} from './package-shapes.ts';

/** The rows of a package, by table; null: every row. */
export type SelectedRows = ReadonlyMap<string, ReadonlySet<number> | null>;

/** What belongs to the one file and to none that is made of it: its number, its password. */
const ofTheFile = new Set(['file_identity', 'file_password']);

/** Which rows go into a package. @throws AppFailureError notFound, refused where there is nothing to send */
export function selectRows(context: ServiceContext, content: PackageContent): SelectedRows {
  const { database } = context;
  switch (content.kind) {
    case 'office':
    case 'handover':
      return new Map(plainTables(database).flatMap((table) => (ofTheFile.has(table) ? [] : [[table, null]])));
    case 'person': {
      const found = oneNumber(database, 'SELECT count(*) FROM people WHERE id = @id', { id: content.personId });
      if (found === 0) fail({ kind: 'notFound', entity: 'person', id: content.personId });
      return closure(database, { people: [content.personId] }, personBelongings(content.withScans));
    }
    case 'people': {
      const units = subtree(context, content.unitIds);
      // The units come first, with all that is theirs; those that people also worked in bring their names only.
      return closure(database, { people: peopleOf(database, units), units }, peopleBelongings(content.withScans));
    }
    case 'block-scores':
      return closure(database, scoresOf(context, content), scoreBelongings);
    case 'unit-proposals':
      return closure(database, registrationsAndProposals(context, content), unitBelongings);
  }
}

/** Units with those below them today. @throws AppFailureError notFound */
function subtree(context: ServiceContext, unitIds: readonly number[]): readonly number[] {
  const directory = readUnitDirectory(context.database);
  const units = new Set<number>();
  for (const id of unitIds) {
    if (oneNumber(context.database, 'SELECT count(*) FROM units WHERE id = @id', { id }) === 0)
      fail({ kind: 'notFound', entity: 'unit', id });
    units.add(id);
    for (const below of directory.subtreeOn(id, context.today())) units.add(below);
  }
  return [...units];
}

/** Everybody who belongs or belonged to one of the units. */
function peopleOf(database: Database, units: readonly number[]): readonly number[] {
  const query = 'SELECT DISTINCT person_id FROM memberships WHERE unit_id IN (SELECT value FROM json_each(@units))';
  return allRows(database, query, { units: JSON.stringify(units) }).map((row) => Number(row.person_id));
}

/** What a member of a block scored of itself, with its evidence, and of others in the cross-check. */
function scoresOf(
  { database }: ServiceContext,
  { blockId, year, unitId }: PackageContent & { kind: 'block-scores' },
): Record<string, readonly number[]> {
  const query = 'SELECT id FROM block_members WHERE block_id = @blockId AND year = @year AND unit_id = @unitId';
  const memberId = oneNumber(database, query, { blockId, year, unitId });
  const ids = (table: string, where: string) =>
    allRows(database, `SELECT id FROM ${table} WHERE ${where}`, { memberId }).map((row) => Number(row.id));
  const own = "(member_id = @memberId AND score_stage = 'self') OR scorer_id = @memberId";
  const scores = ids('block_scores', own);
  if (scores.length === 0) {
    const message =
      'Chưa có điểm nào của thành viên này trong năm. Hãy chọn khối, năm, đơn vị khác, hoặc chấm điểm trước.';
    fail({ kind: 'refused', field: null, message });
  }
  return {
    block_evidence: ids('block_evidence', 'member_id = @memberId'),
    block_submissions: ids('block_submissions', own),
    block_scores: scores,
  };
}

function registrationsAndProposals(
  context: ServiceContext,
  { year, unitId, roundId }: PackageContent & { kind: 'unit-proposals' },
): Record<string, readonly number[]> {
  const { database, today } = context;
  const units = unitId === null ? null : subtree(context, [unitId]);
  const among = (column: string) =>
    units === null ? '' : `AND ${column} IN (SELECT value FROM json_each('${JSON.stringify(units)}'))`;
  const ofPeople = `EXISTS (SELECT 1 FROM memberships m WHERE m.person_id = r.person_id
    AND (m.to_on IS NULL OR m.to_on >= @today) ${among('m.unit_id')})`;
  const ids = (sql: string, parameters: Record<string, number | string>) =>
    allRows(database, sql, parameters).map((row) => Number(row.id));
  const whose = units === null ? '' : `AND (${ofPeople} OR (r.unit_id IS NOT NULL ${among('r.unit_id')}))`;
  const registrations = ids(
    `SELECT r.id FROM registrations r WHERE r.year = @year ${whose}`,
    units === null ? { year } : { year, today: today() },
  );
  const proposals =
    roundId === null
      ? []
      : ids(
          `SELECT r.id FROM proposals r WHERE r.round_id = @roundId
            ${units === null ? '' : `AND (${ofPeople} OR (r.unit_id IS NOT NULL ${among('r.unit_id')}) OR (r.proposing_unit_id IS NOT NULL ${among('r.proposing_unit_id')}))`}`,
          units === null ? { roundId } : { roundId, today: today() },
        );
  if (registrations.length + proposals.length === 0) {
    const message = 'Chưa có đăng ký hay đề nghị nào để gửi. Hãy chọn năm, đơn vị, đợt khen thưởng khác.';
    fail({ kind: 'refused', field: null, message });
  }
  return { registrations, proposals };
}

/** The rows asked for, what belongs to them, and what all of these point at. */
function closure(
  database: Database,
  start: Readonly<Record<string, readonly number[]>>,
  belongings: Belongings,
): SelectedRows {
  const tables = new Map(trackedTables(database).map((table) => [table.name, table]));
  const selected = new Map<string, Set<number>>();
  const pending: { table: string; ids: number[]; belongings: Belongings }[] = Object.entries(start).map(
    ([table, ids]) => ({ table, ids: [...ids], belongings }),
  );
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const known = selected.get(next.table) ?? new Set<number>();
    selected.set(next.table, known);
    const fresh = next.ids.filter((id) => !known.has(id));
    if (fresh.length === 0) continue;
    for (const id of fresh) known.add(id);
    const ids = JSON.stringify(fresh);
    for (const { table, column } of next.belongings[next.table] ?? []) {
      const query = `SELECT id FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(@ids))`;
      pending.push({ table, ids: allRows(database, query, { ids }).map((row) => Number(row.id)), belongings });
    }
    pending.push(...pointedAt(database, tables.get(next.table), ids, belongings));
  }
  return selected;
}

/** The rows that these point at. A unit that is only pointed at brings its names, a decision its scans. */
function pointedAt(
  database: Database,
  table: TableFacts | undefined,
  ids: string,
  belongings: Belongings,
): { table: string; ids: number[]; belongings: Belongings }[] {
  const referenced: Belongings = { ...belongings, ...referencedUnits };
  return (table?.keys ?? [])
    .filter(({ target }) => target !== 'change_sets')
    .map(({ column, target }) => {
      const query = `SELECT DISTINCT ${column} AS id FROM ${table?.name} WHERE ${column} IS NOT NULL
        AND id IN (SELECT value FROM json_each(@ids))`;
      const pointed = allRows(database, query, { ids }).map((row: Row) => Number(row.id));
      return { table: target, ids: pointed, belongings: referenced };
    });
}
