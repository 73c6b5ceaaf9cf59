import type { Database } from 'better-sqlite3';
import type { Commitment } from '#shared/contracts/movements.ts';
import type { CommitmentOutcome } from '#shared/domain/movements/movement.ts';
import { allRows, insertRow, oneNumber, updateRow } from '../rows.ts';

/** A registered commitment as it is kept, without the name of who is responsible. */
export type CommitmentRecord = Omit<Commitment, 'responsibleName'>;

/** The registered commitments of a movement in their order; of all movements where none is named. */
export function listCommitments(database: Database, movementId: number | null): CommitmentRecord[] {
  const query =
    'SELECT * FROM commitments WHERE @movementId IS NULL OR movement_id = @movementId ORDER BY movement_id, sort_order, id';
  return allRows(database, query, { movementId }).map((row) => ({
    id: Number(row.id),
    movementId: Number(row.movement_id),
    content: String(row.content),
    responsibleUnitId: row.responsible_unit_id as number | null,
    dueOn: row.due_on as string | null,
    outcome: row.outcome as CommitmentOutcome | null,
    finishedOn: row.finished_on as string | null,
    result: row.result as string | null,
  }));
}

/** Adds a commitment behind the others of its movement (`id` null), or writes one. */
export function writeCommitment(
  database: Database,
  id: number | null,
  commitment: Omit<CommitmentRecord, 'id'>,
): number {
  const { movementId } = commitment;
  const columns = {
    movement_id: movementId,
    content: commitment.content,
    responsible_unit_id: commitment.responsibleUnitId,
    due_on: commitment.dueOn,
    outcome: commitment.outcome,
    finished_on: commitment.finishedOn,
    result: commitment.result,
  };
  if (id !== null) {
    updateRow(database, 'commitments', id, columns);
    return id;
  }
  const query = 'SELECT coalesce(max(sort_order), 0) FROM commitments WHERE movement_id = @movementId';
  return insertRow(database, 'commitments', { ...columns, sort_order: oneNumber(database, query, { movementId }) + 1 });
}
