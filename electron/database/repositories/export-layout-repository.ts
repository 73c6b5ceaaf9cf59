import type { Database } from 'better-sqlite3';
import type { ExportLayoutRow } from '#shared/contracts/export-layouts.ts';
import type { ExportColumn, ExportLayout, ExportSource } from '#shared/domain/exports/export-layout.ts';
import { allRows, insertRow, updateRow } from '../rows.ts';

/** The office's layouts by source and name. */
export function listExportLayouts(database: Database): ExportLayoutRow[] {
  return allRows(database, 'SELECT * FROM export_layouts ORDER BY source, name, id').map((row) => ({
    id: Number(row.id),
    source: row.source as ExportSource,
    layout: {
      name: String(row.name),
      title: String(row.title),
      columns: JSON.parse(String(row.columns)) as ExportColumn[],
    },
  }));
}

/** Adds a layout (`id` null) or writes it anew. */
export function writeExportLayout(
  database: Database,
  id: number | null,
  source: ExportSource,
  layout: ExportLayout,
): number {
  const columns = { source, name: layout.name, title: layout.title, columns: JSON.stringify(layout.columns) };
  if (id === null) return insertRow(database, 'export_layouts', columns);
  updateRow(database, 'export_layouts', id, columns);
  return id;
}
