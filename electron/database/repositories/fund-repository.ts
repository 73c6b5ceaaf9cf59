import type { Database } from 'better-sqlite3';
import { type FundCategory, type FundEntry, receiptCategories } from '#shared/domain/fund/fund-ledger.ts';
import { allRows, deleteRow, insertRow, oneRow, type Row, updateRow } from '../rows.ts';

/** What an entry says. */
export type FundEntryRecord = Omit<FundEntry, 'id' | 'decisionNumber'>;

const query = `SELECT e.*, d.number AS decision_number, d.symbol FROM fund_entries e LEFT JOIN decisions d ON d.id = e.decision_id`;

/** The entries of a year, in the order of their days. */
export function listFundEntries(database: Database, year: number): FundEntry[] {
  const where = 'WHERE substr(e.entry_on, 1, 4) = @year ORDER BY e.entry_on, e.id';
  return allRows(database, `${query} ${where}`, { year: String(year) }).map(toEntry);
}

/** One entry, or null. */
export function findFundEntry(database: Database, id: number): FundEntry | null {
  const row = oneRow(database, `${query} WHERE e.id = @id`, { id });
  return row === undefined ? null : toEntry(row);
}

/** What was already entered as spent on the prizes of a decision, in đồng. */
export function prizesEntered(database: Database, decisionId: number): number {
  const row = oneRow(
    database,
    "SELECT coalesce(sum(amount), 0) AS total FROM fund_entries WHERE decision_id = @decisionId AND category = 'prizes'",
    { decisionId },
  );
  return Number(row?.total ?? 0);
}

/** Adds an entry (`id` null) or writes it anew. */
export function writeFundEntry(database: Database, id: number | null, entry: FundEntryRecord): number {
  const columns = {
    fund: entry.fund,
    entry_on: entry.entryOn,
    direction: (receiptCategories as readonly string[]).includes(entry.category) ? 'receipt' : 'spending',
    category: entry.category,
    amount: entry.amount,
    content: entry.content,
    voucher: entry.voucher,
    counterpart: entry.counterpart,
    decision_id: entry.decisionId,
    note: entry.note,
  };
  if (id === null) return insertRow(database, 'fund_entries', columns);
  updateRow(database, 'fund_entries', id, columns);
  return id;
}

/** Removes an entry; false where there is none. */
export function deleteFundEntry(database: Database, id: number): boolean {
  return deleteRow(database, 'fund_entries', id);
}

function toEntry(row: Row): FundEntry {
  return {
    id: Number(row.id),
    fund: String(row.fund),
    entryOn: String(row.entry_on),
    category: row.category as FundCategory,
    amount: Number(row.amount),
    content: String(row.content),
    voucher: row.voucher as string | null,
    counterpart: row.counterpart as string | null,
    decisionId: row.decision_id as number | null,
    decisionNumber: row.decision_number === null ? null : `${row.decision_number}/${row.symbol}`,
    note: row.note as string | null,
  };
}
