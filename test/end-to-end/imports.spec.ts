import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { table, xlsx } from '../fixtures/imports/corpus-case.ts';
import { accessibilityProblems } from './accessibility.ts';
import { makeAwardOffice } from './award-office.ts';
import { expect, test } from './fixtures.ts';
import { ask, goTo, newFolder, saveAs } from './office-file.ts';
import { windowGrid } from './window-grid.ts';

/** A list as a unit sends it: national heading, group rows, names in TCVN3, a namesake, a unit that nobody knows. */
const unitList = () =>
  xlsx({
    rows: table(`
UBND TỈNH THƯỢNG SƠN|||CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ CÔNG THƯƠNG|||Độc lập - Tự do - Hạnh phúc

DANH SÁCH CÔNG CHỨC, VIÊN CHỨC NĂM 2026

STT|Họ và tên|Ngày sinh|Chức vụ|Đơn vị
1|Nông Thị Hạnh|1985|Chánh Văn phòng|Văn phòng Sở
2|Nguyễn Văn An||Chuyên viên|
3|Hầu Thị Dợ|@1991-04-12|Chuyên viên|Văn phòng Sở
4|Lầu A Sính|1993|Chuyên viên|Phòng Chuyển đổi số
|Tổng cộng: 04 người
`),
    look: { encode: { B: 'tcvn3' }, encodedRows: [7, 8, 9, 10], fonts: { B: '.VnTime' } },
  });

