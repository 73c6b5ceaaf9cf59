import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipFiles } from '#electron/documents/word/zip-files.ts';
import { readSourceFile } from '#electron/import/read-source.ts';
import { layOutTable, readRows } from '#shared/domain/imports/read-table.ts';
import { noTextCorrections } from '#shared/domain/imports/sheet-text.ts';
import { AppFailureError } from '#shared/errors/app-failure.ts';
import { delimited, docx, table, xlsx } from '../../fixtures/imports/corpus-case.ts';

// Two thousand damaged files, made from good ones by a seeded generator: each ends in rows or in a sentence.

const FILES_OF_EACH_FORMAT = 500;
const SLOWEST_FILE = 5000;
const corrections = { meanings: new Map(), roles: new Map(), text: noTextCorrections };

const rows = table(`
SỞ CÔNG THƯƠNG
DANH SÁCH NĂM 2025
STT | Họ và tên | Năm sinh | | Danh hiệu | Số CCCD
 | | Nam | Nữ | |
I | Phòng Kế hoạch
1 | Nông Văn Thử | 1985 | | LĐTT, CSTĐCS | '019085000001
2 | Hoàng Thị Mẫu | | @1990-11-12 | Lao động TT | 19190000002
 | Tổng số: 2`);
const look = { merges: ['A3:A4', 'B3:B4', 'C3:D3'], fonts: { B: '.VnTime' }, encode: { B: 'tcvn3' } } as const;

/** Numbers from 0 to 1 that are the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Bytes changed, cut out, doubled, or cut off. */
function damage(bytes: Uint8Array, next: () => number): Uint8Array {
  const at = () => Math.floor(next() * bytes.length);
  const damaged = Uint8Array.from(bytes);
  const way = Math.floor(next() * 5);
  if (way <= 1)
    for (let count = 1 + Math.floor(next() * 12); count > 0; count--) damaged[at()] = Math.floor(next() * 256);
  else if (way === 2) return damaged.slice(0, at());
  else {
    const [from, to] = [at(), at()].sort((left, right) => left - right) as [number, number];
    const part = bytes.subarray(from, Math.min(to, from + 4000));
    return way === 3
      ? Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + part.length)])
      : Buffer.concat([bytes.subarray(0, from), part, part, bytes.subarray(from)]);
  }
  return damaged;
}

/** Half of the damage goes to the parts inside the archive, where the zip format does not shield them. */
function damageZip(bytes: Uint8Array, next: () => number): Uint8Array {
  if (next() < 0.4) return damage(bytes, next);
  const parts = Object.entries(unzipSync(bytes));
  const chosen = Math.floor(next() * parts.length);
  return zipFiles(
    new Map(parts.map(([name, content], index) => [name, index === chosen ? damage(content, next) : content])),
    new Date(0),
  );
}

/** Reads a file to the end; how it ended. Anything but rows or a sentence is thrown on. */
function read(name: string, bytes: Uint8Array): 'rows' | 'sentence' {
  try {
    const file = readSourceFile(name, bytes);
    for (const sheet of file.sheets) {
      const layout = layOutTable(sheet, corrections, { fileName: name, thisYear: 2026 });
      for (const kind of ['people', 'awards'] as const) readRows(layout, { kind, year: 2025, thisYear: 2026 });
    }
    return 'rows';
  } catch (error) {
    if (error instanceof AppFailureError && error.failure.kind === 'importFile') return 'sentence';
    throw error;
  }
}

const good: readonly (readonly [
  name: string,
  make: () => Promise<Uint8Array> | Uint8Array,
  damage: (bytes: Uint8Array, next: () => number) => Uint8Array,
])[] = [
  ['tep.xlsx', () => xlsx({ rows, look }), damageZip],
  ['tep.docx', () => docx(['DANH SÁCH NĂM 2025'], rows.slice(2), { merges: ['A1:A2', 'B1:B2', 'C1:D1'] }), damageZip],
  ['tep.csv', () => Buffer.from(delimited(rows, ';')), damage],
  [
    'tep.xls',
    () => readFileSync(path.join(import.meta.dirname, '../../fixtures/imports/files/cong-chuc-2025.xls')),
    damage,
  ],
];

describe('Damaged files end in rows or in a sentence', () => {
  test.each(good)('%s', async (name, make, break_) => {
    const whole = new Uint8Array(await make());
    expect(read(name, whole)).toBe('rows');
    const next = numbersFrom(name.charCodeAt(4) * 7919 + name.length);
    const ends = { rows: 0, sentence: 0 };
    let slowest = 0;
    for (let count = 0; count < FILES_OF_EACH_FORMAT; count++) {
      const bytes = break_(whole, next);
      const started = performance.now();
      ends[read(name, bytes)] += 1;
      slowest = Math.max(slowest, performance.now() - started);
    }
    expect(ends.rows + ends.sentence).toBe(FILES_OF_EACH_FORMAT);
    expect(slowest).toBeLessThan(SLOWEST_FILE);
    expect(process.memoryUsage().rss).toBeLessThan(2 ** 30);
    console.log(`${name}: ${ends.rows} read, ${ends.sentence} refused, slowest ${slowest.toFixed(0)} ms`);
  });
});
