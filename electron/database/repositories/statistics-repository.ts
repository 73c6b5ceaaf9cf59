import type { Database } from 'better-sqlite3';
import type { SavedTable, StatisticsBasis } from '#shared/contracts/statistics.ts';
import { tableLayout } from '#shared/contracts/statistics.ts';
import { allRows, insertRow, type Row, updateRow } from '../rows.ts';

/** Awards that belong to a year, without the revoked ones; one without a day belongs to the year of its achievement. */
export function awardsOfYear(database: Database, year: number, basis: StatisticsBasis): Row[] {
  const decidedOn = 'coalesce(d.signed_on, a.old_decided_on)';
  const ofYear =
    basis === 'achieved'
      ? 'a.year = @year'
      : `a.id IN (
          SELECT id FROM awards WHERE decision_id IN
            (SELECT id FROM decisions WHERE signed_on BETWEEN @firstDay AND @lastDay)
          UNION ALL
          SELECT id FROM awards WHERE decision_id IS NULL
            AND coalesce(CAST(substr(old_decided_on, 1, 4) AS INTEGER), year) = @year)`;
  return allRows(
    database,
    `SELECT a.id, a.subject, a.person_id, a.unit_id, a.home_unit_id, a.recipient_name, a.year, a.unit_name,
       a.recipient_group, coalesce(a.statistics_kind, d.commendation_kind) AS statistics_kind, ${decidedOn} AS day,
       t.code, t.name AS award_name, t.short_name, t.precedence, t.family, t.level, p.gender, p.ethnic_group
     FROM awards a JOIN award_types t ON t.id = a.award_type_id
     LEFT JOIN decisions d ON d.id = a.decision_id
     LEFT JOIN people p ON p.id = a.person_id
     WHERE a.status <> 'revoked' AND ${ofYear}
     ORDER BY t.precedence, p.sort_key, a.recipient_name, a.id`,
    basis === 'achieved' ? { year } : { year, firstDay: `${year}-01-01`, lastDay: `${year}-12-31` },
  );
}

/** Proposals sent up in a year (`decided`), or of a round of that year that were sent up (`achieved`). */
export function sentProposalsOfYear(database: Database, year: number, basis: StatisticsBasis): Row[] {
  const ofYear = basis === 'achieved' ? 'r.year = @year' : 'CAST(substr(x.sent_up_on, 1, 4) AS INTEGER) = @year';
  return allRows(
    database,
    `SELECT x.id, x.subject, x.person_id, x.unit_id, NULL AS home_unit_id, x.recipient_name, r.year, x.unit_name,
       NULL AS recipient_group, r.kind AS round_kind, x.sent_up_on AS day,
       t.code, t.name AS award_name, t.short_name, t.precedence, t.family, t.level, p.gender, p.ethnic_group
     FROM proposals x JOIN award_rounds r ON r.id = x.round_id JOIN award_types t ON t.id = x.award_type_id
     LEFT JOIN people p ON p.id = x.person_id
     WHERE x.sent_up_on IS NOT NULL AND ${ofYear}
     ORDER BY t.precedence, p.sort_key, x.recipient_name, x.id`,
    { year },
  );
}

/** The officer's own tables by name. One whose layout this program cannot read is left out, and stays in the file. */
export function listSavedTables(database: Database): SavedTable[] {
  return allRows(database, 'SELECT * FROM statistics_tables ORDER BY name, id').flatMap((row) => {
    const layout = tableLayout.safeParse(JSON.parse(String(row.layout)));
    return layout.success ? [{ id: Number(row.id), name: String(row.name), layout: layout.data }] : [];
  });
}

/** Adds a table (`id` null) or writes one anew; null where there is no such table. */
export function writeSavedTable(
  database: Database,
  table: Omit<SavedTable, 'id'> & { readonly id: number | null },
): number | null {
  const columns = { name: table.name, layout: JSON.stringify(table.layout) };
  if (table.id === null) return insertRow(database, 'statistics_tables', columns);
  return updateRow(database, 'statistics_tables', table.id, columns) ? table.id : null;
}
