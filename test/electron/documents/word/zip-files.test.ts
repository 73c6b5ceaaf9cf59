import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '#electron/documents/word/zip-files.ts';

const files = new Map([
  ['trống.txt', new Uint8Array()],
  ['thư mục/dài.xml', new TextEncoder().encode('<a>ạ</a>'.repeat(5000))],
]);
const bytes = zipFiles(files, new Date('2027-01-05T03:04:06Z'));

describe('a zip archive', () => {
  it('is read back by another program with the same names and contents', () => {
    expect(unzipSync(bytes)).toEqual(Object.fromEntries(files));
  });

  it.skipIf(spawnSync('unzip', ['-v']).error)('passes the test of unzip: sizes, checksums, directory', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zip-'));
    const file = path.join(folder, 'a.zip');
    writeFileSync(file, bytes);
    const { status, stdout } = spawnSync('unzip', ['-t', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('No errors detected');
    expect(status).toBe(0);
  });
});
