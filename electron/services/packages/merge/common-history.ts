import type { Database } from '../../../database/database.ts';
import { allRows, oneRow, type Row } from '../../../database/rows.ts';
import { rowsAsOf } from '../../../database/rows-as-of.ts';

/** Where two files that were once one parted: the last step both have, and every row as it was then. */
export interface CommonHistory {
  readonly lastStep: number;
  readonly label: string;
  readonly madeAt: string;
  rowsThen(table: string): ReadonlyMap<number, Row>;
}

/** The history that our file shares with a staged one; null where they never were one file. */
export function commonHistory(database: Database, staging: Database): CommonHistory | null {
  const query = 'SELECT id, label, made_at, made_by FROM change_sets WHERE id > @from ORDER BY id LIMIT 5000';
  let last: Row | null = null;
  for (let from = 0; ; ) {
    const ours = allRows(database, query, { from });
    const theirs = allRows(staging, query, { from });
    const same = ours.findIndex((step, index) => !isSameStep(step, theirs[index]));
    const shared = same === -1 ? ours : ours.slice(0, same);
    last = shared.at(-1) ?? last;
    if (same !== -1 || ours.length < 5000) break;
    from = Number(ours.at(-1)?.id);
  }
  if (last === null) return null;
  const lastStep = Number(last.id);
  const known = new Map<string, ReadonlyMap<number, Row>>();
  return {
    lastStep,
    label: String(last.label),
    madeAt: String(last.made_at),
    rowsThen: (table) => {
      let rows = known.get(table);
      if (rows === undefined) {
        rows = rowsAsOf(database, table, lastStep);
        known.set(table, rows);
      }
      return rows;
    },
  };
}

function isSameStep(ours: Row, theirs: Row | undefined): boolean {
  return (
    theirs !== undefined &&
    ours.id === theirs.id &&
    ours.label === theirs.label &&
    ours.made_at === theirs.made_at &&
    ours.made_by === theirs.made_by
  );
}

/** Whether the staged file holds a log at all. */
export function hasHistory(staging: Database): boolean {
  return oneRow(staging, 'SELECT 1 FROM change_sets LIMIT 1') !== undefined;
}
