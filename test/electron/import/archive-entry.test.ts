import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWordPackage } from '#electron/documents/word/word-package.ts';
import { ZipArchive } from '#electron/import/zip-archive.ts';
import { isPaper } from '#electron/window/paper-file.ts';
import { staysInArchive } from '#shared/text/archive-entry.ts';

describe('An entry of an archive', () => {
  test.each(['word/document.xml', '[Content_Types].xml', 'ảnh phôi/mẫu..1.png', '..docx'])(
    '%s stays inside',
    (name) => {
      expect(staysInArchive(name)).toBe(true);
    },
  );

  test.each([
    '../x',
    'word/../../x',
    '..\\x',
    'word\\..\\..\\x',
    '/etc/passwd',
    '\\\\host\\share',
    'C:\\x',
    'c:x',
    'x\u0000.xml',
  ])('%j leads out of it, so the archive is refused as a Word file and as an import', (name) => {
    expect(staysInArchive(name)).toBe(false);
    const bytes = zipSync({ 'word/document.xml': strToU8('<w:document/>'), [name]: strToU8('x') });
    expect(readWordPackage(bytes, 'mẫu.docx')).toMatchObject({ ok: false, failure: { kind: 'fileDamaged' } });
    // Some programs begin names with one slash; that alone is harmless, as names never become paths.
    if (!/^\/\w/.test(name)) expect(() => new ZipArchive(bytes)).toThrow();
  });
});

test.each([
  ['quyết định.pdf', true],
  ['Danh sách.XLSX', true],
  ['virus.exe', false],
  ['quyết định.pdf.exe', false],
  ['x.lnk', false],
  ['x.html', false],
  ['macro.docm', false],
  ['x.exe. .', false],
  ['x.pdf ', true],
  ['không đuôi', false],
])('whether %j is a paper that may be opened outside: %s', (name, isOne) => {
  expect(isPaper(name)).toBe(isOne);
});
