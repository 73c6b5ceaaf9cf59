import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { OfficeSession } from '#electron/office/office-session.ts';
import { compareBackup, restoreBackup } from '#electron/services/backups/restore-backup.ts';
import { eraseNow } from '#electron/services/personal-data/erase-people.ts';
import { temporaryFolder } from '../../../fixtures/new-office.ts';
import { addPerson } from '../../backup/backup-office.ts';

const NAME = 'Quàng Thị Duy Nhất';
const office = {
  name: 'Sở Công Thương',
  superiorName: 'UBND tỉnh Thượng Sơn',
  placeName: 'Thượng Sơn',
  symbolAbbreviation: 'SCT',
  signers: [],
};

/** An office of two people with a copy from before one of them was erased. */
async function erasedOffice() {
  const folder = temporaryFolder();
  const file = path.join(folder, 'so.tdkt');
  const session = new OfficeSession('Lường Thị Vui', undefined, path.join(folder, 'backups'));
  session.create(file, office);
  const id = addPerson(session, NAME);
  addPerson(session, 'Bàn Văn Phú');
  session.close();
  const old = path.join(folder, '2026-11-20 10.00.00 · khi đóng tệp.tdkt');
  copyFileSync(file, old);
  session.open(file);
  await session.backUp('trước thay đổi đầu ngày', true);
  const context = { ...session.required(), requireBackup: undefined };
  eraseNow(context, [{ id, fullName: NAME, basis: 'Thông tư 10/2022/TT-BNV', reason: 'Hết thời hạn lưu' }]);
  return { folder, file, old, session, id };
}

test('restoring a backup from before an erasure brings everybody back but the one who was erased, also not into the history', async () => {
  const { file, old, session } = await erasedOffice();
  addPerson(session, 'Nông Thị Hạnh');
  const context = { ...session.required(), requireBackup: undefined };
  expect(compareBackup(context, old).tables).toMatchObject([{ gone: { count: 1, names: ['Nông Thị Hạnh'] } }]);
  restoreBackup(context, old);
  const names = context.database.prepare('SELECT full_name FROM people ORDER BY id').pluck().all();
  expect(names).toEqual(['Người số 1 đã xoá thông tin', 'Bàn Văn Phú']);
  session.close();
  expect(readFileSync(file).includes(NAME)).toBe(false);
});

test('a backup from before, opened as a file of its own, tells who is in it again, and erases them when asked', async () => {
  const { old, file, session, id } = await erasedOffice();
  session.open(old);
  await session.backUp('trước thay đổi đầu ngày', true);
  expect(session.call('personal-data:returned', {})).toMatchObject([{ personId: id, fullName: NAME }]);
  expect(session.call('personal-data:erase-returned', {})).toEqual({ erased: 1 });
  expect(session.call('personal-data:returned', {})).toEqual([]);
  expect(session.call('personal-data:erased', {})).toMatchObject([{ personId: id, reason: 'Hết thời hạn lưu' }]);
  session.open(file);
  expect(session.call('personal-data:returned', {})).toEqual([]);
  session.close();
  expect(readFileSync(old).includes(NAME)).toBe(false);
});

test('somebody else who got the same number in a copy that went its own way is left alone', async () => {
  const folder = temporaryFolder();
  const session = new OfficeSession('Lường Thị Vui', undefined, path.join(folder, 'backups'));
  const file = path.join(folder, 'so.tdkt');
  session.create(file, office);
  session.close();
  const apart = path.join(folder, 'so 2.tdkt');
  copyFileSync(file, apart);
  session.open(apart);
  await session.backUp('trước thay đổi đầu ngày', true);
  addPerson(session, 'Bàn Văn Phú');
  session.open(file);
  await session.backUp('trước thay đổi đầu ngày', true);
  const id = addPerson(session, NAME);
  eraseNow({ ...session.required(), requireBackup: undefined }, [
    { id, fullName: NAME, basis: 'Thông tư 10/2022/TT-BNV', reason: 'Hết thời hạn lưu' },
  ]);
  session.open(apart);
  expect(session.call('personal-data:returned', {})).toEqual([]);
  session.close();
});
