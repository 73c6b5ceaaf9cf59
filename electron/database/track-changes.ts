import type { Database } from 'better-sqlite3';

/**
 * Puts triggers on tables so that each row written is logged before and after, in the change set that is open.
 * Without an open one the log's NOT NULL refuses the write: no row of a record can change outside a named step.
 * A migration that adds a column to a tracked table calls this again for it.
 */
export function trackChanges(database: Database, tables: readonly string[]): void {
  for (const table of tables) {
    const old = rowAsJson(database, table, 'OLD');
    const now = rowAsJson(database, table, 'NEW');
    const log = (row: 'OLD' | 'NEW', before: string, after: string) => `
      INSERT INTO changes (change_set_id, table_name, row_id, before, after)
      VALUES ((SELECT change_set_id FROM open_change_set), '${table}', ${row}.id, ${before}, ${after});`;
    database.exec(`
      DROP TRIGGER IF EXISTS log_${table}_insert;
      DROP TRIGGER IF EXISTS log_${table}_update;
      DROP TRIGGER IF EXISTS log_${table}_delete;
      CREATE TRIGGER log_${table}_insert AFTER INSERT ON ${table} BEGIN ${log('NEW', 'NULL', now)} END;
      CREATE TRIGGER log_${table}_update AFTER UPDATE ON ${table} WHEN ${old} <> ${now} BEGIN ${log('NEW', old, now)} END;
      CREATE TRIGGER log_${table}_delete AFTER DELETE ON ${table} BEGIN ${log('OLD', old, 'NULL')} END;
    `);
  }
}

/** The names of a table's columns, in order. */
export function columnsOf(database: Database, table: string): readonly string[] {
  return (database.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name);
}

function rowAsJson(database: Database, table: string, row: 'OLD' | 'NEW'): string {
  return `json_object(${columnsOf(database, table)
    .map((column) => `'${column}', ${row}.${column}`)
    .join(', ')})`;
}
