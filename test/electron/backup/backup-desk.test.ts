import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readIndex } from '#electron/backup/backup-index.ts';
import { backupThread } from '#electron/backup/backup-thread.ts';
import { closeDatabase, openDatabase } from '#electron/database/open-database.ts';
import { verifyCopy } from '#electron/database/verify-file.ts';
import { BackupFirst } from '#electron/office/backup-taker.ts';
import { salvageBeside } from '#electron/office/rescue-desk.ts';
import { backupReasons } from '#shared/domain/backups/backup-reasons.ts';
import { failureOf, temporaryFolder } from '../../fixtures/new-office.ts';
import { addPerson, backupOffice } from './backup-office.ts';

const backupsIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.tdkt'));

describe('A file is backed up without anybody thinking of it', () => {
  test('when it is left after a change, once, whole, counted and named', async () => {
    const inThread = backupThread(path.resolve('electron/backup/backup-worker.ts'));
    const { session, desk, create } = backupOffice(temporaryFolder(), inThread);
    const folder = create();
    await desk.settled();
    addPerson(session, 'Nông Thị Hạnh');
    await desk.leave();
    await desk.leave();
    const [newest] = desk.state().backups;
    expect(newest).toMatchObject({ reason: 'khi đóng tệp', isHere: true });
    expect(newest?.counts).toMatchObject({ people: 1, units: 1 });
    expect(newest?.verifiedAt).not.toBeNull();
    expect(backupsIn(folder).filter((name) => name.includes('khi đóng tệp'))).toHaveLength(1);
    const copy = openDatabase(path.join(folder, newest?.fileName ?? ''));
    expect(copy.prepare('SELECT full_name FROM people').pluck().all()).toEqual(['Nông Thị Hạnh']);
    closeDatabase(copy);
  });

  test('before the first change of a day; the change waits for it and goes on', async () => {
    const { session, desk, create, open } = backupOffice();
    create();
    await desk.settled();
    addPerson(session, 'Nông Thị Hạnh');
    session.close(); // without a backup, as when the program is killed
    desk.opened(null, false);
    const folder = open();
    expect(() => addPerson(session, 'Bàn Văn Phú')).toThrow(BackupFirst);
    const taken = await session.backUp(backupReasons.firstChange, true);
    addPerson(session, 'Bàn Văn Phú');
    if (taken !== null) desk.finishLater(taken);
    await desk.settled();
    const before = desk.state().backups.filter(({ reason }) => reason === backupReasons.firstChange);
    expect(before.length).toBeGreaterThan(0);
    expect(before[0]?.counts?.people).toBe(1);
    expect(backupsIn(folder).length).toBeGreaterThan(0);
  });

  test('before work that changes much at once, under its name', async () => {
    const { session, desk, create } = backupOffice();
    create();
    const reason = backupReasons.import('danh sách Phòng QLCN.xlsx');
    expect(() => session.required().requireBackup?.(reason)).toThrow(BackupFirst);
    const taken = await session.backUp(reason, true);
    if (taken !== null) desk.finishLater(taken);
    session.required().requireBackup?.(reason);
    await desk.settled();
    expect(desk.state().backups.map((backup) => backup.reason)).toContain('trước khi nhập danh sách Phòng QLCN.xlsx');
  });

  test('while a backup is written the file answers and is written to; what is in the backup is whole', async () => {
    const { session, desk, create } = backupOffice();
    create();
    await desk.settled();
    const made = desk.make();
    for (let number = 0; number < 50; number++) {
      addPerson(session, `Nông Thị Hạnh ${number}`);
      await new Promise(setImmediate);
    }
    await made;
    expect(desk.state().notices).toEqual([]);
    expect(desk.state().backups[0]?.verifiedAt).not.toBeNull();
  });

  test('a backup that was written but not checked when the program ended is checked at the next opening; half a one is gone', async () => {
    const { session, desk, create, open } = backupOffice();
    const folder = create();
    await desk.settled();
    const taken = await session.backUp(backupReasons.manual, true);
    writeFileSync(
      path.join(folder, '2026-11-20 10.00.00 · khi đóng tệp.tdkt.part'),
      readFileSync(path.join(folder, taken?.part ?? '')).subarray(0, 50_000),
    );
    session.close();
    desk.opened(null, false);
    open();
    await desk.settled();
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(desk.state().backups.map(({ reason }) => reason)).toContain(backupReasons.manual);
    expect(existsSync(path.join(folder, '2026-11-20 10.00.00 · khi đóng tệp.tdkt'))).toBe(false);
  });
});

