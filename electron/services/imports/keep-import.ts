import { cellAddress } from '#shared/domain/imports/source-sheet.ts';
import { insertRow, statement } from '../../database/rows.ts';
import type { ServiceContext } from '../service-context.ts';
import { countOutcomes } from './compute-draft.ts';
import type { Draft, DraftRow } from './draft.ts';
import { contentHash } from './propose-import.ts';
import type { WrittenRecord } from './write-plans.ts';

/** Keeps the original file, and for each record that was written the row it came from. Returns the import's number. */
export function keepImport(
  context: ServiceContext,
  draft: Draft,
  changeSetId: number,
  written: readonly { readonly row: DraftRow; readonly records: readonly WrittenRecord[] }[],
): number {
  const { database } = context;
  const { state } = draft;
  const sha256 = contentHash(draft.bytes);
  statement(database, 'INSERT OR IGNORE INTO import_contents (sha256, content) VALUES (?, ?)').run(sha256, draft.bytes);
  const counts = countOutcomes(state.rows);
  const importId = insertRow(database, 'imports', {
    change_set_id: changeSetId,
    file_name: draft.fileName,
    format: draft.source.format,
    kind: state.kind,
    sender_unit_id: state.senderUnitId,
    year: state.year,
    sha256,
    byte_size: draft.bytes.length,
    new_count: counts.new,
    changed_count: counts.changed,
    same_count: counts.same,
    refused_count: counts.refused,
  });
  const addRow = statement(
    database,
    'INSERT INTO import_rows (import_id, sheet_name, source_row, cells) VALUES (@importId, @sheetName, @sourceRow, @cells)',
  );
  const addRecord = statement(
    database,
    'INSERT OR IGNORE INTO import_records (table_name, record_id, import_row_id) VALUES (@table, @id, @rowId)',
  );
  for (const { row, records } of written) {
    if (records.length === 0) continue;
    const layout = state.layouts[row.sheet];
    const cells = (layout?.columns ?? []).flatMap(({ index, header }) => {
      const text = layout?.sheet.spreadText(row.row, index) ?? '';
      return text === '' ? [] : [{ address: cellAddress(row.row, index), header, text }];
    });
    const { lastInsertRowid } = addRow.run({
      importId,
      sheetName: layout?.sheet.source.name ?? '',
      sourceRow: row.row + 1,
      cells: JSON.stringify(cells),
    });
    for (const { table, id } of records) addRecord.run({ table, id, rowId: Number(lastInsertRowid) });
  }
  return importId;
}
