import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { afterAll } from 'vitest';
import { closeDatabase, createDatabase } from '#electron/database/open-database.ts';
import { fillSampleOffice } from '#electron/sample/fill-sample-office.ts';
import type { ServiceContext } from '#electron/services/service-context.ts';

/** A real file with the sample office, filled at that instant; gone after the test file. */
export function sampleOffice(now = '2026-11-22T08:00:00.000Z'): ServiceContext {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tdkt-sample-'));
  const file = path.join(folder, 'sample.tdkt');
  const database = createDatabase(file);
  afterAll(() => {
    closeDatabase(database);
    rmSync(folder, { recursive: true, force: true });
  });
  const context = { database, path: file, actor: 'Kiểm thử', now: () => now, today: () => now.slice(0, 10) };
  fillSampleOffice(context);
  return context;
}

/** The rows of a query. */
export function rows<T>(database: Database, sql: string, ...parameters: readonly (string | number)[]): T[] {
  return database.prepare(sql).all(...parameters) as T[];
}
