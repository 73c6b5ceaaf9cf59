import type { Database } from 'better-sqlite3';
import type { DocumentId, DocumentRequest } from '#shared/contracts/documents.ts';
import type { DocumentOutput, OutputWay } from '#shared/contracts/outputs.ts';
import { allRows, deleteRow, insertRow, type Row } from '../rows.ts';

/** So many of the newest outputs are listed. */
const MOST_LISTED = 500;

/** An output as it is kept. */
export type OutputRecord = Omit<DocumentOutput, 'documentName'> & { readonly contentSha256: string };

/** What was printed or saved, newest first. */
export function listOutputs(database: Database): OutputRecord[] {
  return allRows(database, `SELECT * FROM document_outputs ORDER BY id DESC LIMIT ${MOST_LISTED}`).map(toOutput);
}

/** Keeps that a document left the program; outside the change log. */
export function insertOutput(database: Database, output: Omit<OutputRecord, 'id'>): number {
  return insertRow(database, 'document_outputs', {
    document: output.document,
    request: JSON.stringify(output.request),
    name: output.name,
    way: output.way,
    made_at: output.madeAt,
    made_by: output.madeBy,
    content_sha256: output.contentSha256,
  });
}

/** Forgets an output. */
export function deleteOutput(database: Database, id: number): void {
  deleteRow(database, 'document_outputs', id);
}

function toOutput(row: Row): OutputRecord {
  return {
    id: Number(row.id),
    document: row.document as DocumentId,
    request: JSON.parse(String(row.request)) as DocumentRequest,
    name: String(row.name),
    way: row.way as OutputWay,
    madeAt: String(row.made_at),
    madeBy: String(row.made_by),
    contentSha256: String(row.content_sha256),
  };
}
