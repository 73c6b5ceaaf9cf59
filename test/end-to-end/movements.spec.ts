import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { ask, goTo, newFolder, saveAs } from './office-file.ts';
import type { OpenedProgram } from './open-program.ts';

const PLAN = 'Phát động thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2026';

/** The invented office that the program brings along, in a folder of its own. */
async function openSample({ app, page }: OpenedProgram): Promise<string> {
  const folder = newFolder();
  await saveAs(app, path.join(folder, 'Cơ quan mẫu.tdkt'));
  await page.getByRole('button', { name: /^Mở cơ quan mẫu/ }).click();
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
  return folder;
}

const line = (page: Page, grid: string | RegExp, text: string) =>
  page.getByRole('grid', { name: grid }).getByRole('row').filter({ hasText: text });

async function cellOf(page: Page, grid: string | RegExp, text: string, column: string) {
  const heading = page.getByRole('grid', { name: grid }).getByRole('columnheader').filter({ hasText: column }).first();
  const index = await heading.getAttribute('aria-colindex');
  return line(page, grid, text).locator(`[aria-colindex="${index}"]`);
}

test('a movement is entered and followed month by month, what cannot be is refused at its place; the report prints with its chart', async ({
  open,
}) => {
  const program = await open();
  const { app, page } = program;
  const folder = await openSample(program);
  await goTo(page, 'Phong trào');
  await page.getByRole('button', { name: 'Thêm phong trào' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm phong trào' });
  await dialog.getByLabel('Tên phong trào').fill('Thi đua cải cách hành chính năm 2026');
  await dialog.getByLabel('Bắt đầu').fill('1/1/2026');
  await dialog.getByLabel('Kết thúc').fill('31/12/2025');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toContainText('Ngày kết thúc trước ngày bắt đầu (01/01/2026)');
  await dialog.getByLabel('Kết thúc').fill('31/12/2026');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thi đua cải cách hành chính năm 2026');

  const { id } = (await ask(page, 'movements:list', { year: 2026 })).find((movement) =>
    movement.name.startsWith('Thi đua cải cách'),
  )!;
  const target = {
    name: 'Hồ sơ giải quyết trước hạn',
    measure: 'hồ sơ',
    baseline: null,
    planned: 1200,
    growth: null,
    direction: 'more-is-better',
    year: null,
    frequency: 'month',
    accumulation: 'sum',
    responsibleUnitId: null,
    ratio: null,
    actual: null,
    actualOn: null,
    note: null,
  } as const;
  await ask(page, 'movements:save-targets', { movementId: id, targets: [{ id: null, ...target }] });
  await page.getByText('Số liệu từng kỳ').click();
  const january = await cellOf(page, /^Số liệu các kỳ/, 'Hồ sơ giải quyết', 'T1/2026');
  await january.click();
  await page.keyboard.type('8.5');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: /^Số liệu các kỳ/ })).toContainText('8.5');
  expect((await ask(page, 'movements:page', { id })).targets[0]?.values).toEqual({});
  await january.click();
  await page.keyboard.type('1.050,5');
  await page.keyboard.press('Enter');
  await expect(january).toHaveText('1.050,5');
  await expect
    .poll(async () => (await ask(page, 'movements:page', { id })).targets[0]?.values)
    .toEqual({
      '2026-01': 1050.5,
    });
  expect(await accessibilityProblems(page)).toEqual([]);

  await goTo(page, 'Phong trào');
  await line(page, 'Danh sách phong trào thi đua', PLAN.slice(0, 40)).first().dblclick();
  await expect(page.getByRole('heading', { level: 1, name: PLAN })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByText(/^Chỉ tiêu \(13\)$/).click();
  const targets = /^Chỉ tiêu của/;
  await expect(line(page, targets, 'Giá trị sản xuất công nghiệp')).toContainText('Chậm tiến độ');
  await line(page, targets, 'Cá nhân đăng ký thi đua').getByText('Cá nhân đăng ký thi đua').first().click();
  await page.getByRole('button', { name: 'Xem tên' }).click();
  const names = page.getByRole('complementary', { name: /^Cá nhân đăng ký thi đua/ });
  await expect(names.getByRole('listitem').filter({ hasText: 'Chưa đăng ký' })).toHaveCount(5);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'In…' }).click();
  await page.getByRole('menuitem', { name: 'Báo cáo tiến độ chỉ tiêu…' }).click();
  const report = path.join(folder, 'bao-cao.docx');
  await saveAs(app, report);
  await page.getByRole('button', { name: 'Word', exact: true }).click();
  await expect.poll(() => existsSync(report)).toBe(true);
  expect(readFileSync(report).subarray(0, 2).toString()).toBe('PK');
});

test('the overview opens the names behind its numbers and copies its chart; the calendar takes marks and goes out as .ics', async ({
  open,
}) => {
  const program = await open();
  const { app, page } = program;
  const folder = await openSample(program);
  const coverage = page.getByRole('region', { name: /^Đăng ký thi đua/ });
  await coverage.getByRole('button', { name: /người chưa$/ }).click();
  const names = page.getByRole('complementary', { name: /^Chưa đăng ký thi đua năm/ });
  await expect(names.getByRole('listitem').first()).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await names.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Tổng quan');
  await goTo(page, 'Tổng quan');
  await page.getByRole('button', { name: 'Chép hình' }).click();
  await expect(page.getByText('Đã chép biểu đồ')).toBeVisible();

  await goTo(page, 'Lịch năm');
  const year = new Date().getFullYear();
  const calendar = `Lịch năm ${year}`;
  const matter = line(page, calendar, 'Báo cáo thống kê thi đua, khen thưởng');
  await expect(matter).toContainText('15/12');
  await matter.getByText('Báo cáo thống kê').click();
  await page.getByRole('button', { name: 'Đã xong' }).click();
  await expect(matter).toContainText('Đã xong');
  expect(await accessibilityProblems(page)).toEqual([]);
  const file = path.join(folder, 'lich.ics');
  await saveAs(app, file);
  await page.getByRole('button', { name: 'Xuất .ics' }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  const text = readFileSync(file, 'utf8').replace(/\r\n /g, '');
  expect(text).toContain('BEGIN:VCALENDAR');
  expect(text).not.toContain('SUMMARY:Báo cáo thống kê');
});
