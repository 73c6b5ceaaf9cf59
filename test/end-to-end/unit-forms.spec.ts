import { readdirSync } from 'node:fs';
import path from 'node:path';
import { accessibilityProblems } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { ask, choose, goTo, newFolder, saveAs } from './office-file.ts';

test('forms are made for all units at once into a folder, and each unit is waited for', async ({ open }) => {
  const { app, page } = await open();
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await ask(page, 'files:create-sample', {});
  const folder = newFolder();
  await choose(app, folder);
  await goTo(page, 'Nhập dữ liệu');
  await page.getByText('Biểu gửi đơn vị', { exact: true }).click();
  await page.getByRole('button', { name: 'Lập biểu…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lập biểu gửi đơn vị' });
  await dialog.getByRole('checkbox', { name: 'Văn phòng' }).uncheck();
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^Lập biểu cho/ }).click();

  const units = page.getByRole('list', { name: /^Các đơn vị, Đăng ký thi đua/ }).getByRole('listitem');
  await expect(units.first()).toContainText('chưa gửi');
  const files = readdirSync(folder);
  expect(files.length).toBe(await units.count());
  expect(files).toContain(`Phòng Quản lý thương mại - Đăng ký thi đua ${new Date().getFullYear()}.xlsx`);
  expect(files.some((name) => name.startsWith('Văn phòng'))).toBe(false);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Không chờ Phòng Quản lý thương mại' }).click();
  await expect(page.getByText('Phòng Quản lý thương mại')).toBeHidden();
});
