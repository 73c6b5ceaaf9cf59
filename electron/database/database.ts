/** An open database, for those who hand one on and never open one themselves. */
export type { Database } from 'better-sqlite3';
