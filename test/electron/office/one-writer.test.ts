import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { closeDatabase } from '#electron/database/open-database.ts';
import { OfficeSession } from '#electron/office/office-session.ts';
import { WriterMark } from '#electron/office/writer-mark.ts';
import { failureOf, newOffice, temporaryFolder } from '../../fixtures/new-office.ts';
import { addPerson } from '../backup/backup-office.ts';

/** A closed file, and a way for officers to open it. */
function officeFile(): { readonly file: string; readonly by: (name: string) => OfficeSession } {
  const office = newOffice(path.join(temporaryFolder(), 'so.tdkt'));
  closeDatabase(office.database);
  const by = (name: string) => {
    const session = new OfficeSession(name);
    onTestFinished(() => session.close());
    return session;
  };
  return { file: office.path, by };
}

const names = (session: OfficeSession) =>
  session.call('people:list', { offset: 0, limit: 100, withFormer: true }).rows.map(({ fullName }) => fullName);

const markOf = (file: string) => `${file}.dang-mo`;

/** The mark of a writer on another machine, touched so many seconds ago. */
function markElsewhere(file: string, secondsAgo: number): void {
  const writer = { id: 'khac', name: 'Hà Văn Quyết', host: 'VAN-PHONG-2', since: '2026-11-22T01:00:00Z' };
  writeFileSync(markOf(file), JSON.stringify(writer));
  const touched = new Date(Date.now() - secondsAgo * 1000);
  utimesSync(markOf(file), touched, touched);
}

describe('A file has one writer', () => {
  test('a second copy of the program looks at it, knows who writes, and every change is refused as an answer', () => {
    const { file, by } = officeFile();
    const writer = by('Lường Thị Vui');
    expect(writer.open(file).access).toEqual({ mode: 'write' });
    addPerson(writer, 'Nông Thị Hạnh');
    const second = by('Hà Văn Quyết');
    expect(second.open(file).access).toMatchObject({
      mode: 'read',
      writer: { name: 'Lường Thị Vui', host: os.hostname() },
    });
    expect(names(second)).toEqual(['Nông Thị Hạnh']);
    const refusal = { kind: 'openReadOnly', path: file, by: `Lường Thị Vui (máy ${os.hostname()})` };
    expect(failureOf(() => addPerson(second, 'Bàn Văn Phú'))).toEqual(refusal);
    expect(failureOf(() => second.call('history:undo', {}))).toEqual(refusal);
    addPerson(writer, 'Bàn Văn Phú');
    second.open(file);
    expect(names(second)).toHaveLength(2);
    writer.close();
    expect(second.open(file).access).toEqual({ mode: 'write' });
    addPerson(second, 'Vi Thị Mây');
    second.close();
    expect(readdirSync(path.dirname(file))).toEqual(['so.tdkt']);
  });

  test('what is looked at is whole, however the writer writes meanwhile', () => {
    const { file, by } = officeFile();
    const writer = by('Lường Thị Vui');
    writer.open(file);
    const reader = by('Hà Văn Quyết');
    for (let round = 1; round <= 12; round++) {
      for (let number = 0; number < 30; number++) addPerson(writer, `Nông Thị Hạnh ${round} ${number}`);
      if (round % 4 === 0) writer.required().database.pragma('wal_checkpoint(TRUNCATE)');
      reader.open(file);
      expect(names(reader).length).toBe(Math.min(100, round * 30));
      expect(reader.required().database.pragma('integrity_check', { simple: true })).toBe('ok');
    }
  });

  test('the mark of another machine holds, even where the share keeps no locks; left behind by a crash it does not', () => {
    const { file, by } = officeFile();
    markElsewhere(file, 30);
    const session = by('Lường Thị Vui');
    expect(session.open(file).access).toMatchObject({
      mode: 'read',
      writer: { name: 'Hà Văn Quyết', host: 'VAN-PHONG-2' },
    });
    session.close();
    markElsewhere(file, 300);
    expect(session.open(file).access).toEqual({ mode: 'write' });
    expect(JSON.parse(readFileSync(markOf(file), 'utf8'))).toMatchObject({ name: 'Lường Thị Vui' });
  });

  test('who finds that another machine took the file meanwhile writes no more into it', () => {
    const { file, by } = officeFile();
    const session = by('Lường Thị Vui');
    session.open(file);
    const before = names(session);
    markElsewhere(file, 0);
    const mark = (session as unknown as { readonly mark: WriterMark }).mark;
    mark.touch();
    expect(failureOf(() => addPerson(session, 'Bàn Văn Phú'))).toMatchObject({
      kind: 'openReadOnly',
      by: 'Hà Văn Quyết (máy VAN-PHONG-2)',
    });
    expect(names(session)).toEqual(before);
    session.close();
    expect(existsSync(markOf(file))).toBe(true);
  });

  test('a protected file is looked at, and stays as it is', () => {
    const { file, by } = officeFile();
    chmodSync(file, 0o444);
    const bytes = readFileSync(file);
    const session = by('Lường Thị Vui');
    expect(session.open(file).access).toMatchObject({ mode: 'read', writer: null });
    expect(failureOf(() => addPerson(session, 'Bàn Văn Phú'))).toEqual({ kind: 'openReadOnly', path: file, by: null });
    session.close();
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('a mark that cannot be read or written keeps nobody from working', () => {
    const { file, by } = officeFile();
    writeFileSync(markOf(file), '{"id":');
    const session = by('Lường Thị Vui');
    expect(session.open(file).access).toEqual({ mode: 'write' });
    rmSync(markOf(file));
    addPerson(session, 'Nông Thị Hạnh');
    new WriterMark(path.join(temporaryFolder(), 'không có', 'so.tdkt'), 'Lường Thị Vui').release();
  });
});

describe('A disk that was away', () => {
  test('once it is back, the file is opened anew before the next change, with everything recorded until then', () => {
    const { file, by } = officeFile();
    const session = by('Lường Thị Vui');
    session.open(file);
    addPerson(session, 'Nông Thị Hạnh');
    session.noteLoss();
    session.reopenAfterLoss();
    addPerson(session, 'Bàn Văn Phú');
    expect(names(session)).toHaveLength(2);
  });

  test('while it is away every answer says so, and another file can be opened', () => {
    const { file, by } = officeFile();
    const other = officeFile();
    const session = by('Lường Thị Vui');
    session.open(file);
    session.noteLoss();
    rmSync(file);
    expect(failureOf(() => session.reopenAfterLoss())).toMatchObject({ kind: 'fileMissing' });
    expect(failureOf(() => session.reopenAfterLoss())).toMatchObject({ kind: 'fileMissing' });
    session.open(other.file);
    session.reopenAfterLoss();
    addPerson(session, 'Bàn Văn Phú');
    expect(names(session)).toEqual(['Bàn Văn Phú']);
  });
});
