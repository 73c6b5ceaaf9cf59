import type { ImportRecord, ImportTrace } from '#shared/contracts/imports.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows, oneRow } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';

/** Finished imports, newest first, also those that were taken back. */
export function listImports(context: ServiceContext): Output<'imports:list'> {
  const directory = readUnitDirectory(context.database);
  const query = `SELECT i.*, s.made_at, s.made_by, s.undone_by FROM imports i
    JOIN change_sets s ON s.id = i.change_set_id ORDER BY i.id DESC`;
  return allRows(context.database, query).map((row): ImportRecord => {
    const senderUnitId = row.sender_unit_id as number | null;
    return {
      id: Number(row.id),
      fileName: String(row.file_name),
      format: row.format as ImportRecord['format'],
      kind: row.kind as ImportRecord['kind'],
      senderUnitId,
      senderUnitName: senderUnitId === null ? null : directory.nameOn(senderUnitId, context.today()),
      year: row.year as number | null,
      byteSize: Number(row.byte_size),
      changeSetId: Number(row.change_set_id),
      madeAt: String(row.made_at),
      madeBy: String(row.made_by),
      newCount: Number(row.new_count),
      changedCount: Number(row.changed_count),
      sameCount: Number(row.same_count),
      refusedCount: Number(row.refused_count),
      isUndone: row.undone_by !== null,
    };
  });
}

/** From which rows of which files a record came, the newest first. */
export function traceImport(
  context: ServiceContext,
  { table, rowId }: Input<'imports:trace'>,
): Output<'imports:trace'> {
  const query = `SELECT i.id, i.file_name, s.made_at, r.sheet_name, r.source_row, r.cells FROM import_records t
    JOIN import_rows r ON r.id = t.import_row_id JOIN imports i ON i.id = r.import_id
    JOIN change_sets s ON s.id = i.change_set_id
    WHERE t.table_name = @table AND t.record_id = @rowId ORDER BY i.id DESC`;
  return allRows(context.database, query, { table, rowId }).map(
    (row): ImportTrace => ({
      importId: Number(row.id),
      fileName: String(row.file_name),
      madeAt: String(row.made_at),
      sheetName: String(row.sheet_name),
      sourceRow: Number(row.source_row),
      cells: JSON.parse(String(row.cells)) as ImportTrace['cells'],
    }),
  );
}

/** The kept original of an import. @throws AppFailureError notFound */
export function readOriginal(
  context: ServiceContext,
  importId: number,
): { readonly fileName: string; readonly content: Uint8Array } {
  const query = `SELECT i.file_name, c.content FROM imports i JOIN import_contents c ON c.sha256 = i.sha256 WHERE i.id = @importId`;
  const row = oneRow(context.database, query, { importId }) as { file_name: string; content: Uint8Array } | undefined;
  return row === undefined
    ? fail({ kind: 'notFound', entity: 'import', id: importId })
    : { fileName: row.file_name, content: row.content };
}
