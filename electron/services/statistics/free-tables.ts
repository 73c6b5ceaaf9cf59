import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import type { StatisticalName } from '#shared/contracts/statistics.ts';
import { countTable, rowsBehind } from '#shared/domain/statistics/free-table.ts';
import type { TableLayout, TableSource } from '#shared/domain/statistics/table-layout.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { listSavedTables, writeSavedTable } from '../../database/repositories/statistics-repository.ts';
import { allRows, deleteRow } from '../../database/rows.ts';
import { recordStep, type ServiceContext } from '../service-context.ts';
import { type FactSource, factSource } from './fact-sources.ts';

/** A free table, counted. */
export function readFreeTable(context: ServiceContext, layout: Input<'statistics:table'>): Output<'statistics:table'> {
  return countTable(sourceOf(context, layout.source, layout.toYear).columns, periodOf(layout));
}

/** The names behind a cell or a total of a free table. */
export function readTableNames(
  context: ServiceContext,
  { layout, row, column }: Input<'statistics:table-names'>,
): Output<'statistics:table-names'> {
  const source = sourceOf(context, layout.source, layout.toYear);
  const rows = rowsBehind(source.columns, periodOf(layout), { row, column });
  const recordIds = source.recordIds();
  const ids = [...new Set(rows.map((place) => recordIds[place] ?? 0))];
  const names = namesOf(context, layout.source, ids);
  return layout.measure === 'recipients' ? eachOnce(names) : names;
}

/** The values that a dimension has in the file. */
export function readDimensionValues(
  context: ServiceContext,
  { source, dimension, toYear }: Input<'statistics:values'>,
): Output<'statistics:values'> {
  return sourceOf(context, source, toYear).columns.dimension(dimension).values;
}

/** The tables that the officer keeps. */
export function listTables({ database }: ServiceContext): Output<'statistics:tables'> {
  return listSavedTables(database);
}

/** Keeps a free table, or writes one anew. @throws AppFailureError notFound, refused (another one has the name) */
export function saveTable(
  context: ServiceContext,
  input: Input<'statistics:save-table'>,
): Output<'statistics:save-table'> {
  const isTwice = listSavedTables(context.database).some(({ id, name }) => id !== input.id && name === input.name);
  if (isTwice) fail({ kind: 'refused', field: 'name', message: `Đã có bảng tên «${input.name}»; hãy đặt tên khác.` });
  return recordStep(context, `Lưu bảng thống kê: ${input.name}`, () => ({
    id:
      writeSavedTable(context.database, input) ??
      fail({ kind: 'refused', field: null, message: 'Bảng này đã bị xoá; hãy lưu thành bảng mới.' }),
  }));
}

/** Removes a kept table. @throws AppFailureError refused */
export function removeTable(context: ServiceContext, { id }: Input<'statistics:remove-table'>): null {
  const table =
    listSavedTables(context.database).find((known) => known.id === id) ??
    fail({ kind: 'refused', field: null, message: 'Bảng này đã bị xoá.' });
  recordStep(context, `Xoá bảng thống kê: ${table.name}`, () => deleteRow(context.database, 'statistics_tables', id));
  return null;
}

function sourceOf(context: ServiceContext, source: TableSource, toYear: number): FactSource {
  const end = `${toYear}-12-31`;
  const today = context.today();
  return factSource(context.database, source, today < end ? today : end);
}

/** People at work are those of one day, whatever the first year. */
function periodOf(layout: TableLayout): TableLayout {
  return layout.source === 'people' ? { ...layout, fromYear: 0, toYear: 9999 } : layout;
}

const queries: Record<TableSource, string> = {
  awards: `SELECT a.id, a.person_id, a.unit_id, a.recipient_name AS name, a.year, t.short_name AS what, a.unit_name AS unit
    FROM awards a JOIN award_types t ON t.id = a.award_type_id LEFT JOIN people p ON p.id = a.person_id
    WHERE a.id IN (SELECT value FROM json_each(@ids)) ORDER BY p.sort_key IS NULL, p.sort_key, a.recipient_name, a.year, t.precedence`,
  people: `SELECT id, id AS person_id, NULL AS unit_id, full_name AS name, born_year AS year, 'sinh' AS what, NULL AS unit
    FROM people WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY sort_key`,
  ratings: `SELECT r.id, r.person_id, r.unit_id, coalesce(p.full_name, (SELECT name FROM unit_names n WHERE n.unit_id = r.unit_id
      ORDER BY coalesce(from_on, '') DESC LIMIT 1)) AS name, r.year, r.rating AS what, NULL AS unit
    FROM ratings r LEFT JOIN people p ON p.id = r.person_id
    WHERE r.id IN (SELECT value FROM json_each(@ids)) ORDER BY p.sort_key IS NULL, p.sort_key, name, r.year`,
};

function namesOf({ database }: ServiceContext, source: TableSource, ids: readonly number[]): StatisticalName[] {
  return allRows(database, queries[source], { ids: JSON.stringify(ids) }).map((row): StatisticalName => {
    const personId = row.person_id as number | null;
    const unitId = row.unit_id as number | null;
    const what = row.year === null ? '' : `${row.what} ${row.year}`;
    return {
      key: `${source} ${row.id}`,
      name: String(row.name),
      detail: [what, row.unit].filter(Boolean).join(', '),
      place:
        personId !== null ? { kind: 'person', id: personId } : unitId !== null ? { kind: 'unit', id: unitId } : null,
    };
  });
}

/** One line for each person or collective, with all that it is counted for. */
function eachOnce(names: readonly StatisticalName[]): StatisticalName[] {
  const bySubject = new Map<string, StatisticalName>();
  for (const name of names) {
    const key = name.place === null ? name.name : `${name.place.kind} ${name.place.id}`;
    const known = bySubject.get(key);
    bySubject.set(key, known === undefined ? name : { ...known, detail: `${known.detail}; ${name.detail}` });
  }
  return [...bySubject.values()];
}
