import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { ask, goTo, newFolder, saveAs } from './office-file.ts';

const lines = (page: Page) => page.getByRole('grid', { name: /^Danh sách đề nghị/ });

test('a round is built, its lines say what is missing, a dossier goes back, and the list is remembered as it was sent', async ({
  open,
}) => {
  const { app, page } = await open();
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await page.getByRole('button', { name: /^Mở cơ quan mẫu/ }).click();
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();

  await goTo(page, 'Đợt khen thưởng');
  await page.getByRole('button', { name: 'Mở đợt khen thưởng' }).click();
  await page.getByRole('textbox', { name: 'Tên đợt' }).fill('Khen thưởng đột xuất tháng 11');
  await page.getByRole('button', { name: 'Mở đợt', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Khen thưởng đột xuất tháng 11' })).toBeVisible();

  await page.getByLabel('Thêm cá nhân, tập thể').fill('luc minh khoi');
  await page.keyboard.press('Enter');
  const line = lines(page).getByRole('row').filter({ hasText: 'Lục Minh Khôi' });
  await expect(line).toContainText('Chưa xác định');
  await expect(page.getByRole('button', { name: 'Trùng 1' })).toBeVisible();

  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('menuitem', { name: 'Danh sách tại một thời điểm' }).click();
  await page.getByRole('button', { name: 'Ghi nhớ' }).click();
  await expect(page.getByText('không có gì thay đổi từ đó')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click();

  await line.getByText('Lục Minh Khôi').click();
  await page.getByRole('button', { name: /^Hồ sơ \(1\)/ }).click();
  await page.getByRole('menuitem', { name: 'Trả lại, kèm lý do' }).click();
  await page.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(page.getByText('Hãy ghi lý do trả lại hồ sơ của Lục Minh Khôi.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Lý do trả lại' }).fill('Thiếu xác nhận của đơn vị');
  await page.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(line).toContainText('Trả lại');
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a line opens its conditions and papers; all reminder letters are saved into one folder', async ({ open }) => {
  const { app, page } = await open();
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await page.getByRole('button', { name: /^Mở cơ quan mẫu/ }).click();
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
  const rounds = await ask(page, 'rounds:list', {});
  const round = rounds.find(({ name }) => name === 'Khen thưởng công trạng năm 2026')!;
  await page.evaluate((id) => {
    location.hash = `#/rounds/${id}`;
  }, round.id);

  await page.getByRole('button', { name: /^CSTĐCS 9\/8 vượt 1/ }).click();
  await expect(lines(page).getByRole('row').filter({ hasText: 'LĐTT' })).toHaveCount(0);
  await lines(page).getByText('Bế Ngọc Khôi').dblclick();
  const panel = page.getByRole('complementary', { name: 'Bế Ngọc Khôi' });
  const report = panel.getByRole('checkbox', { name: 'Kết quả bỏ phiếu kín của Hội đồng thi đua, khen thưởng' });
  await report.click();
  await expect(report).toBeChecked();
  expect(await accessibilityProblems(page)).toEqual([]);

  const folder = mkdtempSync(path.join(tmpdir(), 'tdkt-letters-'));
  await app.evaluate(({ dialog }, parent) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [parent] });
  }, folder);
  await page.getByRole('button', { name: 'Văn bản', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Công văn đôn đốc hồ sơ' }).click();
  await page.getByRole('button', { name: /^Lưu cả 8 công văn/ }).click();
  await expect(page.getByText('Đã lưu 8 tệp')).toBeVisible();
  const [made] = readdirSync(folder);
  expect(made).toBeDefined();
  const files = readdirSync(path.join(folder, made ?? ''));
  expect(files).toHaveLength(8);
  expect(files.every((file) => file.endsWith('.docx') && existsSync(path.join(folder, made ?? '', file)))).toBe(true);
});
