import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { writeXlsx } from 'hucre/xlsx';
import { OfficeSession } from '#electron/office/office-session.ts';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';

const ROWS = 10_000;
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
      for (let row = 0; row < ROWS; row++) insert.run(values);
    })();
    times.push(performance.now() - start);
  }
  database.close();
  rmSync(file, { force: true });
  return times;
}

/** Half of the rows are people of the office, with another position; half are new. Eleven columns are read, nine are the unit's own. */
async function makeWorkbook(officePath: string): Promise<Uint8Array> {
  const office = new OfficeSession('bench');
  office.open(officePath);
  const known = office.call('people:list', { offset: 0, limit: ROWS / 2, withFormer: false }).rows;
  office.close();
  const header = [
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Số CCCD',
    'Dân tộc',
    'Đảng viên',
    'Đơn vị',
    'Chức vụ',
    'Ngày vào ngành',
    'Ghi chú',
    ...Array.from({ length: 9 }, (_, index) => `Tiêu chí ${index + 1}`),
  ];
  const own = Array.from({ length: 9 }, (_, index) => `Nội dung đánh giá số ${index + 1}`);
  const rows: (string | number | null)[][] = [['DANH SÁCH CÔNG CHỨC, VIÊN CHỨC NĂM 2025'], [], header];
  known.forEach((person, index) => {
    const born = person.bornOn?.split('-').toReversed().join('/') ?? person.bornYear;
    rows.push([
      index + 1,
      person.fullName,
      born,
      null,
      null,
      'Tày',
      null,
      person.unitName,
      'Chuyên viên chính',
      null,
      null,
      ...own,
    ]);
  });
  for (let index = rows.length - 3; index < ROWS; index++) {
    const day = `${String((index % 28) + 1).padStart(2, '0')}/${String((index % 12) + 1).padStart(2, '0')}/${1965 + (index % 35)}`;
    const unit = known[index % known.length]?.unitName ?? null;
    rows.push([
      index + 1,
      `Vương Thử ${given(index)}`,
      day,
      index % 2 === 0 ? 'Nam' : 'Nữ',
      null,
      'Kinh',
      'x',
      unit,
      'Chuyên viên',
      '01/09/2015',
      null,
      ...own,
    ]);
  }
  return writeXlsx({ sheets: [{ name: 'Danh sách', rows }] });
}

/** A made-up given name for each number. */
function given(number: number): string {
  const letters = 'bcdghklmnpqrstvx';
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư'];
  return `${letters[number % 16]?.toUpperCase()}${vowels[Math.floor(number / 16) % 11]}${letters[Math.floor(number / 176) % 16]} ${letters[Math.floor(number / 2816) % 16]?.toUpperCase()}${vowels[number % 11]}`;
}
