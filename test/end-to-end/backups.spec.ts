import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, ask, goTo, makeOffice, newFolder } from './office-file.ts';

/** Rubbish over some pages, as a dying disk writes. */
function spoil(file: string): void {
  const handle = openSync(file, 'r+');
  for (let page = 3; page < 60; page++) writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096);
  closeSync(handle);
}

const names = async (page: Page) =>
  (await ask(page, 'people:list', { offset: 0, limit: 100, withFormer: true })).rows.map(({ fullName }) => fullName);

test('a backup now; later it is restored after its changes were seen, and Ctrl+Z takes that back; leaving makes another', async ({
  open,
}) => {
  const first = await open();
  const { page } = first;
  const file = await makeOffice(first);
  await addPerson(page, 'Nông Thị Hạnh');
  await goTo(page, 'Sao lưu');
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(page.getByText('Đã sao lưu và kiểm tra bản sao.')).toBeVisible();
  await addPerson(page, 'Bàn Văn Phú');
  await page.getByRole('gridcell', { name: 'sao lưu theo yêu cầu' }).click();
  await page.getByRole('button', { name: 'Khôi phục…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('1 không còn:')).toBeVisible();
  await expect(dialog.getByText('Bàn Văn Phú').first()).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => names(page)).toEqual(['Nông Thị Hạnh']);
  await expect(page.getByRole('gridcell', { name: /^trước khi khôi phục bản/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await names(page)).length).toBe(2);
  await first.app.close();

  const again = await open({ userData: first.userData, args: [file] });
  await again.page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
  const { backups } = await ask(again.page, 'backups:state', {});
  expect(backups.map(({ reason }) => reason)).toContain('khi đóng tệp');
});

test('a second copy of the program looks at the file, is told who writes, and goes on once the first has closed', async ({
  open,
}) => {
  const first = await open();
  const file = await makeOffice(first);
  await addPerson(first.page, 'Nông Thị Hạnh');
  const { page } = await open({ args: [file] });
  await expect(page.getByText(/^Chỉ xem: .* đang mở tệp này để ghi/)).toBeVisible();
  expect(await names(page)).toEqual(['Nông Thị Hạnh']);
  await expect(addPerson(page, 'Bàn Văn Phú')).rejects.toThrow(/openReadOnly/);
  expect(await accessibilityProblems(page)).toEqual([]);
  await first.app.close();
  await page.getByRole('button', { name: 'Mở lại' }).click();
  await expect(page.getByText(/^Chỉ xem/)).toBeHidden();
  await addPerson(page, 'Bàn Văn Phú');
  expect(await names(page)).toHaveLength(2);
});

test('a damaged file opens as its last good copy beside it, after saying what that has', async ({ open }) => {
  const first = await open();
  const file = await makeOffice(first);
  await addPerson(first.page, 'Nông Thị Hạnh');
  await first.app.close();
  spoil(file);

  const { page } = await open({ userData: first.userData });
  await page
    .getByRole('button', { name: /Sở Công Thương/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Tệp dữ liệu bị hỏng' });
  await expect(dialog.getByText('Bản tốt gần nhất:')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Mở bản tốt gần nhất' }).click();
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
  expect(await names(page)).toEqual(['Nông Thị Hạnh']);
  expect((await ask(page, 'files:state', {})).open?.fileName).toMatch(/ - bản tốt .*\.tdkt$/);
});

test('a damaged file given by a double click says so with its ways out, also after they were put off', {
  tag: '@long',
}, async ({ open }) => {
  const first = await open();
  const file = await makeOffice(first);
  await addPerson(first.page, 'Nông Thị Hạnh');
  await first.app.close();
  spoil(file);
  const { page } = await open({ userData: first.userData, args: [file] });
  const dialog = page.getByRole('dialog', { name: 'Tệp dữ liệu bị hỏng' });
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  await expect(page.getByRole('alert')).toContainText('bị hỏng');
  await page.getByRole('button', { name: 'Cách lấy lại dữ liệu…' }).click();
  await dialog.getByRole('button', { name: 'Mở bản tốt gần nhất' }).click();
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
  expect(await names(page)).toEqual(['Nông Thị Hạnh']);
});

test('a letter with our ending given by a double click is refused in a sentence and not remembered', {
  tag: '@long',
}, async ({ open }) => {
  const letter = path.join(newFolder(), 'công văn.tdkt');
  writeFileSync(letter, 'Kính gửi các phòng, đơn vị');
  const { page } = await open({ args: [letter] });
  await expect(page.getByRole('alert')).toContainText('không phải là tệp dữ liệu thi đua, khen thưởng');
  await expect(page.getByText('Chưa mở tệp nào trên máy này.')).toBeVisible();
});

test('with a password on the file its backups lie sealed; one from an earlier password asks for that one', {
  tag: '@long',
}, async ({ open }) => {
  const first = await open();
  const { page } = first;
  const file = await makeOffice(first);
  await addPerson(page, 'Nông Thị Hạnh');
  await ask(page, 'backups:make', {});
  await ask(page, 'protection:set-password', { thing: 'file', current: null, next: 'câu thứ nhất' });
  const sealed = async () => (await ask(page, 'backups:state', {})).backups.every(({ isSealed }) => isSealed === true);
  await expect.poll(sealed, { timeout: 20_000 }).toBe(true);
  await ask(page, 'protection:set-password', { thing: 'file', current: 'câu thứ nhất', next: 'câu thứ hai' });
  await addPerson(page, 'Bàn Văn Phú');
  await goTo(page, 'Sao lưu');
  await page.getByRole('gridcell', { name: 'sao lưu theo yêu cầu' }).click();
  await expect(page.getByText('Có, bằng mật khẩu của tệp')).toBeVisible();
  await page.getByRole('button', { name: 'Khôi phục…' }).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByLabel('Mật khẩu hoặc mã khôi phục lúc sao lưu');
  await field.fill('câu thứ hai');
  await dialog.getByRole('button', { name: 'Mở khoá' }).click();
  await expect(dialog.getByText('không mở được bản sao', { exact: false })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await field.fill('câu thứ nhất');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await expect(dialog).toBeHidden();
  expect(await names(page)).toEqual(['Nông Thị Hạnh']);
  await first.app.close();

  // Damaged, its good copy asks for the password of its day.
  spoil(file);
  const again = await open({ userData: first.userData, args: [file] });
  const rescue = again.page.getByRole('dialog', { name: 'Tệp dữ liệu bị hỏng' });
  await rescue.getByLabel('Mật khẩu hoặc mã khôi phục lúc sao lưu').fill('câu thứ hai');
  await rescue.getByRole('button', { name: 'Mở khoá' }).click();
  await rescue.getByRole('button', { name: 'Mở bản tốt gần nhất' }).click();
  await expect(again.page.getByRole('heading', { name: 'Tệp có mật khẩu' })).toBeVisible();
});
