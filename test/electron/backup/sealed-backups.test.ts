import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkBackup } from '#electron/backup/check-backup.ts';
import { verifyCopy } from '#electron/database/verify-file.ts';
import { placeGoodCopy, readRescue } from '#electron/office/rescue-desk.ts';
import { unsealCopy } from '#electron/office/unseal-copy.ts';
import { newPasswordRecord } from '#electron/safety/password-record.ts';
import { SEALING, sealInPlace, withUnsealed } from '#electron/safety/seal-in-place.ts';
import { isSealedFile } from '#electron/safety/sealed-file.ts';
import { compareBackup, restoreBackup } from '#electron/services/backups/restore-backup.ts';
import { backupReasons } from '#shared/domain/backups/backup-reasons.ts';
import { failureOf } from '../../fixtures/new-office.ts';
import { addPerson, backupOffice } from './backup-office.ts';

/** The backups below a folder, oldest first. */
function copiesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tdkt'))
    .map((name) => path.join(folder, name))
    .sort();
}

const PASSWORD = 'câu dễ nhớ';
const tells = (file: string) => readFileSync(file).includes('Nông Thị Kín');

/** An office with one person, a backup here and at a second place, and no password yet. */
async function officeWithBackups() {
  const office = backupOffice();
  const backups = office.create();
  const stick = path.join(office.folder, 'usb');
  mkdirSync(stick);
  addPerson(office.session, 'Nông Thị Kín');
  await office.desk.chooseSecondPlace(stick);
  await office.desk.make();
  await office.desk.settled();
  const { record, recoveryCode } = await newPasswordRecord(PASSWORD, 10);
  const setPassword = () => {
    office.session.writePassword(record);
    office.desk.sealWith([PASSWORD, recoveryCode]);
  };
  return { ...office, backups, stick, recoveryCode, setPassword };
}

test('with a password on the file, backups lie sealed here and at the second place, those from before it too, each checked', async () => {
  const { session, desk, folder, backups, stick, recoveryCode, setPassword } = await officeWithBackups();
  expect(copiesIn(backups).some(tells)).toBe(true);
  expect(desk.state().backups[0]?.isSealed).toBe(false);
  setPassword();
  await desk.settled();
  await desk.make();
  await desk.settled();
  for (const place of [backups, stick]) {
    expect(copiesIn(place).length).toBeGreaterThan(1);
    for (const copy of copiesIn(place)) expect([copy, isSealedFile(copy), tells(copy)]).toEqual([copy, true, false]);
  }
  expect(desk.state().notices).toEqual([]);
  expect(desk.state().secondPlace?.failure).toBeNull();
  for (const { isSealed, verifiedAt, counts } of desk.state().backups) {
    expect(isSealed).toBe(true);
    expect(verifiedAt).not.toBeNull();
    expect(counts).not.toBeNull();
  }

  // By the password or the recovery code, as either was typed; by nothing else.
  const copy = copiesIn(stick).at(-1) ?? '';
  const typed = recoveryCode.toLowerCase().replaceAll('-', ' ');
  for (const [index, secret] of [PASSWORD, typed].entries()) {
    const target = path.join(folder, `mở ${index}.tdkt`);
    unsealCopy(copy, target, secret);
    expect(verifyCopy(target)).toMatchObject({ problem: null, counts: { people: 1 } });
  }
  const wrong = path.join(folder, 'sai.tdkt');
  expect(failureOf(() => unsealCopy(copy, wrong, 'sai'))).toMatchObject({ problem: 'wrong-password' });
  expect(failureOf(() => withUnsealed(copy, null, () => 1))).toMatchObject({ problem: 'password-needed' });

  // Restored as any backup, and taken back.
  addPerson(session, 'Bàn Văn Phú');
  await session.backUp(backupReasons.restore(path.basename(copy)), true);
  const names = () => session.required().database.prepare('SELECT full_name FROM people').pluck().all();
  withUnsealed(copy, PASSWORD, (plain) => {
    expect(compareBackup(session.required(), plain).tables).toMatchObject([{ gone: { count: 1 } }]);
    restoreBackup({ ...session.required(), requireBackup: () => {} }, plain);
  });
  expect(names()).toEqual(['Nông Thị Kín']);
  session.call('history:undo', {});
  expect(names()).toHaveLength(2);
}, 120_000);