describe('A backup that cannot be made keeps nobody from working', () => {
  test('the folder is gone: the change is written, the failure is a calm notice, and gone after the next backup', async () => {
    const { session, desk, create } = backupOffice();
    const folder = create();
    await desk.settled();
    rmSync(folder, { recursive: true });
    addPerson(session, 'Nông Thị Hạnh');
    await desk.leave();
    expect(desk.state().notices).toMatchObject([{ kind: 'failed' }]);
    mkdirSync(folder);
    await desk.make();
    expect(desk.state().notices).toEqual([]);
  });

  test('a backup that is not sound is not kept, is told, and has the file looked through at its next opening', async () => {
    const folder = temporaryFolder();
    const { session, desk, create, open } = backupOffice(folder, {
      check: async () => ({ value: null, problem: 'có trang hỏng' }),
      seal: async () => ({ value: null, problem: 'có trang hỏng' }),
    });
    const backups = create();
    addPerson(session, 'Nông Thị Hạnh');
    await desk.leave();
    expect(desk.state().notices).toMatchObject([{ kind: 'unsound', detail: 'có trang hỏng' }]);
    expect(backupsIn(backups)).toEqual([]);
    expect(readIndex(backups).isSuspect).toBe(true);
    session.close();
    open(); // the file itself is sound
  });

  test('a large file is looked at cheaply when it is opened; a spoilt page in it is found by the look of the week, and then the file is not opened any more', async () => {
    const { session, desk, file, create, open } = backupOffice();
    create();
    addPerson(session, 'Nông Thị Hạnh');
    const { database } = session.required();
    const scan = randomBytes(17 * 1024 * 1024);
    database.prepare('INSERT INTO attachment_contents (sha256, content) VALUES (?, ?)').run('bản quét', scan);
    const leaf = "SELECT pageno FROM dbstat WHERE name = 'people' AND pagetype = 'leaf'";
    const page = database.prepare(leaf).pluck().get() as number;
    session.close();
    desk.opened(null, false);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa5, (page - 1) * 4096, page * 4096));
    open();
    await desk.settled();
    expect(desk.state().notices).toMatchObject([{ kind: 'unsound', detail: 'có trang hỏng' }]);
    session.close();
    expect(failureOf(() => open())).toMatchObject({ kind: 'fileDamaged' });
  });

  test('what no look at the pages finds, a row that points at nothing, is found too and has the file salvaged', async () => {
    const { session, desk, file, create, open } = backupOffice();
    create();
    const { database } = session.required();
    database.pragma('foreign_keys = OFF');
    const triggers = database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ratings'");
    for (const name of triggers.pluck().all() as string[]) database.exec(`DROP TRIGGER ${name}`);
    database.exec("INSERT INTO ratings (person_id, year, rating) VALUES (77, 2025, 'HTT')");
    session.close();
    desk.opened(null, false);
    open();
    await desk.settled();
    expect(desk.state().notices).toMatchObject([{ kind: 'unsound', detail: 'có liên kết sai giữa các bản ghi' }]);
    session.close();
    expect(failureOf(() => open())).toMatchObject({ kind: 'fileDamaged' });
    expect(verifyCopy(salvageBeside(file, 'Lường Thị Vui').path).problem).toBeNull();
  });

  test('a clock set back is told, and takes no backup away', async () => {
    const { desk, clock, create } = backupOffice();
    create();
    await desk.make();
    const before = desk.state().backups.length;
    clock.now = new Date(clock.now.getTime() - 400 * 24 * 3600 * 1000);
    await desk.make();
    expect(desk.state().backups.length).toBe(before + 1);
    expect(desk.state().notices.map(({ kind }) => kind)).toContain('clock-behind');
  });
});

describe('A second place gets a copy whenever it is there', () => {
  test('copied and read back; pulled it is missed after some days, and when it is back it gets the newest', async () => {
    const { session, desk, clock, create } = backupOffice();
    create();
    const stick = temporaryFolder();
    await desk.make();
    await desk.chooseSecondPlace(stick);
    expect(desk.state().secondPlace).toMatchObject({ folder: stick, isThere: true, failure: null });
    expect(desk.state().backups[0]?.isInSecondPlace).toBe(true);

    const mark = readFileSync(path.join(stick, 'noi-sao-luu-thi-dua.json'));
    rmSync(stick, { recursive: true });
    addPerson(session, 'Nông Thị Hạnh');
    clock.now = new Date(clock.now.getTime() + 9 * 24 * 3600 * 1000);
    await desk.make();
    await desk.settled();
    expect(desk.state().secondPlace).toMatchObject({ isThere: false, failure: null });
    expect(desk.state().notices).toContainEqual({ kind: 'second-place-overdue', days: 9 });

    mkdirSync(stick);
    await desk.make();
    await desk.settled();
    expect(desk.state().secondPlace?.isThere).toBe(false); // a strange stick in the same place
    writeFileSync(path.join(stick, 'noi-sao-luu-thi-dua.json'), mark);
    await desk.make();
    await desk.settled();
    expect(desk.state().backups[0]?.isInSecondPlace).toBe(true);
    expect(desk.state().notices).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('one that can only be read is told calmly', async () => {
    const { desk, create } = backupOffice();
    create();
    await desk.make();
    const stick = temporaryFolder();
    await desk.chooseSecondPlace(stick);
    chmodSync(stick, 0o555);
    await desk.make();
    await desk.settled();
    chmodSync(stick, 0o755);
    expect(desk.state().notices.map(({ kind }) => kind)).not.toContain('failed');
  });
});
