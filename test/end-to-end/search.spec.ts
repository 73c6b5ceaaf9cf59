import type { Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, ask, makeOffice } from './office-file.ts';

const options = (page: Page) => page.getByRole('option');
const box = (page: Page) => page.getByRole('combobox', { name: /^Tìm người/ });

async function fill(page: Page): Promise<void> {
  const unit = { shortName: null, parentId: null, foundedOn: null, eligibleForFlag: null, note: null };
  const office = await ask(page, 'units:create', { ...unit, kind: 'division', name: 'Phòng Quản lý Đặc thù' });
  await addPerson(page, 'Đặng Thị Hoa', office.id);
  await addPerson(page, 'Đàng Thị Hoà');
  await addPerson(page, 'Nông Thị Hạnh', office.id);
}

test('without accents everything is found, đ by d; with accents the exact one comes first', async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  await fill(page);
  await page.keyboard.press('Control+k');
  await box(page).fill('dang thi hoa');
  await expect(options(page)).toHaveCount(2);
  await expect(page.locator('mark').first()).toBeVisible();
  await box(page).fill('Đàng thị hoà');
  await expect(options(page).first()).toContainText('Đàng Thị Hoà');
  await box(page).fill('Đặng Thị Hoa');
  await expect(options(page).first()).toContainText('Đặng Thị Hoa');
  await box(page).fill('phong dac thu');
  await expect(options(page).first()).toContainText('Phòng Quản lý Đặc thù');
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('arrows choose, Enter opens, and what was opened is offered next time', async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  await fill(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nong thi');
  await expect(options(page).first()).toContainText('Nông Thị Hạnh');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nông Thị Hạnh' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(options(page).first()).toContainText('Nông Thị Hạnh');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
});

test('Enter pressed before the answer is there opens what was typed, not what was found before', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  await fill(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('Nông Thị Hạnh');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nông Thị Hạnh' })).toBeVisible();
});

test('commands are found by their words; Escape gives the focus back', { tag: '@long' }, async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  const search = page.getByRole('button', { name: /^Tìm người/ });
  await search.focus();
  await page.keyboard.press('Control+k');
  await box(page).fill('lich su');
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(search).toBeFocused();

  await page.keyboard.press('Control+k');
  await box(page).fill('lich su');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Lịch sử' })).toBeVisible();
});

test('a text that nothing matches says so, however long', { tag: '@long' }, async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  await page.keyboard.press('Control+k');
  await box(page).fill('khongco'.repeat(40));
  await expect(page.getByRole('status').filter({ hasText: 'Không tìm thấy' })).toBeVisible();
});
