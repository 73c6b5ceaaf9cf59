import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSealedFile, openSealed, sealFile, sealTo, unsealFile } from '#electron/safety/sealed-file.ts';
import { AppFailureError } from '#shared/errors/app-failure.ts';

/** A cheap scrypt, so that thousands of damaged files are tried in seconds. */
const CHEAP = 4;
const MEGABYTE = 1024 * 1024;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tdkt-seal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);

function write(name: string, bytes: Uint8Array): string {
  writeFileSync(at(name), bytes);
  return at(name);
}

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppFailureError)
      return error.failure.kind === 'sealedFile' ? error.failure.problem : error.failure.kind;
    throw error;
  }
  return 'none';
}

/** Bytes that repeat nowhere within a test. */
function content(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let index = 0, state = 12345; index < length; index++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[index] = state >>> 16;
  }
  return bytes;
}

describe('a sealed file', () => {
  test.each([0, 1, MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, 3 * MEGABYTE + 7])(
    'of %i bytes opens to exactly what went in',
    (length) => {
      const plain = content(length);
      sealFile(write('plain', plain), at('sealed'), ['Mật khẩu dài'], CHEAP);
      unsealFile(at('sealed'), at('opened'), 'Mật khẩu dài');
      expect(readFileSync(at('opened')).equals(plain)).toBe(true);
      expect(isSealedFile(at('sealed'))).toBe(true);
      expect(isSealedFile(at('plain'))).toBe(false);
    },
  );

  test('shows nothing of its content, and two of the same content differ', () => {
    const plain = write('plain', Buffer.from('Nông Thị Mai, Chiến sĩ thi đua cơ sở'.repeat(50)));
    sealFile(plain, at('first'), ['một'], CHEAP);
    sealFile(plain, at('second'), ['một'], CHEAP);
    expect(readFileSync(at('first')).includes('Nông Thị')).toBe(false);
    expect(readFileSync(at('first')).equals(readFileSync(at('second')))).toBe(false);
  });

  test('opens with each of its passwords, as with the one on the recovery sheet, and with no other', () => {
    sealFile(write('plain', Buffer.from('x')), at('sealed'), ['của cán bộ', 'KHOI-PHUC-1234'], CHEAP);
    expect(openSealed(at('sealed'), 'KHOI-PHUC-1234').read(0, 1).toString()).toBe('x');
    expect(openSealed(at('sealed'), 'của cán bộ').read(0, 1).toString()).toBe('x');
    expect(problemOf(() => openSealed(at('sealed'), 'Của cán bộ'))).toBe('wrong-password');
    expect(problemOf(() => openSealed(at('sealed'), ''))).toBe('wrong-password');
  });

  test('opens when an input method writes the accents of the password apart', () => {
    sealFile(write('plain', Buffer.from('x')), at('sealed'), ['khen thưởng'.normalize('NFC')], CHEAP);
    expect(openSealed(at('sealed'), 'khen thưởng'.normalize('NFD')).size).toBe(1);
  });

  test('is read from anywhere in it', () => {
    const plain = content(2 * MEGABYTE + 100);
    sealFile(write('plain', plain), at('sealed'), ['a'], CHEAP);
    const source = openSealed(at('sealed'), 'a');
    for (const [offset, length] of [
      [0, 10],
      [MEGABYTE - 5, 10],
      [2 * MEGABYTE, 500],
      [5, 2 * MEGABYTE],
      [3 * MEGABYTE, 10],
    ] as const) {
      expect(source.read(offset, length).equals(plain.subarray(offset, offset + length))).toBe(true);
    }
    source.close();
  });

  test('written with the usual cost opens again, and a wrong password is refused', () => {
    sealFile(write('plain', Buffer.from('x')), at('sealed'), ['đúng']);
    expect(openSealed(at('sealed'), 'đúng').size).toBe(1);
    expect(problemOf(() => openSealed(at('sealed'), 'sai'))).toBe('wrong-password');
  });

  test('that was changed, cut or lengthened anywhere is refused, and no file appears', () => {
    const plain = content(2 * MEGABYTE + 100);
    sealFile(write('plain', plain), at('sealed'), ['a'], CHEAP);
    const sealed = readFileSync(at('sealed'));
    const sealedChunk = MEGABYTE + 16;
    const headerLength = sealed.length - plain.length - 3 * 16;
    const flipped = (index: number) => {
      const copy = Buffer.from(sealed);
      copy[index] = (copy[index] ?? 0) ^ 1;
      return copy;
    };
    const chunk = (number: number) =>
      sealed.subarray(headerLength + number * sealedChunk, headerLength + (number + 1) * sealedChunk);
    const head = sealed.subarray(0, headerLength);
    const cases: Record<string, Buffer> = {
      'first chunk changed': flipped(headerLength + 3),
      'last tag changed': flipped(sealed.length - 1),
      'last chunk cut off': sealed.subarray(0, headerLength + 2 * sealedChunk),
      'some bytes cut off': sealed.subarray(0, sealed.length - 7),
      'bytes added': Buffer.concat([sealed, Buffer.from('xxxxxxxxxxxxxxxxxxxxxxxx')]),
      'chunks exchanged': Buffer.concat([head, chunk(1), chunk(0), chunk(2)]),
      'a chunk twice': Buffer.concat([head, chunk(0), chunk(0), chunk(1), chunk(2)]),
      'header only': head,
      'header changed': flipped(20),
      'half a header': sealed.subarray(0, 30),
    };
    for (const [name, bytes] of Object.entries(cases)) {
      expect(
        problemOf(() => unsealFile(write('broken', bytes), at('never'), 'a')),
        name,
      ).toBe('damaged');
      expect(existsSync(at('never')), name).toBe(false);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.dang-ghi'))).toEqual([]);
  });

  test('with any single byte of it changed never opens to something else (each byte of the header, each seventh after it)', () => {
    const plain = content(1500);
    sealFile(write('plain', plain), at('sealed'), ['a'], CHEAP);
    const sealed = readFileSync(at('sealed'));
    const headerLength = sealed.length - plain.length - 16;
    for (let index = 0; index < sealed.length; index += index < headerLength ? 1 : 7) {
      const copy = Buffer.from(sealed);
      copy[index] = (copy[index] ?? 0) ^ (1 + (index % 255));
      const problem = problemOf(() => openSealed(write('broken', copy), 'a').read(0, 2000));
      expect(['damaged', 'newer', 'not-sealed', 'wrong-password'], `byte ${index}`).toContain(problem);
    }
  });

  test('that is something else, or is not there, is told apart', () => {
    expect(problemOf(() => openSealed(write('other', Buffer.from('PK\u0003\u0004 …')), 'a'))).toBe('not-sealed');
    expect(problemOf(() => openSealed(write('empty', Buffer.alloc(0)), 'a'))).toBe('not-sealed');
    expect(problemOf(() => openSealed(at('nowhere'), 'a'))).toBe('fileMissing');
  });

  test('whose folder is gone says so and leaves nothing', () => {
    const plain = write('plain', Buffer.from('x'));
    expect(problemOf(() => sealFile(plain, path.join(folder, 'không có', 'f'), ['a'], CHEAP))).toBe('saveFailed');
  });

  test('takes the place of an older one only when it is whole', () => {
    write('target', Buffer.from('old'));
    const sink = sealTo(at('target'), ['a'], CHEAP);
    sink.write(content(2 * MEGABYTE));
    expect(readFileSync(at('target')).toString()).toBe('old');
    sink.abort();
    expect(readFileSync(at('target')).toString()).toBe('old');
    const again = sealTo(at('target'), ['a'], CHEAP);
    again.write(Buffer.from('new'));
    again.end();
    expect(openSealed(at('target'), 'a').read(0, 3).toString()).toBe('new');
    expect(statSync(at('target')).size).toBeGreaterThan(100);
  });
});
