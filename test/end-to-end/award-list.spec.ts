import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { accessibilityProblems, policyViolations, watchPolicy } from './accessibility.ts';
import { makeAwardOffice } from './award-office.ts';
import { expect as expectNow, test } from './fixtures.ts';
import { ask, newFolder, saveAs } from './office-file.ts';

test.describe.configure({ timeout: 120_000 });
/** Patient, as other journeys may run beside this one. */
const expect = expectNow.configure({ timeout: 20_000 });

const preview = (page: Page) => page.getByRole('region', { name: 'Bản xem trước: Danh sách khen thưởng' });
const firstPage = (page: Page) => preview(page).getByRole('region', { name: /^Trang 1 trên/ });

/** Opens the award list and waits for its first page. */
async function openList(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Danh sách khen thưởng', exact: true }).click();
  await expect(firstPage(page)).toContainText('DANH SÁCH');
}

test('the list of the newest year is there at once as it will print, with every name, under a strict policy', async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2024, people: ['Vàng A Páo'] });
  await office.saveDecision({ number: '06', year: 2025, people: ['Nông Thị Hạnh', 'Lý Thị Mẩy'] });
  await watchPolicy(page);
  await openList(page);
  await expect(firstPage(page)).toContainText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await expect(firstPage(page)).toContainText('Tập thể, cá nhân được khen thưởng năm 2025');
  await expect(firstPage(page)).toContainText(/Nông Thị\s*Hạnh/);
  await expect(firstPage(page)).toContainText('Lý Thị Mẩy');
  await expect(firstPage(page)).not.toContainText('Vàng A Páo');
  await expect(firstPage(page).locator('canvas')).toBeVisible();
  expect(await policyViolations(page)).toEqual([]);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('the pages follow the choices: period, title, sums, columns and their order', async ({ open }) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2024, people: ['Vàng A Páo'], amount: 702_000 });
  await office.saveDecision({ number: '06', year: 2025, people: ['Nông Thị Hạnh'], amount: 702_000 });
  await openList(page);

  await page.getByRole('combobox', { name: 'Từ năm' }).click();
  await page.getByRole('option', { name: /^2024/ }).click();
  await expect(firstPage(page)).toContainText('năm 2024');
  await page.getByRole('combobox', { name: 'Đến năm' }).click();
  await page.getByRole('option', { name: /^2025/ }).click();
  await expect(firstPage(page)).toContainText('giai đoạn 2024 - 2025');
  await expect(firstPage(page)).toContainText(/Nông Thị\s*Hạnh/);

  await page.getByLabel('Tên danh sách').fill('DANH SÁCH TRAO THƯỞNG');
  await page.getByRole('switch', { name: 'Kèm tiền thưởng và tổng số tiền' }).check();
  await expect(firstPage(page)).toContainText('DANH SÁCH TRAO THƯỞNG');
  await expect(firstPage(page)).toContainText('1.404.000');

  await page.getByRole('checkbox', { name: 'Năm sinh' }).check();
  await expect(firstPage(page)).toContainText('1985');
  await page.getByLabel('Tên danh sách').fill('');
  await expect(page.getByText('Hãy nhập tên danh sách.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Word', exact: true })).toBeDisabled();
  await expect(firstPage(page)).toContainText('DANH SÁCH TRAO THƯỞNG'); // the last pages stay in sight
});

