import type { ImportRecord, ImportTrace } from '#shared/contracts/imports.ts';
import type { Input, Output } from '#shared/contracts/ipc-contract.ts';
import { headerLines } from '#shared/domain/imports/describe-columns.ts';
import { readSheetText } from '#shared/domain/imports/sheet-text.ts';
import { cellAddress, type SourceFile, type SourceSheet } from '#shared/domain/imports/source-sheet.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { readUnitDirectory } from '../../database/repositories/unit-repository.ts';
import { allRows, oneRow, type Row } from '../../database/rows.ts';
import { readPastedText, readSourceFile } from '../../import/read-source.ts';
import type { ServiceContext } from '../service-context.ts';
import { PASTED_NAME } from './read-import.ts';

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

/** From which rows of which files a record came, the newest first. The cells are read from the kept originals. */
export function traceImport(
  context: ServiceContext,
  { table, rowId }: Input<'imports:trace'>,
): Output<'imports:trace'> {
  const query = `SELECT i.id, i.file_name, i.headers, s.made_at, t.sheet, t.source_row, c.content FROM import_records t
    JOIN imports i ON i.id = t.import_id JOIN change_sets s ON s.id = i.change_set_id
    JOIN import_contents c ON c.sha256 = i.sha256
    WHERE t.table_name = @table AND t.record_id = @rowId ORDER BY i.id DESC`;
  const rows = allRows(context.database, query, { table, rowId }) as (Row & { content: Uint8Array })[];
  return rows.map((row): ImportTrace => {
    const fileName = String(row.file_name);
    const source = readKeptFile(fileName, row.content).sheets[Number(row.sheet)];
    const headers = JSON.parse(String(row.headers)) as [sheet: number, top: number, bottom: number][];
    return {
      importId: Number(row.id),
      fileName,
      madeAt: String(row.made_at),
      sheetName: source?.name ?? '',
      sourceRow: Number(row.source_row),
      cells:
        source === undefined
          ? []
          : cellsOfRow(source, headers.find(([sheet]) => sheet === row.sheet) ?? null, Number(row.source_row) - 1),
    };
  });
}

function cellsOfRow(
  source: SourceSheet,
  header: readonly [sheet: number, top: number, bottom: number] | null,
  row: number,
): ImportTrace['cells'] {
  const sheet = readSheetText(source);
  const place = header === null ? null : { top: header[1], bottom: header[2] };
  return Array.from({ length: sheet.width }, (_, column) => ({
    address: cellAddress(row, column),
    header: place === null ? '' : headerLines(sheet, place, column).join(' – '),
    text: sheet.spreadText(row, column),
  })).filter(({ text }) => text !== '');
}

/** Pasted text is kept as text. */
function readKeptFile(fileName: string, content: Uint8Array): SourceFile {
  if (fileName !== PASTED_NAME) return readSourceFile(fileName, content);
  const text = new TextDecoder().decode(content);
  return readPastedText(text, text);
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
