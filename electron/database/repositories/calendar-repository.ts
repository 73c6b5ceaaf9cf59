import type { Database } from 'better-sqlite3';
import { allRows, insertRow, oneRow, updateRow } from '../rows.ts';

/** An entry of the calendar as it is kept: the office's own, or what it noted at a matter of every year (`rule`). */
export interface CalendarRecord {
  readonly id: number;
  readonly rule: string | null;
  readonly title: string | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly note: string | null;
}

/** Everything kept for a year. */
export function listCalendarEntries(database: Database, year: number): CalendarRecord[] {
  return allRows(database, 'SELECT * FROM calendar_entries WHERE year = @year ORDER BY id', { year }).map((row) => ({
    id: Number(row.id),
    rule: row.rule as string | null,
    title: row.title as string | null,
    dueOn: row.due_on as string | null,
    doneOn: row.done_on as string | null,
    note: row.note as string | null,
  }));
}

/** Adds an entry (`id` null) or writes one. */
export function writeCalendarEntry(
  database: Database,
  id: number | null,
  year: number,
  entry: Omit<CalendarRecord, 'id'>,
): number {
  const columns = {
    year,
    rule: entry.rule,
    title: entry.title,
    due_on: entry.dueOn,
    done_on: entry.doneOn,
    note: entry.note,
  };
  if (id === null) return insertRow(database, 'calendar_entries', columns);
  updateRow(database, 'calendar_entries', id, columns);
  return id;
}

/** The number of what was noted at a matter of every year; null where nothing was. */
export function findCalendarNote(database: Database, year: number, rule: string): number | null {
  const row = oneRow(database, 'SELECT id FROM calendar_entries WHERE year = @year AND rule = @rule', { year, rule });
  return row === undefined ? null : Number(row.id);
}
