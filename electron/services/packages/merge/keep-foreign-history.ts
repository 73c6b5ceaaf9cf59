import type { Database } from '../../../database/database.ts';
import { allRows, insertRow, type Row, statement } from '../../../database/rows.ts';
import { trackedTables } from '../../../database/staging/table-facts.ts';
import { newRowToken } from './row-identity.ts';

/**
 * Keeps the steps of the other file from where it parted from ours, readable beside our own: what each changed, told with our
 * numbers where the row is here. Steps that came with an earlier package are not kept twice. Returns how many were kept.
 */
export function keepForeignHistory(
  database: Database,
  staging: Database,
  packageId: number,
  since: number,
  numbers: ReadonlyMap<string, number>,
): number {
  const tables = new Map(trackedTables(database).map((table) => [table.name, table]));
  const known = new Set(
    allRows(database, 'SELECT number, made_at, label FROM foreign_steps').map((row) => stepKey(row)),
  );
  const steps = allRows(staging, 'SELECT * FROM change_sets WHERE id > @since ORDER BY id', { since });
  const changes = staging.prepare('SELECT * FROM changes WHERE change_set_id = ? ORDER BY id');
  const insertChange = statement(
    database,
    `INSERT INTO foreign_changes (foreign_step_id, table_name, row_id, before, after)
      VALUES (@step, @table, @rowId, @before, @after)`,
  );
  let kept = 0;
  for (const step of steps) {
    if (known.has(stepKey({ number: step.id ?? null, made_at: step.made_at ?? null, label: step.label ?? null })))
      continue;
    kept++;
    const stepId = insertRow(database, 'foreign_steps', {
      package_id: packageId,
      number: Number(step.id),
      label: String(step.label),
      kind: String(step.kind),
      made_at: String(step.made_at),
      made_by: String(step.made_by),
    });
    for (const change of changes.all(step.id) as Row[]) {
      const name = String(change.table_name);
      const table = tables.get(name);
      if (table === undefined) continue;
      const toOurs = (json: string | number | null | undefined): string | null => {
        if (typeof json !== 'string') return null;
        const row = parseRow(json);
        for (const { column, target } of table.keys) {
          if (typeof row[column] === 'number') row[column] = numbers.get(newRowToken(target, row[column])) ?? null;
        }
        return JSON.stringify(row);
      };
      insertChange.run({
        step: stepId,
        table: name,
        rowId: numbers.get(newRowToken(name, Number(change.row_id))) ?? null,
        before: toOurs(change.before),
        after: toOurs(change.after),
      });
    }
  }
  return kept;
}

const stepKey = (row: Row): string => `${row.number} ${row.made_at} ${row.label}`;

function parseRow(json: string): Record<string, unknown> {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    return {};
  }
}
