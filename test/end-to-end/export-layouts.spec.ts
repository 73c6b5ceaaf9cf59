import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { accessibilityProblems } from './accessibility.ts';
import { makeAwardOffice } from './award-office.ts';
import { expect, test } from './fixtures.ts';
import { ask, goTo, newFolder, saveAs } from './office-file.ts';

test('a ready Excel layout is copied, its columns renamed, moved and left out, and the file has just these', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { app, page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2025, people: ['Vàng A Páo', 'Lý Thị Mẩy'] });
  await goTo(page, 'Mẫu và giấy khen');
  await page.getByRole('radiogroup', { name: 'Phần' }).getByText('Bố cục Excel').click();
  const layouts = page.getByRole('navigation', { name: 'Các bố cục' });
  const ready = await layouts.getByRole('button').first().textContent();
  await page.getByRole('button', { name: 'Sao bố cục này' }).click();
  await expect(layouts.getByRole('button', { name: `${ready} (của cơ quan)` })).toHaveAttribute('aria-current', 'true');

  const first = await page.getByLabel('Tên cột 1', { exact: true }).inputValue();
  const second = await page.getByLabel('Tên cột 2', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Đưa cột 2 lên' }).click();
  await expect(page.getByLabel('Tên cột 1', { exact: true })).toHaveValue(second);
  await page.getByLabel('Tên cột 1', { exact: true }).fill('Cột của riêng Sở');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Bỏ cột 2' }).click();
  await expect(page.getByLabel('Tên cột 2', { exact: true })).not.toHaveValue(first);
  const titles = async () => (await ask(page, 'export-layouts:list', {}))[0]!.layout.columns.map(({ title }) => title);
  await expect.poll(async () => (await titles())[0]).toBe('Cột của riêng Sở');
  await expect.poll(titles).not.toContain(first);
  expect(await accessibilityProblems(page)).toEqual([]);

  const file = path.join(newFolder(), 'Xuất.xlsx');
  await saveAs(app, file);
  await page.getByRole('button', { name: 'Xuất Excel' }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  const parts = unzipSync(readFileSync(file));
  const text = Object.keys(parts)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => strFromU8(parts[name]!))
    .join('');
  expect(text).toContain('Cột của riêng Sở');
  expect(text).toContain('Vàng A Páo');

  await page.getByRole('button', { name: 'Xoá bố cục' }).click();
  await expect(layouts.getByRole('button', { name: `${ready} (của cơ quan)` })).toHaveCount(0);
});