/** Drops a file on the window, as from a folder. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], fileName));
      return data;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Thả tệp để nhập dữ liệu')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

const everybody = async (page: Page) =>
  (await ask(page, 'people:list', { offset: 0, limit: 1000, withFormer: true })).rows;

test('a file dropped anywhere is shown row by row, corrected there, written as one step and taken back', async ({
  open,
}) => {
  const { app, page } = await open();
  await makeAwardOffice({ app, page });
  const before = await everybody(page);
  await drop(page, 'DS phòng 2026.xlsx', await unitList());

  const grid = windowGrid(page, 'Kết quả từng dòng');
  await expect(grid.row('Hầu Thị Dợ')).toContainText('Mới');
  await expect(grid.row('Nông Thị Hạnh')).toContainText('Thay đổi');
  await expect(grid.row('Nguyễn Văn An')).toContainText('Cần trả lời');
  await expect(grid.grid.getByText('Tổng cộng')).toHaveCount(0);
  expect(await accessibilityProblems(page)).toEqual([]);

  // Nothing is written yet. Who of the two namesakes is meant, is said; an unknown unit is left out or made.
  expect(await everybody(page)).toEqual(before);
  await grid.row('Nguyễn Văn An').getByRole('gridcell').first().click();
  const panel = page.getByRole('complementary', { name: 'Xem và sửa' });
  await panel.getByText(/sinh 1978/).click();
  await expect(grid.row('Nguyễn Văn An')).toContainText('Thay đổi');
  await expect(panel.getByText('do người nhập chọn')).toBeVisible();
  await panel.getByText(/^Đơn vị/).click();
  await panel.getByLabel('“Phòng Chuyển đổi số” là đơn vị nào').selectOption('new');
  await expect(grid.row('Lầu A Sính')).toContainText('Mới');

  // A cell is corrected in place, and a row is left out.
  await grid.goTo('Hầu Thị Dợ', 'Chức vụ');
  await page.keyboard.type('Văn thư');
  await page.keyboard.press('Enter');
  await expect(await grid.cell('Hầu Thị Dợ', 'Chức vụ')).toHaveText('Văn thư');
  await page.getByRole('button', { name: 'Nhập 4 dòng' }).click();
  await expect(page.getByText(/^Đã nhập 4 dòng từ DS phòng 2026\.xlsx/)).toBeVisible();
  const named = async (name: string) => (await everybody(page)).find((person) => person.fullName === name);
  expect(await named('Hầu Thị Dợ')).toMatchObject({ bornOn: '1991-04-12', position: 'Văn thư', gender: null });
  expect(await named('Lầu A Sính')).toMatchObject({ unitName: 'Phòng Chuyển đổi số' });

  // It stands in the list of imports; taken back as a whole.
  await page.getByRole('button', { name: 'Hoàn tác lần nhập DS phòng 2026.xlsx' }).click();
  await expect.poll(() => everybody(page)).toEqual(before);
  await expect(page.getByText('đã hoàn tác', { exact: true })).toBeVisible();
});

test('columns, letters and header are corrected beside the rows; a file that cannot be read says why', async ({
  open,
}) => {
  const { app, page } = await open();
  await makeAwardOffice({ app, page });
  await goTo(page, 'Nhập dữ liệu');
  const folder = newFolder();
  const good = path.join(folder, 'danh sách.xlsx');
  const bad = path.join(folder, 'hỏng.xlsx');
  writeFileSync(good, await unitList());
  writeFileSync(bad, 'PK\u0003\u0004 hỏng');
  await page.getByLabel('Tệp để nhập').setInputFiles([bad]);
  await expect(page.getByRole('alert')).toContainText('hỏng.xlsx');

  await page.getByLabel('Tệp để nhập').setInputFiles([good]);
  const grid = windowGrid(page, 'Kết quả từng dòng');
  await expect(grid.row('Hầu Thị Dợ')).toBeVisible();
  const panel = page.getByRole('complementary', { name: 'Xem và sửa' });
  await panel.getByText('Cột', { exact: true }).click();
  await expect(panel.getByLabel('Bảng mã cột Họ và tên')).toHaveValue('tcvn3');
  await panel.getByLabel('Ý nghĩa cột Chức vụ').selectOption('');
  await expect(grid.header('Chức vụ')).toHaveCount(0);
  await panel.getByLabel('Ý nghĩa cột Chức vụ').selectOption('position');
  await expect(await grid.cell('Hầu Thị Dợ', 'Chức vụ')).toHaveText('Chuyên viên');

  await panel.getByText('Trang tính', { exact: true }).click();
  await expect(panel.getByLabel('Dòng tên cột')).toHaveValue('6');
  await panel.getByRole('button', { name: 'Xem từng dòng của tệp' }).click();
  const source = windowGrid(page, 'Các dòng của Sheet1');
  await expect(source.row('Tổng cộng')).toContainText('Dòng tổng');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Về kết quả' }).click();
  await page.getByRole('button', { name: 'Bỏ, không nhập' }).click();
  await expect(page.getByRole('heading', { name: 'Nhập dữ liệu', level: 1 })).toBeVisible();
});

test('a table pasted from Excel is imported like a file', { tag: '@long' }, async ({ open }) => {
  const { app, page } = await open();
  await makeAwardOffice({ app, page });
  await goTo(page, 'Nhập dữ liệu');
  await windowGrid(page, '').paste([
    ['Họ và tên', 'Năm sinh', 'Giới tính'],
    ['Sùng Thị Mai', '1990', 'Nữ'],
    ['Vàng A Páo', '1982', 'Nam'],
  ]);
  const grid = windowGrid(page, 'Kết quả từng dòng');
  await expect(grid.row('Sùng Thị Mai')).toContainText('Mới');
  await expect(grid.row('Vàng A Páo')).toContainText('Thay đổi');
  await page.getByRole('button', { name: 'Nhập 2 dòng' }).click();
  await expect
    .poll(async () => (await everybody(page)).find(({ fullName }) => fullName === 'Vàng A Páo')?.bornYear)
    .toBe(1982);
});

test('a unit’s file of last year is looked into cell by cell, and taken back with what has been changed since', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await ask(page, 'files:create-sample', {});
  const person = (await everybody(page)).find(({ fullName }) => fullName === 'Tẩn Mẩy Phin');
  const ratingsOf2025 = async () => {
    const rows = await ask(page, 'facts:rating-table', { years: [2025], subject: 'person' });
    return rows.filter((row) => row.ratings[2025] !== undefined).length;
  };
  const before = await ratingsOf2025();

  // From the person's history to the row of the file.
  await page.evaluate((id) => {
    location.hash = `#/people/${id}`;
  }, person?.id);
  await page.getByRole('button', { name: 'Xem dòng trong tệp đã nhập' }).click();
  const cells = page.getByRole('table').filter({ hasText: 'Mức xếp loại năm 2025' });
  await expect(cells.getByRole('row').filter({ hasText: 'Họ và tên' })).toContainText('Tẩn Mẩy Phin');
  await expect(cells.getByRole('row').filter({ hasText: 'Ngày sinh' })).toContainText('14/05/1991');
  expect(await accessibilityProblems(page)).toEqual([]);

  // One rating was put right since: the rest is taken back, this one stays, or all of it goes back.
  await ask(page, 'facts:save-ratings', {
    changes: [{ owner: { kind: 'person', id: person?.id ?? 0 }, year: 2025, rating: 'HTXS' }],
  });
  await goTo(page, 'Nhập dữ liệu');
  await page.getByRole('button', { name: /^Hoàn tác lần nhập Xếp loại 2025/ }).click();
  await expect(page.getByRole('alert')).toContainText('1 mục đã được sửa lại');
  await page.getByRole('button', { name: 'Hoàn tác phần còn lại, giữ các mục này' }).click();
  await expect(page.getByText('đã hoàn tác', { exact: true })).toBeVisible();
  expect(await ratingsOf2025()).toBeLessThan(before - 5);
  await page.keyboard.press('Control+y');
  await expect.poll(ratingsOf2025).toBe(before);
});
