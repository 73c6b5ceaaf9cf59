import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { expect as expectNow, test } from './fixtures.ts';
import { ask, choose, goTo, newFolder, saveAs } from './office-file.ts';
import type { OpenedProgram } from './open-program.ts';

test.describe.configure({ timeout: 120_000 });
/** Patient, as other journeys may run beside this one. */
const expect = expectNow.configure({ timeout: 20_000 });

const BLOCK = 'Khối thi đua các cơ quan Kinh tế - Kỹ thuật';

/** The sample office, in which the department heads the province's block in 2026. */
async function openSample({ app, page }: OpenedProgram): Promise<{ readonly blockId: number }> {
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await ask(page, 'files:create-sample', {});
  const blocks = await ask(page, 'blocks:list', {});
  return { blockId: blocks.find(({ name }) => name === BLOCK)?.id ?? 0 };
}

async function goToTab(page: Page, blockId: number, year: number, tab: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, `#/blocks/${blockId}?year=${year}&tab=${tab}`);
}

test('a block opens by Enter at its year: steps, members, the election; nothing stands in the way of a screen reader', async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  const { blockId } = await openSample(program);
  await goTo(page, 'Khối thi đua');
  await expect(page.getByRole('gridcell', { name: BLOCK })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: BLOCK })).toBeVisible();
  await goToTab(page, blockId, 2025, 'year');
  await expect(page.getByRole('heading', { name: 'Thành viên năm 2025' })).toBeVisible();
  await expect(page.getByText('Sở Xây dựng là Trưởng khối')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a score is typed into the comparison; one above the maximum is refused at its cell', async ({ open }) => {
  const program = await open();
  const { page } = program;
  const { blockId } = await openSample(program);
  await goToTab(page, blockId, 2026, 'scores');
  const grid = page.getByRole('grid', { name: 'Bảng chấm điểm năm 2026' });
  await expect(grid).toBeVisible();
  const { members, criteria } = await ask(page, 'block-scores:comparison', { blockId, year: 2026 });
  const line = criteria.findIndex(({ name }) => name === 'Công đoàn, Đoàn thanh niên vững mạnh');
  const cell = grid.locator(`[role=row][aria-rowindex="${line + 2}"] [role=gridcell]`).nth(3);
  await cell.click();
  await page.keyboard.type('31');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 chỗ chưa nhận được')).toBeVisible();
  await cell.click();
  await page.keyboard.type('28');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => {
      const read = await ask(page, 'block-scores:comparison', { blockId, year: 2026 });
      return read.members.find(({ id }) => id === members[0]?.id)?.lines[line]?.verified;
    })
    .toBe(28);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('scoring files go out to all members and come back; one of another year is refused', { tag: '@long' }, async ({
  open,
}) => {
  const program = await open();
  const { app, page } = program;
  const { blockId } = await openSample(program);
  const folder = newFolder();
  await choose(app, folder);
  await goToTab(page, blockId, 2026, 'scores');
  await page.getByRole('button', { name: 'Gửi điểm' }).click();
  await page.getByRole('menuitem', { name: /Tạo tệp chấm điểm/ }).click();
  await page.getByRole('button', { name: /^Chọn thư mục và tạo 6 tệp/ }).click();
  await expect(page.getByText(/^Đã lưu 6 tệp/)).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const files = readdirSync(folder);
  expect(files).toHaveLength(6);

  const own = path.join(folder, files.find((name) => name.includes('Sở Công Thương')) ?? '');
  await page.getByRole('button', { name: 'Nhận điểm' }).click();
  await page.getByRole('menuitem', { name: /Từ tệp chấm điểm/ }).click();
  await page.locator('input[type=file]').last().setInputFiles(own);
  const row = page.getByRole('table', { name: 'Tệp đã chọn' }).getByRole('row').nth(1);
  await expect(row).toContainText('Sở Công Thương');
  await page.keyboard.press('Escape');

  await goToTab(page, blockId, 2025, 'scores');
  await page.getByRole('button', { name: 'Nhận điểm' }).click();
  await page.getByRole('menuitem', { name: /Từ tệp chấm điểm/ }).click();
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({
      name: 'Tự chấm.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(own),
    });
  await expect(page.getByText('Tệp chấm điểm của năm 2026, không phải năm 2025.')).toBeVisible();
});

test('ranks and votes stand side by side; papers show as they will print', { tag: '@long' }, async ({ open }) => {
  const program = await open();
  const { page } = program;
  const { blockId } = await openSample(program);
  await goToTab(page, blockId, 2025, 'results');
  await expect(page.getByRole('grid', { name: 'Kết quả năm 2025' })).toBeVisible();
  await expect(page.getByText('Cần 5/6 phiếu', { exact: false })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await goToTab(page, blockId, 2025, 'papers');
  await page.getByRole('button', { name: 'Tờ trình đề nghị' }).click();
  await expect(page.getByRole('img', { name: /Trang 1/ }).or(page.locator('canvas').first())).toBeVisible();
});
