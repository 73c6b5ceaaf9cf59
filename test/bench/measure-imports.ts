import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';
import { IMPORTED_ROWS, makeWorkbook } from './import-workbook.ts';

const RUNS = 3;

/** A workbook of 10,000 rows × 20 columns is read, matched against the people of the synthetic office, and written. */
export async function measureImports(officePath: string): Promise<Figure[]> {
  const workbook = path.join(path.dirname(officePath), 'import.xlsx');
  writeFileSync(workbook, await makeWorkbook(officePath));
  const runs: { previewed: number; written: number; megabytes: number; counts: Record<string, number> }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const copy = path.join(path.dirname(officePath), 'import-copy.tdkt');
    copyFileSync(officePath, copy);
    const script = path.join(import.meta.dirname, 'import-once.ts');
    runs.push(JSON.parse(execFileSync(process.execPath, [script, copy, workbook], { encoding: 'utf8' })));
    for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true });
  }
  rmSync(workbook, { force: true });
  const counts = runs[0]?.counts ?? {};
  const written = median(runs.map((run) => run.written));
  const note = `${counts.new} new, ${counts.changed} changed, ${counts.same} the same, ${counts.refused} refused`;
  return [
    {
      name: 'import: 10,000 rows × 20 columns read, matched, previewed',
      measured: median(runs.map(({ previewed }) => previewed)),
      unit: 'ms',
      promise: 3000,
      note,
    },
    { name: 'import: written', measured: written, unit: 'ms', promise: 2000 },
    {
      name: 'import: written, against bare INSERTs of as many rows',
      measured: written / median(bareInserts(path.dirname(officePath))),
      unit: '×',
      promise: null,
    },
    {
      name: 'import: memory of the whole process',
      measured: median(runs.map(({ megabytes }) => megabytes)),
      unit: 'MB',
      promise: 400,
    },
  ];
}

/** Rows of eleven texts into a table without index, log or check, in one transaction: what SQLite alone needs. */
function bareInserts(folder: string): number[] {
  const file = path.join(folder, 'bare.db');
  rmSync(file, { force: true });
  const database = new Sqlite(file);
  const columns = Array.from({ length: 11 }, (_, index) => `c${index}`);
  database.exec(`CREATE TABLE rows (id INTEGER PRIMARY KEY, ${columns.join(' TEXT, ')} TEXT)`);
  const insert = database.prepare(`INSERT INTO rows (${columns}) VALUES (${columns.map(() => '?')})`);
  const values = columns.map((column) => `Nội dung của ô ${column}`);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    database.transaction(() => {
      for (let row = 0; row < IMPORTED_ROWS; row++) insert.run(values);
    })();
    times.push(performance.now() - start);
  }
  database.close();
  rmSync(file, { force: true });
  return times;
}
