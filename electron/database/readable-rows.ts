import Sqlite, { type Database } from 'better-sqlite3';

type Row = Record<string, string | number | Buffer | null>;

/** What could be read of a table in a damaged file. */
export interface ReadTable {
  readonly rows: readonly Row[];
  readonly isDamaged: boolean;
  /** How many numbers fell on pages that can't be read; some may have been free. */
  readonly unreadable: number;
}

/** A page that can't be read hides at most about so many rows: larger spans are halved until they are found. */
const MOST_QUERIES = 400_000;

/** Every row of a table that can be read, in order: where a span can't be, its halves are tried, down to single rows. */
export function readableRows(database: Database, table: string): ReadTable {
  const everything = attempt(() => database.prepare(`SELECT * FROM ${table}`).all() as Row[]);
  if (everything !== null) return { rows: everything, isDamaged: false, unreadable: 0 };
  const select = attempt(() => database.prepare(`SELECT * FROM ${table} WHERE rowid BETWEEN ? AND ?`));
  const last = newestRow(database, table);
  if (select === null || last === null) return { rows: [], isDamaged: true, unreadable: 0 };
  const rows: Row[] = [];
  let unreadable = 0;
  const spans: [number, number][] = [[1, last]];
  for (let queries = 0; spans.length > 0 && queries < MOST_QUERIES; queries++) {
    const [from, to] = spans.pop() as [number, number];
    const found = attempt(() => select.all(from, to) as Row[]);
    if (found !== null) rows.push(...found);
    else if (from === to) unreadable++;
    else {
      const middle = Math.floor((from + to) / 2);
      spans.push([middle + 1, to], [from, middle]);
    }
  }
  return { rows, isDamaged: true, unreadable };
}

/** The highest number a row of the table can have. */
function newestRow(database: Database, table: string): number | null {
  const sequence = attempt(
    () => database.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').pluck().get(table) as number,
  );
  if (typeof sequence === 'number') return sequence;
  return attempt(() => database.prepare(`SELECT max(rowid) FROM ${table}`).pluck().get() as number) ?? 1 << 20;
}

/** Null: the pages needed can't be read. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && /CORRUPT|IOERR|NOTADB|ERROR/.test(error.code)) return null;
    throw error;
  }
}
