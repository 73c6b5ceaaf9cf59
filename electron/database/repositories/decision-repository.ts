import type { Database } from 'better-sqlite3';
import type { AwardLevel } from '#shared/contracts/awards.ts';
import type { Attachment, CommendationKind, DecisionRow } from '#shared/contracts/decisions.ts';
import { allRows, insertRow, oneRow, type Row, statement, updateRow } from '../rows.ts';
import { searchText } from '../search-text.ts';

const query = `
  SELECT d.*, (SELECT count(*) FROM attachments f WHERE f.decision_id = d.id) AS attachment_count,
    (SELECT count(*) FROM awards a WHERE a.decision_id = d.id AND a.subject = 'person') AS person_count,
    (SELECT count(*) FROM awards a WHERE a.decision_id = d.id AND a.subject <> 'person') AS collective_count,
    (SELECT coalesce(sum(amount), 0) FROM awards a WHERE a.decision_id = d.id) AS total_amount
  FROM decisions d`;

/** What a decision says of itself. */
export type DecisionRecord = Omit<
  DecisionRow,
  'id' | 'personCount' | 'collectiveCount' | 'totalAmount' | 'attachmentCount'
>;

/** All decisions, newest first. */
export function listDecisions(database: Database): DecisionRow[] {
  return allRows(database, `${query} ORDER BY d.signed_on DESC, d.id DESC`).map(toDecision);
}

/** One decision, or null. */
export function findDecision(database: Database, id: number): DecisionRow | null {
  const row = oneRow(database, `${query} WHERE d.id = @id`, { id });
  return row === undefined ? null : toDecision(row);
}

/** The decision that has this number already: same issuer, symbol and year. Decree 30/2020, Article 15(1). */
export function decisionNumbered(
  database: Database,
  decision: Pick<DecisionRecord, 'issuer' | 'symbol' | 'number' | 'signedOn'>,
): number | null {
  const row = oneRow(
    database,
    'SELECT id FROM decisions WHERE issuer = @issuer AND symbol = @symbol AND number = @number AND substr(signed_on, 1, 4) = @year',
    { issuer: decision.issuer, symbol: decision.symbol, number: decision.number, year: decision.signedOn.slice(0, 4) },
  );
  return row === undefined ? null : Number(row.id);
}

/** Adds a decision (`id` null) or writes it anew. */
export function writeDecision(database: Database, id: number | null, decision: DecisionRecord): number {
  const columns = {
    number: decision.number,
    symbol: decision.symbol,
    signed_on: decision.signedOn,
    issuer: decision.issuer,
    level: decision.level,
    signer_name: decision.signerName,
    signer_post: decision.signerPost,
    commendation_kind: decision.commendationKind,
    subject_line: decision.subjectLine,
    note: decision.note,
    ...searchText(`${decision.number}/${decision.symbol} ${decision.subjectLine}`),
  };
  if (id === null) return insertRow(database, 'decisions', columns);
  updateRow(database, 'decisions', id, columns);
  return id;
}

/** The scans kept with a decision. */
export function attachmentsOfDecision(database: Database, decisionId: number): Attachment[] {
  return allRows(database, 'SELECT * FROM attachments WHERE decision_id = @decisionId ORDER BY id', { decisionId }).map(
    (row) => ({
      id: Number(row.id),
      fileName: String(row.file_name),
      mediaType: String(row.media_type),
      byteSize: Number(row.byte_size),
      addedAt: String(row.added_at),
    }),
  );
}

/** Keeps a scan: its content once by its hash, and a row that points there. */
export function insertAttachment(
  database: Database,
  attachment: Omit<Attachment, 'id'> & {
    readonly decisionId: number;
    readonly sha256: string;
    readonly content: Uint8Array;
  },
): number {
  statement(database, 'INSERT OR IGNORE INTO attachment_contents (sha256, content) VALUES (@sha256, @content)').run({
    sha256: attachment.sha256,
    content: attachment.content,
  });
  return insertRow(database, 'attachments', {
    decision_id: attachment.decisionId,
    file_name: attachment.fileName,
    media_type: attachment.mediaType,
    byte_size: attachment.byteSize,
    sha256: attachment.sha256,
    added_at: attachment.addedAt,
  });
}

/** A scan with its content, or null. */
export function readAttachment(database: Database, id: number): { fileName: string; content: Uint8Array } | null {
  const row = statement(
    database,
    'SELECT f.file_name, c.content FROM attachments f JOIN attachment_contents c USING (sha256) WHERE f.id = @id',
  ).get({ id }) as { file_name: string; content: Uint8Array } | undefined;
  return row === undefined ? null : { fileName: row.file_name, content: row.content };
}

function toDecision(row: Row): DecisionRow {
  return {
    id: Number(row.id),
    number: String(row.number),
    symbol: String(row.symbol),
    signedOn: String(row.signed_on),
    issuer: String(row.issuer),
    level: row.level as AwardLevel,
    signerName: row.signer_name as string | null,
    signerPost: row.signer_post as string | null,
    commendationKind: row.commendation_kind as CommendationKind,
    subjectLine: String(row.subject_line),
    note: row.note as string | null,
    personCount: Number(row.person_count),
    collectiveCount: Number(row.collective_count),
    totalAmount: Number(row.total_amount),
    attachmentCount: Number(row.attachment_count),
  };
}