test('a layout kept under a name comes back after a restart, and the form used last too', { tag: '@long' }, async ({
  open,
}) => {
  const first = await open();
  const office = await makeAwardOffice(first);
  await office.saveDecision({ number: '06', year: 2025, people: ['Nông Thị Hạnh'] });
  await openList(first.page);
  await first.page.getByLabel('Tên danh sách').fill('DANH SÁCH HỘI NGHỊ');
  await first.page.getByRole('button', { name: 'Mẫu trình bày' }).click();
  await first.page.getByRole('menuitem', { name: 'Ghi nhớ, quản lý mẫu…' }).click();
  await first.page.getByLabel('Tên mẫu').fill('Hội nghị tổng kết');
  await first.page.getByRole('button', { name: 'Ghi nhớ', exact: true }).click();
  await expect(first.page.getByText('Đã ghi nhớ mẫu “Hội nghị tổng kết”.')).toBeVisible();
  await first.page.getByLabel('Tên danh sách').fill('DANH SÁCH KHÁC');
  const remembered = async () => (await ask(first.page, 'preferences:read', {})).awardListLayouts;
  await expect
    .poll(async () => (await remembered()).find(({ name }) => name === '')?.params.title)
    .toBe('DANH SÁCH KHÁC');
  const file = (await ask(first.page, 'files:state', {})).open!.path;
  await first.app.close();

  const { page } = await open({ userData: first.userData, args: [file] });
  await openList(page);
  await expect(page.getByLabel('Tên danh sách')).toHaveValue('DANH SÁCH KHÁC');
  await page.getByRole('button', { name: 'Mẫu trình bày' }).click();
  await page.getByRole('menuitem', { name: 'Hội nghị tổng kết' }).click();
  await expect(page.getByLabel('Tên danh sách')).toHaveValue('DANH SÁCH HỘI NGHỊ');
});

test('it is saved as Word, Excel and PDF; where a file is in use it goes beside it, and the window says so', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { app, page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '06', year: 2025, people: ['Nông Thị Hạnh'] });
  await openList(page);
  const folder = newFolder();
  for (const [name, extension, begins] of [
    ['Word', 'docx', 'PK'],
    ['Excel', 'xlsx', 'PK'],
    ['PDF', 'pdf', '%PDF'],
  ] as const) {
    const file = path.join(folder, `Danh sách 2025.${extension}`);
    await saveAs(app, file);
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByText(`Đã lưu Danh sách 2025.${extension}`)).toBeVisible();
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file).subarray(0, begins.length).toString('latin1')).toBe(begins);
  }
  await expect(page.getByRole('button', { name: 'Hiện trong thư mục' }).first()).toBeVisible();

  const word = path.join(folder, 'Danh sách 2025.docx');
  const before = readFileSync(word);
  writeFileSync(path.join(folder, '.~lock.Danh sách 2025.docx#'), ',Hạnh,,;'); // as LibreOffice marks a file in use
  await saveAs(app, word);
  await page.getByRole('button', { name: 'Word', exact: true }).click();
  await expect(page.getByText('Đã lưu Danh sách 2025 (2).docx')).toBeVisible();
  await expect(page.getByText(/đang mở/)).toBeVisible();
  expect(readFileSync(word).equals(before)).toBe(true);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a long list is read page by page: by number, by the arrows, larger and smaller', { tag: '@long' }, async ({
  open,
}) => {
  const program = await open();
  const { app, page } = program;
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await page.getByRole('button', { name: /^Mở cơ quan mẫu/ }).click();
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  await openList(page);
  const count = preview(page).getByRole('region');
  const pages = await count.count();
  expect(pages).toBeGreaterThan(2);
  const number = page.getByRole('textbox', { name: 'Trang', exact: true });
  await number.fill(String(pages));
  await number.press('Enter');
  await expect(
    preview(page)
      .getByRole('region', { name: `Trang ${pages} trên ${pages}` })
      .locator('canvas'),
  ).toBeInViewport();
  await expect(firstPage(page).locator('canvas')).toHaveCount(0); // pages out of sight hold no picture
  await page.getByRole('button', { name: 'Trang trước' }).click();
  await expect(number).toHaveValue(String(pages - 1));
  const width = async () => (await firstPage(page).boundingBox())!.width;
  const before = await width();
  await preview(page).focus();
  await page.keyboard.press('Control++');
  await expect.poll(width).toBeGreaterThan(before);
  await page.keyboard.press('Control+0');
  await expect.poll(width).toBeCloseTo(before, 0);
});

test('an office without awards is told what to do first', { tag: '@long' }, async ({ open }) => {
  const program = await open();
  await makeAwardOffice(program);
  await program.page.getByRole('link', { name: 'Danh sách khen thưởng', exact: true }).click();
  await expect(program.page.getByText('Chưa có khen thưởng nào để lập danh sách.', { exact: false })).toBeVisible();
  await program.page.getByRole('link', { name: 'Nhập quyết định khen thưởng' }).click();
  await expect(program.page.getByRole('heading', { name: 'Nhập quyết định khen thưởng' })).toBeVisible();
});
