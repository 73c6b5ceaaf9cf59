import type { Database } from '../../database/database.ts';
import { describeRow, tableName } from '../../database/describe-row.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { oneRow, type Row } from '../../database/rows.ts';
import { tableFacts } from '../../database/staging/table-facts.ts';

/** How far the row that a row belongs to is followed: a paper of a proposal of a person. */
const DEPTH = 3;

/** What rows of a package are called: a name, or what they say and whose they are, e.g. "2024 – Nông Thị Mai". */
export function rowLabeller(staging: Database, today: string): (table: string, id: number) => string {
  const directory = readUnitDirectory(staging);
  const awardNames = new Map<number, string>();
  const label = (table: string, id: number, depth: number): string => {
    if (table === 'units') return directory.nameOn(id, today) || `số ${id}`;
    const row = oneRow(staging, `SELECT * FROM ${table} WHERE id = @id`, { id });
    if (row === undefined) return tableName(table);
    const described = describeRow(table, row);
    const own = described.startsWith(`${tableName(table)}: `) ? described.slice(tableName(table).length + 2) : '';
    const award = typeof row.award_type_id === 'number' ? awardName(row.award_type_id) : '';
    const owner = depth === 0 || named(row) ? '' : ownerOf(table, row, depth);
    return [award, own, owner].filter((part) => part !== '').join(' – ') || tableName(table);
  };
  const awardName = (id: number): string => {
    let name = awardNames.get(id);
    if (name === undefined) {
      name = String(oneRow(staging, 'SELECT short_name FROM award_types WHERE id = @id', { id })?.short_name ?? '');
      awardNames.set(id, name);
    }
    return name;
  };
  const ownerOf = (table: string, row: Row, depth: number): string => {
    const keys = tableFacts(staging, table, true).keys.filter(
      ({ column, target }) => typeof row[column] === 'number' && target !== 'award_types' && target !== table,
    );
    const key =
      keys.find(({ target }) => target === 'people') ?? keys.find(({ target }) => target === 'units') ?? keys[0];
    return key === undefined ? '' : label(key.target, Number(row[key.column]), depth - 1);
  };
  return (table, id) => label(table, id, DEPTH);
}

/** A row that says itself whose it is. */
function named(row: Row): boolean {
  return typeof row.full_name === 'string' || typeof row.recipient_name === 'string';
}
