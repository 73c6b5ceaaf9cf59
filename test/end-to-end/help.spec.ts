import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tourSteps } from '#renderer/features/tour/tour-steps.ts';
import { accessibilityProblems } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, goTo, makeOffice, newFolder, saveAs } from './office-file.ts';

test('the sample office offers a tour; Enter walks through all its stops, each showing where it is', async ({
  open,
}) => {
  const { app, page } = await open();
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await page.getByRole('button', { name: /^Mở cơ quan mẫu/ }).click();
  const card = page.getByRole('complementary', { name: 'Xem nhanh chương trình' });
  await card.getByRole('button', { name: 'Bắt đầu' }).click();
  for (const [at, step] of tourSteps.entries()) {
    await expect(card.getByRole('heading', { name: step.title })).toBeVisible();
    await expect(page.locator(step.target)).toBeInViewport({ ratio: 1 });
    if (at === 2) expect(await accessibilityProblems(page)).toEqual([]);
    const next = card.getByRole('button', { name: at === tourSteps.length - 1 ? 'Xong' : 'Tiếp' });
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(card).toHaveCount(0);
});

test('the help about a screen opens from there, is searched without accents and leads back to the screen', async ({
  open,
}) => {
  const { app, page } = await open();
  await page.getByRole('button', { name: /^Hướng dẫn/ }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Bắt đầu với cơ quan của mình' })).toBeVisible();
  await page.keyboard.press('Escape');

  await makeOffice({ app, page });
  await goTo(page, 'Quỹ');
  await page.getByRole('button', { name: 'Trợ giúp' }).click();
  await page.getByRole('menuitem', { name: 'Hướng dẫn' }).click();
  await expect(page.getByRole('heading', { name: 'Quỹ thi đua, khen thưởng' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Trang Quỹ/ })).toBeVisible();

  await page.getByRole('textbox', { name: 'Tìm trong hướng dẫn' }).fill('sap nhap');
  await expect(page.getByRole('article').getByRole('heading', { name: 'Đơn vị và thay đổi tổ chức' })).toBeVisible();
  await page.getByRole('article').getByRole('link', { name: 'Mở trang này' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đơn vị' })).toBeVisible();
});

test('the report of an error is shown before it is saved, and names nobody unless that was ticked', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  await addPerson(page, 'Ma Văn Tùng');
  await page.evaluate(() => {
    window.dispatchEvent(new ErrorEvent('error', { error: new TypeError('Cannot read Ma Văn Tùng') }));
  });
  await page.getByRole('button', { name: 'Trợ giúp' }).click();
  await page.getByRole('menuitem', { name: 'Báo cáo lỗi…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Báo cáo lỗi' });
  await dialog.getByLabel('Điều gì đã xảy ra?').fill('Bấm vào một người thì trang trống.');
  const shown = dialog.getByRole('region', { name: 'Nội dung sẽ lưu' });
  await expect(shown).toContainText('Bấm vào một người');
  await expect(shown).toContainText('TypeError');
  await expect(shown).not.toContainText('Ma Văn Tùng');
  await expect(shown).not.toContainText('Sở Công Thương');
  expect(await accessibilityProblems(page)).toEqual([]);

  const file = path.join(newFolder(), 'bao-cao.txt');
  await saveAs(app, file);
  await dialog.getByRole('button', { name: 'Lưu báo cáo…' }).click();
  await expect(dialog).toHaveCount(0);
  expect(readFileSync(file, 'utf8')).not.toContain('Ma Văn Tùng');

  await page.getByRole('button', { name: 'Trợ giúp' }).click();
  await page.getByRole('menuitem', { name: 'Báo cáo lỗi…' }).click();
  await dialog.getByRole('checkbox', { name: /^Kèm nguyên văn/ }).check();
  await expect(shown).toContainText('Cannot read Ma Văn Tùng');
});
