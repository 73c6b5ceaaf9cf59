import type { Database } from 'better-sqlite3';

/** A column that points at a row of another table. */
export interface ForeignKey {
  readonly column: string;
  readonly target: string;
}

/** What the schema says of a table. */
export interface TableFacts {
  readonly name: string;
  readonly columns: readonly string[];
  readonly required: ReadonlySet<string>;
  readonly keys: readonly ForeignKey[];
  readonly isTracked: boolean;
}

/** The tables of records and those beside them, without the search index and what is open only within a step. */
export function plainTables(database: Database): readonly string[] {
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
    .pluck()
    .all() as string[];
  return tables.filter((name) => !name.startsWith('search_index') && name !== 'open_change_set');
}

/** The tables whose rows are logged, so that those they point at come first. */
export function trackedTables(database: Database): readonly TableFacts[] {
  const logged = new Set(
    database
      .prepare("SELECT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'log_%_insert'")
      .pluck()
      .all() as string[],
  );
  const facts = plainTables(database)
    .filter((name) => logged.has(name))
    .map((name) => tableFacts(database, name, true));
  return inOrderOfKeys(facts);
}

/** Columns, what must be there, and where it points. */
export function tableFacts(database: Database, name: string, isTracked: boolean): TableFacts {
  const info = database.pragma(`table_info(${name})`) as { name: string; notnull: 0 | 1 }[];
  const keys = database.pragma(`foreign_key_list(${name})`) as { table: string; from: string }[];
  return {
    name,
    columns: info.map((column) => column.name),
    required: new Set(info.filter((column) => column.notnull === 1).map((column) => column.name)),
    keys: keys.map((key) => ({ column: key.from, target: key.table })),
    isTracked,
  };
}

function inOrderOfKeys(facts: readonly TableFacts[]): readonly TableFacts[] {
  const byName = new Map(facts.map((table) => [table.name, table]));
  const done = new Set<string>();
  const ordered: TableFacts[] = [];
  const visit = (table: TableFacts) => {
    if (done.has(table.name)) return;
    done.add(table.name);
    for (const { target } of table.keys) {
      const pointed = byName.get(target);
      if (pointed !== undefined) visit(pointed);
    }
    ordered.push(table);
  };
  for (const table of facts) visit(table);
  return ordered;
}
