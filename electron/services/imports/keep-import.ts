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
    headers: JSON.stringify(
      state.layouts.flatMap(({ header }, sheet) => (header === null ? [] : [[sheet, header.top, header.bottom]])),
    ),
  });
  const add = statement(
    database,
    `INSERT OR IGNORE INTO import_records (table_name, record_id, import_id, sheet, source_row)
     VALUES (@table, @id, @importId, @sheet, @sourceRow)`,
  );
  for (const { row, records } of written) {
    for (const { table, id } of records) add.run({ table, id, importId, sheet: row.sheet, sourceRow: row.row + 1 });
  }
  return importId;
}
