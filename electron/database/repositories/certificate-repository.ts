import type { Database } from 'better-sqlite3';
import type { BlankMovement, BlankMovementKind, CertificateDesignRow } from '#shared/contracts/certificates.ts';
import type {
  CertificateDecoration,
  CertificateDesign,
  CertificateField,
} from '#shared/domain/certificates/certificate-design.ts';
import { allRows, type Columns, insertRow, oneRow, type Row, statement, updateRow } from '../rows.ts';

const designQuery = `
  SELECT d.*, (SELECT sum(CASE kind WHEN 'received' THEN quantity ELSE -quantity END) FROM blank_movements m
    WHERE m.design_id = d.id) AS blanks_left
  FROM certificate_designs d`;

/** The office's designs by name. */
export function listDesigns(database: Database): CertificateDesignRow[] {
  return allRows(database, `${designQuery} ORDER BY d.name, d.id`).map(toDesign);
}

/** One design, or null. */
export function findDesign(database: Database, id: number): CertificateDesignRow | null {
  const row = oneRow(database, `${designQuery} WHERE d.id = @id`, { id });
  return row === undefined ? null : toDesign(row);
}

/** Adds a design (`id` null) or writes it anew; its scanned blank stays. */
export function writeDesign(database: Database, id: number | null, design: CertificateDesign): number {
  const columns = {
    name: design.name,
    width: design.width,
    height: design.height,
    decoration: design.decoration,
    fields: JSON.stringify(design.fields),
  };
  if (id === null) return insertRow(database, 'certificate_designs', columns);
  updateRow(database, 'certificate_designs', id, columns);
  return id;
}

/** Puts a scanned blank behind a design, or takes it away. */
export function writeBackground(
  database: Database,
  id: number,
  background: { sha256: string; mediaType: string } | null,
): void {
  updateRow(database, 'certificate_designs', id, {
    background_sha256: background?.sha256 ?? null,
    background_type: background?.mediaType ?? null,
  });
}

/** The scanned blank of a design, or null. */
export function readBackground(database: Database, id: number): { mediaType: string; content: Uint8Array } | null {
  const row = statement(
    database,
    'SELECT d.background_type, c.content FROM certificate_designs d JOIN attachment_contents c ON c.sha256 = d.background_sha256 WHERE d.id = @id',
  ).get({ id }) as { background_type: string; content: Uint8Array } | undefined;
  return row === undefined ? null : { mediaType: row.background_type, content: row.content };
}

/** Every movement of blanks, newest first. */
export function listBlankMovements(database: Database): BlankMovement[] {
  const rows = allRows(
    database,
    `SELECT m.*, d.name AS design_name FROM blank_movements m JOIN certificate_designs d ON d.id = m.design_id
     ORDER BY m.happened_on DESC, m.id DESC`,
  );
  return rows.map((row) => ({
    id: Number(row.id),
    designId: Number(row.design_id),
    designName: String(row.design_name),
    happenedOn: String(row.happened_on),
    kind: row.kind as BlankMovementKind,
    quantity: Number(row.quantity),
    decisionNumber: row.decision_number as string | null,
    orderNumbers: row.order_numbers as string | null,
    note: row.note as string | null,
  }));
}

/** Adds a movement of blanks. */
export function insertBlankMovement(database: Database, movement: Omit<BlankMovement, 'id' | 'designName'>): number {
  const columns: Columns = {
    design_id: movement.designId,
    happened_on: movement.happenedOn,
    kind: movement.kind,
    quantity: movement.quantity,
    decision_number: movement.decisionNumber,
    order_numbers: movement.orderNumbers,
    note: movement.note,
  };
  return insertRow(database, 'blank_movements', columns);
}

function toDesign(row: Row): CertificateDesignRow {
  return {
    id: Number(row.id),
    design: {
      name: String(row.name),
      width: Number(row.width),
      height: Number(row.height),
      decoration: row.decoration as CertificateDecoration,
      fields: JSON.parse(String(row.fields)) as CertificateField[],
    },
    hasBackground: row.background_sha256 !== null,
    blanksLeft: row.blanks_left === null ? null : Number(row.blanks_left),
  };
}
