import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accessibilityProblems, policyViolations, watchPolicy } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { choose, clickMenu, goTo, makeOffice, newFolder, saveAs } from './office-file.ts';

test('an officer makes a new office by a short form and finds its name, file and signer', async ({ open }) => {
  const { app, page } = await open();
  await page.getByRole('button', { name: /^Tạo cơ quan mới/ }).click();
  await page.getByRole('button', { name: 'Chọn nơi lưu và tạo' }).click();
  await expect(page.getByText('Hãy nhập tên cơ quan chủ quản.')).toBeVisible();
  await page.keyboard.press('Escape');

  const file = await makeOffice({ app, page });
  expect(existsSync(file)).toBe(true);
  await expect(page.getByRole('banner')).toContainText('Sở Công Thương');
  await expect(page.getByRole('banner')).toContainText('Sở Công Thương.tdkt');
  await expect(page).toHaveTitle('Tổng quan – Sở Công Thương.tdkt – Thi đua Khen thưởng');
  await goTo(page, 'Cơ quan');
  await expect(page.getByRole('cell', { name: 'Hoàng Minh Sơn', exact: true })).toBeVisible();
});

test('not choosing where to save makes nothing and is not a failure', async ({ open }) => {
  const { app, page } = await open();
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
  });
  await page.getByRole('button', { name: /^Mở cơ quan mẫu/ }).click();
  await expect(page.getByRole('button', { name: /^Mở cơ quan mẫu/ })).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the sample office opens with units to look at', { tag: '@long' }, async ({ open }) => {
  const { app, page } = await open();
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await page.getByRole('button', { name: /^Mở cơ quan mẫu/ }).click();
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible({ timeout: 30_000 });
  await goTo(page, 'Đơn vị');
  await expect(page.getByText('Văn phòng', { exact: true }).first()).toBeVisible();
});

test('a file opened before is one click away; one that is gone is marked and can be taken off', {
  tag: '@long',
}, async ({ open }) => {
  const first = await open();
  const file = await makeOffice(first);
  await first.app.close();

  const { page } = await open({ userData: first.userData });
  await page.getByRole('button', { name: /^Sở Công Thương/ }).click();
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  await page.keyboard.press('Control+w');
  await expect(page.getByRole('heading', { name: 'Tệp đã mở gần đây' })).toBeVisible();

  renameSync(file, `${file}.moved`);
  await page.getByRole('button', { name: /^Sở Công Thương/ }).click();
  await expect(page.getByRole('alert')).toContainText('Không có tệp');
  await page.getByRole('button', { name: 'Bỏ Sở Công Thương khỏi danh sách' }).click();
  await expect(page.getByText('Chưa mở tệp nào trên máy này.')).toBeVisible();
});

test('a file that is not an office’s is refused in a sentence, kept as it is, and another can be chosen', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  const letter = path.join(newFolder(), 'công văn.tdkt');
  writeFileSync(letter, 'Kính gửi các phòng, đơn vị');
  await choose(app, letter);
  await page.getByRole('button', { name: /^Mở tệp dữ liệu/ }).click();
  await expect(page.getByRole('alert')).toContainText('không phải là tệp dữ liệu thi đua, khen thưởng');
  await expect(page.getByRole('button', { name: 'Chọn tệp khác' })).toBeVisible();
  expect(readFileSync(letter, 'utf8')).toBe('Kính gửi các phòng, đơn vị');
});

test('a portable program keeps settings and backups beside its .exe', { tag: '@long' }, async ({ open }) => {
  const stick = newFolder();
  const first = await open({ env: { PORTABLE_EXECUTABLE_DIR: stick } });
  await makeOffice(first);
  await first.app.close();
  const beside = path.join(stick, 'Thiết lập và sao lưu');
  expect(readFileSync(path.join(beside, 'settings.json'), 'utf8')).toContain('Sở Công Thương');
  expect(existsSync(path.join(beside, 'backups'))).toBe(true);
  expect(existsSync(path.join(first.userData, 'settings.json'))).toBe(false);
});

test('the native menu and the menu «Tệp» do the same', { tag: '@long' }, async ({ open }) => {
  const { app, page } = await open();
  await page.getByRole('heading', { name: 'Thi đua Khen thưởng' }).waitFor();
  await clickMenu(app, 'new');
  await expect(page.getByRole('dialog', { name: 'Tạo cơ quan mới' })).toBeVisible();
  await page.keyboard.press('Escape');
  await clickMenu(app, 'undo');
  await expect(page.getByText('Chưa mở tệp dữ liệu nào', { exact: false })).toBeVisible();

  const folder = path.dirname(await makeOffice({ app, page }));
  const copy = path.join(folder, 'bản sao.tdkt');
  await saveAs(app, copy);
  await page.getByRole('button', { name: 'Tệp', exact: true }).click();
  await page.getByRole('menuitem', { name: /Lưu bản sao/ }).click();
  await expect(page.getByText('Đã lưu bản sao', { exact: false })).toBeVisible();
  expect(existsSync(copy)).toBe(true);
  await clickMenu(app, 'close');
  await expect(page.getByRole('button', { name: /^Tạo cơ quan mới/ })).toBeVisible();
});

test('what was typed into the office’s form is not left behind without asking', { tag: '@long' }, async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  await goTo(page, 'Cơ quan');
  await page.getByLabel('Tên cơ quan').fill('Sở Công Thương tỉnh Thượng Sơn');
  await page.getByRole('link', { name: 'Tổng quan', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Rời đi mà chưa lưu?' });
  await question.getByRole('button', { name: 'Ở lại để lưu' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByRole('banner')).toContainText('Sở Công Thương tỉnh Thượng Sơn');
  await page.getByRole('link', { name: 'Tổng quan', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
});

test('every place is reached by keyboard, and F6 goes round the parts of the window', { tag: '@long' }, async ({
  open,
}) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  for (const [key, title] of [
    ['Alt+2', 'Đơn vị'],
    ['Alt+0', 'Lịch sử'],
    ['Alt+1', 'Tổng quan'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  const region = () =>
    page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'));
  const visited = [await region()];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('F6');
    visited.push(await region());
  }
  expect(visited).toEqual(['content', 'top', 'navigation', 'content']);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Bảng phím tắt' })).toBeVisible();
});

test('in light and in dark, axe finds nothing and the policy refuses nothing; the choice is remembered', {
  tag: '@long',
}, async ({ open }) => {
  const first = await open();
  await watchPolicy(first.page);
  expect(await accessibilityProblems(first.page)).toEqual([]);
  const file = await makeOffice(first);
  for (const scheme of ['light', 'dark']) {
    await expect(first.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
    for (const place of ['Tổng quan', 'Lịch sử', 'Cơ quan', 'F1']) {
      if (place === 'F1') await first.page.keyboard.press('F1');
      else await goTo(first.page, place);
      await first.page.waitForTimeout(300);
      expect(await accessibilityProblems(first.page), `${scheme} ${place}`).toEqual([]);
    }
    await first.page.keyboard.press('Escape');
    if (scheme === 'light') await first.page.getByRole('button', { name: 'Nền tối' }).click();
  }
  expect(await policyViolations(first.page)).toEqual([]);
  await first.page.waitForTimeout(600);
  await first.app.close();

  const again = await open({ userData: first.userData, args: [file] });
  await expect(again.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(again.page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
});
