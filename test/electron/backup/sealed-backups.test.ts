import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sealCopy, unsealCopy, withUnsealed } from '#electron/office/sealed-copies.ts';
import { newPasswordRecord } from '#electron/safety/password-record.ts';
import { isSealedFile } from '#electron/safety/sealed-file.ts';
import { compareBackup } from '#electron/services/backups/restore-backup.ts';
import { failureOf } from '../../fixtures/new-office.ts';
import { addPerson, backupOffice } from './backup-office.ts';

/** The backups at a second place, newest last. */
function copiesIn(stick: string): string[] {
  return readdirSync(stick, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tdkt'))
    .map((name) => path.join(stick, name))
    .sort();
}

test('with a password on the file, copies leave the machine sealed, and open by the password or the recovery code only', async () => {
  const { session, desk, folder, create } = backupOffice();
  create();
  const stick = path.join(folder, 'usb');
  mkdirSync(stick);
  const { record, recoveryCode } = await newPasswordRecord('câu dễ nhớ', 10);
  session.writePassword(record);

  // The password was not given yet: nothing leaves the machine, and the screen says why.
  addPerson(session, 'Nông Thị Kín');
  await desk.chooseSecondPlace(stick);
  await desk.make();
  await desk.settled();
  expect(copiesIn(stick)).toEqual([]);
  expect(desk.state().secondPlace).toMatchObject({ failure: { kind: 'locked' } });

  session.sealWith(['câu dễ nhớ', recoveryCode]);
  await desk.make();
  await desk.settled();
  const copy = copiesIn(stick).at(-1) ?? '';
  expect(isSealedFile(copy)).toBe(true);
  expect(readFileSync(copy).includes('Nông Thị Kín')).toBe(false);

  withUnsealed(session, copy, (plain) => {
    expect(compareBackup(session.required(), plain).tables).toEqual([]);
  });
  const typed = recoveryCode.toLowerCase().replaceAll('-', ' ');
  for (const [index, secret] of ['câu dễ nhớ', typed].entries()) {
    const target = path.join(folder, `mở ${index}.tdkt`);
    unsealCopy(copy, target, secret);
    expect(readFileSync(target).includes('Nông Thị Kín')).toBe(true);
  }
  const target = path.join(folder, 'sai.tdkt');
  expect(failureOf(() => unsealCopy(copy, target, 'sai'))).toMatchObject({ problem: 'wrong-password' });
  expect(failureOf(() => sealCopy(session, copy, path.join(folder, 'x'), 'khác'))).toMatchObject({
    kind: 'saveFailed',
  });
}, 60_000);
