import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { makeAwardOffice } from './award-office.ts';
import { expect as expectNow, test } from './fixtures.ts';
import { ask, newFolder, saveAs } from './office-file.ts';

test.describe.configure({ timeout: 120_000 });
/** Patient, as other journeys may run beside this one. */
const expect = expectNow.configure({ timeout: 20_000 });

const register = (page: Page) => page.getByRole('grid', { name: 'Sổ khen thưởng' });
const strip = (page: Page) => page.getByRole('navigation', { name: 'Số lượng theo danh hiệu, hình thức' });

async function openRegister(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sổ khen thưởng', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sổ khen thưởng' })).toBeVisible();
}

test('the register fills itself from decisions; a number beside it shows whose it is', async ({ open }) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2025, people: ['Nông Thị Hạnh', 'Vàng A Páo'], amount: 702_000 });
  await openRegister(page);
  await expect(register(page).getByRole('gridcell', { name: 'Lao động tiên tiến' })).toHaveCount(2);
  await expect(page.getByText('2 cá nhân · 0 tập thể · 1.404.000 đồng')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByText('Tập thể, hộ', { exact: true }).click();
  await expect(page.getByText('Không có khen thưởng nào như đã chọn ở trên.')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await strip(page)
    .getByRole('button', { name: /Lao động tiên tiến/ })
    .click();
  await expect(strip(page).getByRole('button', { name: /Lao động tiên tiến/, pressed: true })).toContainText('2');
  await expect(register(page).getByRole('gridcell', { name: 'Lao động tiên tiến' })).toHaveCount(2);
});

test('an award of earlier years is typed in without a decision, the next one after it, and undone', async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2025, people: ['Nông Thị Hạnh'] });
  await openRegister(page);
  await page.getByRole('button', { name: 'Ghi khen thưởng cũ' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ghi khen thưởng cũ' });
  await dialog.getByRole('button', { name: 'Ghi và nhập tiếp' }).click();
  await expect(dialog.getByText('Hãy chọn cá nhân.')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);

  for (const name of ['Vàng A Páo', 'Lý Thị Mẩy']) {
    await dialog.getByRole('combobox', { name: 'Cá nhân' }).fill(name);
    await page.getByRole('option', { name: new RegExp(name) }).click();
    if (name === 'Vàng A Páo') {
      await dialog.getByRole('combobox', { name: 'Danh hiệu, hình thức' }).click();
      await page.getByRole('option', { name: 'Chiến sĩ thi đua cơ sở' }).click();
      await dialog.getByLabel('Năm', { exact: false }).first().fill('2012');
      await dialog.getByLabel('Số quyết định').fill('118/QĐ-SCT');
    }
    await dialog.getByRole('button', { name: 'Ghi và nhập tiếp' }).click();
    await expect(dialog.getByRole('combobox', { name: 'Cá nhân' })).toHaveValue('');
  }
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  const rows = await ask(page, 'awards:register', { fromYear: 2012, toYear: 2012 });
  expect(
    rows.map(({ recipientName, decisionNumber, decisionId }) => [recipientName, decisionNumber, decisionId]),
  ).toEqual(
    expect.arrayContaining([
      ['Vàng A Páo', '118/QĐ-SCT', null],
      ['Lý Thị Mẩy', '118/QĐ-SCT', null],
    ]),
  );
  await page.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect.poll(async () => (await ask(page, 'awards:register', { fromYear: 2012, toYear: 2012 })).length).toBe(1);
});

test('Enter opens the decision of an award, or the form of an old one; the register is saved as Excel', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { app, page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2025, people: ['Nông Thị Hạnh'] });
  await openRegister(page);
  const file = path.join(newFolder(), 'Sổ khen thưởng 2025.xlsx');
  await saveAs(app, file);
  await page.getByRole('button', { name: 'Excel', exact: true }).click();
  await expect(page.getByText('Đã lưu Sổ khen thưởng 2025.xlsx')).toBeVisible();
  expect(existsSync(file)).toBe(true);

  await register(page).getByRole('gridcell', { name: 'Nông Thị Hạnh' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Quyết định 05/QĐ-SCT' })).toBeVisible();
});

test('the catalogue keeps the law’s lines and takes the office’s own, edited in place', { tag: '@long' }, async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  await makeAwardOffice(program);
  await page.getByRole('link', { name: 'Danh mục', exact: true }).click();
  const grid = page.getByRole('grid', { name: 'Danh mục danh hiệu thi đua và hình thức khen thưởng' });
  await expect(grid.getByRole('gridcell', { name: 'CSTDCS' })).toBeVisible();
  await page.getByRole('button', { name: 'Thêm của cơ quan' }).click();
  await expect(page.getByText('18 của luật, 1 của cơ quan')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /ô đang chọn/ })).toBeFocused();
  await page.keyboard.type('Giấy khen chuyên đề khuyến công');
  await page.keyboard.press('Enter');
  const own = async () => (await ask(page, 'award-types:list', {})).filter(({ isOfLaw }) => !isOfLaw);
  await expect.poll(async () => (await own())[0]?.name).toBe('Giấy khen chuyên đề khuyến công');

  await grid.getByRole('gridcell', { name: 'Lao động tiên tiến', exact: true }).click();
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  expect((await ask(page, 'award-types:list', {})).find(({ code }) => code === 'LDTT')?.name).toBe(
    'Lao động tiên tiến',
  );
  expect(await accessibilityProblems(page)).toEqual([]);
});
