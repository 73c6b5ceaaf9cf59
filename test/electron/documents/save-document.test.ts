import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveDocument } from '#electron/documents/save-document.ts';

const bytes = new TextEncoder().encode('mới');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'save-document-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const target = (name = 'Danh sách.xlsx') => path.join(folder, name);
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('saving a document', () => {
  it('writes it under its name and leaves no other file', async () => {
    expect(await saveDocument(target(), bytes)).toEqual({ ok: true, value: { path: target(), besideBecause: null } });
    expect(readdirSync(folder)).toEqual(['Danh sách.xlsx']);
    expect(read('Danh sách.xlsx')).toBe('mới');
  });

  it('replaces a file of that name which nobody has open', async () => {
    writeFileSync(target(), 'cũ');
    expect(await saveDocument(target(), bytes)).toMatchObject({ ok: true, value: { besideBecause: null } });
    expect(read('Danh sách.xlsx')).toBe('mới');
  });

  it.each([
    ['Excel', 'Danh sách.xlsx', '~$Danh sách.xlsx'],
    ['Word', 'Danh sách.docx', '~$nh sách.docx'],
    ['Word, a short name', 'ds.docx', '~$ds.docx'],
    ['LibreOffice', 'Danh sách.xlsx', '.~lock.Danh sách.xlsx#'],
  ])('writes beside a file that is open in %s, and says so', async (_, name, owner) => {
    writeFileSync(target(name), 'cũ');
    writeFileSync(target(owner), '');
    const { name: base, ext } = path.parse(name);
    expect(await saveDocument(target(name), bytes)).toEqual({
      ok: true,
      value: {
        path: target(`${base} (2)${ext}`),
        besideBecause: `“${name}” đang mở trong chương trình khác nên văn bản được ghi thành “${base} (2)${ext}”.`,
      },
    });
    expect(read(name)).toBe('cũ');
    expect(read(`${base} (2)${ext}`)).toBe('mới');
  });

  it('takes the next free number beside it', async () => {
    for (const name of ['a.docx', '~$a.docx', 'a (2).docx', 'a (3).docx']) writeFileSync(target(name), 'cũ');
    expect(await saveDocument(target('a.docx'), bytes)).toMatchObject({ value: { path: target('a (4).docx') } });
    expect(read('a (2).docx')).toBe('cũ');
  });

  it('does not mind the owner file of a document that is gone', async () => {
    writeFileSync(target('~$Danh sách.xlsx'), '');
    expect(await saveDocument(target(), bytes)).toMatchObject({ value: { path: target(), besideBecause: null } });
  });
});

describe('a document that cannot be saved', () => {
  it.each([
    ['in a folder that is gone', 'không còn/a.docx', 'thư mục không còn'],
    ['under a name that is too long', `${'a'.repeat(300)}.docx`, 'tên tệp quá dài'],
  ])('%s is refused with the reason, and nothing is left behind', async (_, name, detail) => {
    const failure = { kind: 'saveFailed', path: target(name), detail };
    expect(await saveDocument(target(name), bytes)).toEqual({ ok: false, failure });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('under the name of a folder leaves the folder alone', async () => {
    mkdirSync(target('a.docx'));
    expect(await saveDocument(target('a.docx'), bytes)).toMatchObject({ ok: false, failure: { kind: 'saveFailed' } });
    expect(readdirSync(folder)).toEqual(['a.docx']);
  });

  const isRoot = process.getuid?.() === 0;
  it.skipIf(isRoot || process.platform === 'win32')('in a folder without the right to write is refused', async () => {
    chmodSync(folder, 0o500);
    expect(await saveDocument(target(), bytes)).toMatchObject({
      failure: { detail: 'không có quyền ghi vào thư mục' },
    });
    chmodSync(folder, 0o700);
  });

  /** Only the superuser of Linux can make a small disk; elsewhere the test is skipped. */
  const smallDisk = () => spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
  it('on a full disk is refused, and the file of that name stays as it was', async ({ skip }) => {
    if (!isRoot || !smallDisk()) skip('no small disk can be made here');
    try {
      writeFileSync(target(), 'cũ');
      const answer = await saveDocument(target(), new Uint8Array(1_000_000));
      expect(answer).toEqual({ ok: false, failure: { kind: 'diskFull', path: target() } });
      expect(read('Danh sách.xlsx')).toBe('cũ');
      expect(existsSync(target('Danh sách (2).xlsx'))).toBe(false);
      expect(readdirSync(folder)).toEqual(['Danh sách.xlsx']);
    } finally {
      spawnSync('umount', [folder]);
    }
  });
});