test('until the password is given no backup is made, none is lost, and what was unfinished is finished sealed then', async () => {
  const { session, desk, backups, recoveryCode, setPassword, open } = await officeWithBackups();
  setPassword();
  await desk.settled();
  addPerson(session, 'Bàn Văn Phú');
  await session.backUp(backupReasons.manual, true); // written, and killed before it was checked
  session.close();
  desk.opened(null, false);
  writeFileSync(path.join(backups, `2026-11-20 10.00.00 · x.tdkt${SEALING}`), 'dở');
  open();
  await desk.settled();
  expect(readdirSync(backups).filter((name) => name.endsWith('.part'))).toHaveLength(1);
  await expect(desk.make()).rejects.toMatchObject({ failure: { kind: 'locked' } });
  await desk.leave();
  desk.sealWith([PASSWORD, recoveryCode]);
  await desk.settled();
  expect(readdirSync(backups).filter((name) => name.endsWith('.part') || name.includes(SEALING))).toEqual([]);
  const manual = desk
    .state()
    .backups.find(({ reason, counts }) => reason === backupReasons.manual && counts?.people === 2);
  expect(manual).toMatchObject({ isSealed: true });
  expect(copiesIn(backups).every(isSealedFile)).toBe(true);
}, 120_000);

test('sealed already and killed before it got its name, a backup is looked at all the same', async () => {
  const { backups, recoveryCode } = await officeWithBackups();
  const copy = copiesIn(backups).at(-1) ?? '';
  const part = `${copy}.part`;
  renameSync(copy, part);
  sealInPlace(part, [PASSWORD, recoveryCode], verifyCopy(part).sha256, 10);
  expect(checkBackup(part, [PASSWORD, recoveryCode])).toMatchObject({
    problem: null,
    isSealed: true,
    counts: { people: 1 },
  });
  const other = `${part} 2`;
  copyFileSync(part, other);
  expect(failureOf(() => checkBackup(other, ['khác']))).toMatchObject({
    kind: 'sealedFile',
    problem: 'wrong-password',
  });
});

test('what was read back differs: the plain file stays and nothing is left beside it', async () => {
  const { backups } = await officeWithBackups();
  const copy = copiesIn(backups).at(-1) ?? '';
  expect(failureOf(() => sealInPlace(copy, [PASSWORD], 'khác', 10))).toMatchObject({ kind: 'saveFailed' });
  expect(isSealedFile(copy)).toBe(false);
  expect(readdirSync(backups).filter((name) => name.includes(SEALING))).toEqual([]);
});

test('of a damaged file, the last good sealed copy is found and opened with its password, and asked for without', async () => {
  const { session, desk, file, folder, recoveryCode, setPassword } = await officeWithBackups();
  setPassword();
  await desk.settled();
  session.close();
  writeFileSync(file, readFileSync(file).fill(0xa5, 4096));
  const root = path.join(folder, 'backups');
  const madeAt = desk.state().backups[0]?.madeAt ?? '';
  expect(readRescue(root, file)).toMatchObject({ goodCopy: null, sealedCopy: { madeAt, problem: 'password-needed' } });
  expect(readRescue(root, file, 'sai')).toMatchObject({ goodCopy: null, sealedCopy: { problem: 'wrong-password' } });
  for (const secret of [PASSWORD, recoveryCode])
    expect(readRescue(root, file, secret)).toMatchObject({
      goodCopy: { madeAt, counts: { people: 1 } },
      sealedCopy: null,
    });
  expect(failureOf(() => placeGoodCopy(root, file, null))).toMatchObject({ kind: 'sealedFile' });
  expect(verifyCopy(placeGoodCopy(root, file, PASSWORD))).toMatchObject({ problem: null, counts: { people: 1 } });
}, 60_000);
