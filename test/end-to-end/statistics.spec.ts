import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { accessibilityProblems } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { ask, goTo, newFolder, saveAs } from './office-file.ts';
import type { OpenedProgram } from './open-program.ts';

/** The invented office that the program brings along, in a folder of its own. */
async function openSample({ app, page }: OpenedProgram): Promise<void> {
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await page.getByRole('button', { name: /^Mở cơ quan mẫu/ }).click();
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
}

const figureOf = (label: string | null): number => Number(/: ([\d.]+)$/.exec(label ?? '')?.[1]?.replaceAll('.', ''));

test('a question that comes by telephone is built, answered with names, kept, and saved as Excel', async ({ open }) => {
  const program = await open();
  const { app, page } = program;
  await openSample(program);
  await goTo(page, 'Thống kê');
  await page.getByText('Bảng tự lập', { exact: true }).click();
  const choose = async (field: string, option: string) => {
    await page.getByRole('combobox', { name: field, exact: true }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  await choose('Dòng', 'Loại đơn vị thuộc Sở');
  await choose('Cột', 'Năm');
  const table = page.getByRole('table', { name: 'Bảng tự lập' });
  const cell = table.getByRole('button', { name: /^Phòng, ban, Năm 2025: [1-9]/ });
  await cell.click();
  const names = page.getByRole('complementary').getByRole('list').getByRole('listitem');
  await expect(names).toHaveCount(figureOf(await cell.getAttribute('aria-label')));
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Lưu bảng' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lưu bảng thống kê' });
  await dialog.getByLabel('Tên bảng').fill('Khen thưởng theo loại đơn vị');
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(dialog).toBeHidden();
  expect((await ask(page, 'statistics:tables', {})).map(({ name }) => name)).toContain('Khen thưởng theo loại đơn vị');

  const file = path.join(newFolder(), 'Khen thưởng theo loại đơn vị.xlsx');
  await saveAs(app, file);
  await page.getByRole('button', { name: 'In, Word, Excel' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Excel', exact: true }).click();
  await expect(page.getByText('Đã lưu Khen thưởng theo loại đơn vị.xlsx')).toBeVisible();
  const [sheet] = (await readXlsx(readFileSync(file))).sheets;
  expect(
    sheet?.rows.flat().some((text) => String(text).toLocaleUpperCase('vi') === 'KHEN THƯỞNG THEO LOẠI ĐƠN VỊ'),
  ).toBe(true);
});

test('each figure of a form opens its names; what keeps a sum from coming out is entered there', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { page } = program;
  await openSample(program);
  await goTo(page, 'Thống kê');
  await page.getByRole('combobox', { name: 'Năm', exact: true }).click();
  await page.getByRole('option', { name: '2025', exact: true }).click();
  const figures = page.getByRole('table').getByRole('button', { name: /: [1-9]\d*$/ });
  await expect(figures.first()).toBeVisible();
  const figure = figures.first();
  const count = figureOf(await figure.getAttribute('aria-label'));
  await figure.click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('list').getByRole('listitem')).toHaveCount(count);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Biểu', exact: true }).click();
  await page.getByRole('option', { name: /^0604\.N/ }).click();
  await expect(page.getByText('Dòng, cột của biểu này do chương trình tự đặt', { exact: false })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});
