import { closeSync, openSync, writeSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, ask, goTo, makeOffice } from './office-file.ts';

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
  const handle = openSync(file, 'r+');
  for (let page = 3; page < 60; page++) writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096);
  closeSync(handle);

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
