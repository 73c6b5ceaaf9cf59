import { existsSync } from 'node:fs';
import path from 'node:path';
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

test('a unit that others merged into shows whose figures it carries on; the report of the span is saved as Word', async ({
  open,
}) => {
  const program = await open();
  const { app, page } = program;
  await openSample(program);
  const units = await ask(page, 'units:list', { on: '2026-11-01', withDissolved: false });
  const [first, second] = units.filter(({ kind }) => kind === 'division');
  const merged = await ask(page, 'units:merge', {
    ids: [first?.id ?? 0, second?.id ?? 0],
    into: { kind: 'existing', id: first?.id ?? 0 },
    on: '2026-07-01',
    decision: null,
  });
  await goTo(page, 'Giai đoạn');
  await page.getByRole('textbox', { name: 'Từ năm' }).fill('2019');
  await page.getByRole('textbox', { name: 'Đến năm' }).fill('2026');
  await page.keyboard.press('Tab');
  await page.getByRole('combobox', { name: 'Của đơn vị' }).fill(first?.name ?? '');
  await page
    .getByRole('option', { name: first?.name ?? '' })
    .first()
    .click();
  await expect(page.getByText(`Gồm cả số liệu của ${second?.name}, hợp nhất, sáp nhập`)).toBeVisible();
  expect(merged.id).toBe(first?.id);
  expect(await accessibilityProblems(page)).toEqual([]);

  const file = path.join(newFolder(), 'Báo cáo giai đoạn.docx');
  await saveAs(app, file);
  await page.getByRole('button', { name: 'Văn bản' }).click();
  await page.getByRole('menuitem', { name: 'Báo cáo giai đoạn…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Báo cáo giai đoạn 2019 - 2026/ });
  await dialog.getByRole('button', { name: 'Word', exact: true }).click();
  await expect(page.getByText('Đã lưu Báo cáo giai đoạn.docx')).toBeVisible();
  expect(existsSync(file)).toBe(true);
});

test('a span of years is counted by year, unit and person; every number opens its names; goals stand beside it', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { page } = program;
  await openSample(program);
  await goTo(page, 'Giai đoạn');
  await page.getByRole('combobox', { name: 'Giai đoạn' }).click();
  await page.getByRole('option', { name: 'Giai đoạn 2020 - 2025' }).click();
  const table = page.getByRole('table', { name: 'Kết quả theo năm' });
  await expect(table).toContainText('Chiến sĩ thi đua cơ sở');
  const names = page.getByRole('complementary');
  await table.getByRole('button', { name: /^Chiến sĩ thi đua cơ sở: / }).click();
  const total = Number((await table.getByRole('button', { name: /^Chiến sĩ thi đua cơ sở: / }).textContent()) ?? '0');
  expect(total).toBeGreaterThan(10);
  await expect(names.getByRole('listitem')).toHaveCount(total);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByText('Mục tiêu', { exact: true }).click();
  const goals = page.getByRole('table', { name: 'Mục tiêu của giai đoạn' });
  await expect(goals.getByRole('row', { name: /Cờ thi đua của UBND tỉnh/ })).toContainText('Đạt');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByText('Theo đơn vị', { exact: true }).click();
  await expect(page.getByRole('grid', { name: 'Kết quả theo đơn vị' })).toContainText('Văn phòng');
  await page.getByText('Theo cá nhân', { exact: true }).click();
  await expect(page.getByRole('grid', { name: 'Kết quả theo cá nhân' })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByText('Mục tiêu', { exact: true }).click();
  await page.getByRole('button', { name: 'Mục tiêu…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Mục tiêu/ });
  await dialog.getByRole('button', { name: 'Thêm mục tiêu' }).click();
  await dialog.getByLabel(/^Mục tiêu 7/).fill('Có ít nhất 5 mô hình, cách làm hay');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(goals).toContainText('Có ít nhất 5 mô hình, cách làm hay');
  const [period] = (await ask(page, 'periods:list', {})).filter((one) => one.toYear === 2025);
  expect((await ask(page, 'periods:page', { id: period?.id ?? 0 })).goals).toHaveLength(7);
});
