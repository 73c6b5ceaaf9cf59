import type { Database } from 'better-sqlite3';

const gates = new WeakMap<Database, () => void>();

/** Lets `gate` be asked before each step is written; what it throws, keeps the step from being written. */
export function setWriteGate(database: Database, gate: () => void): void {
  gates.set(database, gate);
}

/** Asks the gate of a database, if it has one. Nothing was written yet. */
export function passWriteGate(database: Database): void {
  gates.get(database)?.();
}
