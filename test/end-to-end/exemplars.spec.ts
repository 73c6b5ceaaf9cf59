import path from 'node:path';
import type { Page } from '@playwright/test';
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

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('somebody is found as an exemplar, followed through the stages and proposed; a stage before its elder is refused', async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  await openSample(program);
  await goTo(page, 'Điển hình');
  await expect(page.getByRole('grid', { name: 'Danh sách điển hình tiên tiến' })).toContainText(
    'Ngày thứ Năm không hẹn',
  );
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Thêm điển hình' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm điển hình' });
  await dialog.getByLabel('Nội dung điển hình').fill('Soạn bộ câu hỏi đáp cho doanh nghiệp');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toContainText('Hãy chọn cá nhân, tập thể điển hình.');
  await dialog.getByRole('combobox', { name: 'Cá nhân' }).fill('vang thi my');
  await page.getByRole('option', { name: /Vàng Thị Mỷ/ }).click();
  await dialog.getByLabel('Ngày phát hiện').fill('10/3/2026');
  await dialog.getByLabel('Thành tích, kết quả').fill('120 câu hỏi, 900 lượt dùng');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(heading(page)).toHaveText('Soạn bộ câu hỏi đáp cho doanh nghiệp');

  await page.getByRole('button', { name: 'Sửa khâu bồi dưỡng' }).click();
  const stage = page.getByRole('dialog', { name: /^Bồi dưỡng/ });
  await stage.getByLabel('Từ ngày').fill('9/3/2026');
  await stage.getByRole('button', { name: 'Lưu' }).click();
  await expect(stage).toContainText('không thể bắt đầu trước khâu phát hiện');
  await stage.getByLabel('Từ ngày').fill('1/4/2026');
  await stage.getByLabel('Kết quả').fill('Cử đi tập huấn');
  await stage.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('row', { name: /^Bồi dưỡng/ })).toContainText('01/04/2026');
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Đề nghị khen thưởng…' }).click();
  const propose = page.getByRole('dialog', { name: 'Đề nghị khen thưởng điển hình' });
  await propose.getByRole('combobox', { name: 'Đợt khen thưởng' }).click();
  await page.getByRole('option').first().click();
  await propose.getByRole('combobox', { name: /^Danh hiệu, hình thức/ }).fill('giay khen');
  await page.getByRole('option', { name: 'Giấy khen', exact: true }).click();
  await propose.getByRole('button', { name: 'Đưa vào đợt' }).click();
  await expect(page.getByRole('heading', { name: /^Đã đề nghị khen thưởng/ })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('bo cau hoi dap');
  await expect(page.getByRole('option').first()).toContainText('Điển hình');
});

test('the conference list of a span takes the exemplars, is printed, and goes into a round', async ({ open }) => {
  const program = await open();
  const { page } = program;
  await openSample(program);
  await goTo(page, 'Điển hình');
  await page.getByText('Hội nghị điển hình', { exact: true }).click();
  await page.getByRole('grid').getByText('Hội nghị điển hình tiên tiến giai đoạn 2020 - 2025').dblclick();
  const list = page.getByRole('grid', { name: 'Danh sách của hội nghị' });
  await expect(list).toContainText('Trung tâm Khuyến công');
  await page.getByRole('combobox', { name: 'Thêm vào danh sách' }).fill('lien ket bon nha');
  await page.getByRole('option', { name: /liên kết bốn nhà/ }).click();
  await expect(list).toContainText('Hợp tác xã Chè Tà Mung');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Văn bản' }).click();
  await page.getByRole('menuitem', { name: 'Danh sách điển hình của hội nghị' }).click();
  await expect(page.getByRole('dialog', { name: /^Danh sách điển hình của hội nghị/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Đề nghị khen thưởng…' }).click();
  const propose = page.getByRole('dialog', { name: /^Đề nghị khen thưởng/ });
  await propose.getByRole('combobox', { name: 'Đợt khen thưởng' }).click();
  await page.getByRole('option').first().click();
  await propose.getByRole('button', { name: 'Đưa vào đợt' }).click();
  await expect(propose).toBeHidden();
  const [conference] = await ask(page, 'exemplars:conferences', {});
  const { entries } = await ask(page, 'exemplars:conference', { id: conference?.id ?? 0 });
  expect(entries.filter((entry) => entry.isProposed)).toHaveLength(5);
  await goTo(page, 'Điển hình');
  await page.getByText('Cơ cấu khen thưởng', { exact: true }).click();
  await page.getByRole('button', { name: /^Chung: \d+\/\d+ \d+%/ }).click();
  await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});
