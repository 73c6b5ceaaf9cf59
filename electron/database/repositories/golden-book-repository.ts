import type { Database } from 'better-sqlite3';
import { allRows, oneNumber, updateRow } from '../rows.ts';

/** An award of a decision in the golden book. */
export interface GoldenBookEntry {
  readonly awardId: number;
  readonly year: number | null;
  readonly number: number | null;
  /** What is handed over; null for awards without a certificate. */
  readonly physicalItem: string | null;
  readonly status: string;
}

/** The awards of a decision in the order of its list, with their numbers. */
export function goldenBookOfDecision(database: Database, decisionId: number): GoldenBookEntry[] {
  const query = `SELECT a.id, a.golden_book_year, a.golden_book_number, a.status, t.physical_item FROM awards a
    JOIN award_types t ON t.id = a.award_type_id WHERE a.decision_id = @decisionId ORDER BY a.order_number, a.id`;
  return allRows(database, query, { decisionId }).map((row) => ({
    awardId: Number(row.id),
    year: row.golden_book_year as number | null,
    number: row.golden_book_number as number | null,
    physicalItem: row.physical_item as string | null,
    status: String(row.status),
  }));
}

/** Every number given out in a year, ascending. */
export function goldenBookNumbers(database: Database, year: number): number[] {
  const query = `SELECT golden_book_number AS number FROM awards
    WHERE golden_book_year = @year AND golden_book_number IS NOT NULL ORDER BY golden_book_number`;
  return allRows(database, query, { year }).map((row) => Number(row.number));
}

/** The last number given out in a year; 0 before the first. */
export function lastGoldenBookNumber(database: Database, year: number): number {
  const query = 'SELECT coalesce(max(golden_book_number), 0) FROM awards WHERE golden_book_year = @year';
  return oneNumber(database, query, { year });
}

/** Gives an award its number. */
export function writeGoldenBookNumber(database: Database, awardId: number, year: number, number: number): void {
  updateRow(database, 'awards', awardId, { golden_book_year: year, golden_book_number: number });
}
