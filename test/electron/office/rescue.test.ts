import {
  closeSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folderOfFile } from '#electron/backup/backup-folder.ts';
import { fileIdentity } from '#electron/database/file-identity.ts';
import { closeDatabase, openDatabase } from '#electron/database/open-database.ts';
import { takeSnapshot } from '#electron/database/take-snapshot.ts';
import { OfficeSession } from '#electron/office/office-session.ts';
import { placeGoodCopy, readRescue, salvageBeside } from '#electron/office/rescue-desk.ts';
import { failureOf, temporaryFolder } from '../../fixtures/new-office.ts';
import { addPerson } from '../backup/backup-office.ts';

/** The sample office with a backup, then some steps more; closed. Made once and copied. */
async function sampleFile() {
  made ??= makeSample();
  const { leaves, counts, folder: original } = await made;
  const folder = temporaryFolder();
  cpSync(original, folder, { recursive: true });
  return { root: path.join(folder, 'backups'), file: path.join(folder, 'so.tdkt'), leaves, counts };
}

let made: ReturnType<typeof makeSample> | undefined;
const originals: string[] = [];
afterAll(() => {
  for (const folder of originals) rmSync(folder, { recursive: true, force: true });
});

async function makeSample() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tdkt-test-'));
  originals.push(folder);
  const root = path.join(folder, 'backups');
  const file = path.join(folder, 'so.tdkt');
  const session = new OfficeSession('Lường Thị Vui');
  session.createSample(file);
  const { database } = session.required();
  const backups = folderOfFile(root, file, fileIdentity(database, file));
  await takeSnapshot(database, path.join(backups, '2026-11-21 14.32.05 · khi đóng tệp.tdkt'));
  for (let number = 1; number <= 5; number++) addPerson(session, `Nông Thị Hạnh ${number}`);
  const pages = (table: string) =>
    database
      .prepare("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno")
      .pluck()
      .all(table) as number[];
  const leaves = { people: pages('people'), awards: pages('awards') };
  const counts = Object.fromEntries(
    ['people', 'awards', 'decisions', 'units', 'changes'].map((table) => [
      table,
      database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number,
    ]),
  );
  session.close();
  return { folder, leaves, counts };
}

/** Writes rubbish over pages of a file (numbered from 1), as a dying disk does. */
function spoil(file: string, pages: readonly number[]): void {
  const handle = openSync(file, 'r+');
  for (const page of pages) writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, (page - 1) * 4096);
  closeSync(handle);
}

describe('A damaged file', () => {
  test('opens as its last good copy beside it, which says what is missing; the damaged one stays as it is', async () => {
    const { root, file, leaves } = await sampleFile();
    spoil(file, leaves.people.slice(0, 2));
    const bytes = readFileSync(file);
    expect(failureOf(() => openDatabase(file))).toMatchObject({ kind: 'fileDamaged' });
    const info = readRescue(root, file);
    expect(info.goodCopy).toMatchObject({ madeAt: '2026-11-21T14:32:05', reason: 'khi đóng tệp' });
    expect(info.missing?.count).toBe(5);
    expect(info.missing?.steps[0]?.label).toContain('Nông Thị Hạnh 5');
    const placed = placeGoodCopy(root, file);
    expect(path.basename(placed)).toBe('so - bản tốt 2026-11-21 14.32.tdkt');
    closeDatabase(openDatabase(placed));
    expect(placeGoodCopy(root, file)).toContain('(2)');
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('a backup that is damaged too is passed over for the one before', async () => {
    const { root, file, leaves } = await sampleFile();
    const info = readRescue(root, file);
    const folder = path.join(root, `so (${(openIdentity(file)).slice(0, 8)})`);
    const newer = path.join(folder, '2026-11-22 08.00.00 · khi đóng tệp.tdkt');
    copyFileSync(path.join(folder, '2026-11-21 14.32.05 · khi đóng tệp.tdkt'), newer);
    spoil(newer, leaves.awards);
    expect(readRescue(root, file).goodCopy).toEqual(info.goodCopy);
  });

  test('gives up every row that can be read, and from the log those that cannot; nothing of it is lost', async () => {
    const { file, leaves, counts } = await sampleFile();
    spoil(file, [...leaves.people.slice(0, 2), ...leaves.awards.slice(0, 3)]);
    const { path: saved, salvage } = salvageBeside(file, 'Lường Thị Vui');
    expect(salvage.lost).toEqual([]);
    expect(salvage.fromLog).toBeGreaterThan(50);
    const session = new OfficeSession('Lường Thị Vui');
    session.open(saved);
    const { database } = session.required();
    for (const [table, count] of Object.entries(counts))
      expect([table, database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).toEqual([table, count]);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.pragma('foreign_key_check')).toEqual([]);
    expect(session.call('search:find', { text: 'nong thi hanh 5', limit: 5 }).length).toBeGreaterThan(0);
    addPerson(session, 'Bàn Văn Phú');
    session.call('history:undo', {});
    session.close();
  });

  test('cut short gives up what is left; what is lost is counted', async () => {
    const { file } = await sampleFile();
    truncateSync(file, Math.floor(statSync(file).size / 8192) * 4096);
    expect(failureOf(() => openDatabase(file))).toMatchObject({ kind: 'fileDamaged' });
    const { path: saved, salvage } = salvageBeside(file, 'Lường Thị Vui');
    expect(salvage.rows).toBeGreaterThan(100);
    const database = openDatabase(saved);
    expect(database.pragma('foreign_key_check')).toEqual([]);
    closeDatabase(database);
  });

  test('of which not even the head can be read is said to be so', async () => {
    const { root, file } = await sampleFile();
    spoil(file, [1]);
    expect(failureOf(() => salvageBeside(file, 'Lường Thị Vui'))).toMatchObject({ kind: 'fileDamaged' });
    expect(readRescue(root, file)).toMatchObject({ goodCopy: { reason: 'khi đóng tệp' }, missing: null });
  });
});

function openIdentity(file: string): string {
  const database = openDatabase(file);
  const identity = fileIdentity(database, file);
  closeDatabase(database);
  return identity;
}
