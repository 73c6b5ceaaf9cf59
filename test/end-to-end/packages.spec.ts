import path from 'node:path';
import { accessibilityProblems } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { ask, choose, goTo, makeOffice, newFolder, saveAs } from './office-file.ts';

const PASSWORD = 'núi cao sông dài';

test('a person leaves with a package; the new office sees everything before it is written, and takes it back', async ({
  open,
}) => {
  const { app, page } = await open();
  const folder = newFolder();
  await saveAs(app, path.join(folder, 'Cơ quan mẫu.tdkt'));
  await ask(page, 'files:create-sample', {});
  await goTo(page, 'Chuyển dữ liệu');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lập gói: Một người chuyển công tác' }).click();
  await page.getByRole('combobox', { name: 'Cá nhân' }).fill('mai thi len');
  await page.getByRole('option').first().click();
  await expect(page.getByText(/^Trong gói:.*khen thưởng/)).toBeVisible();
  const file = path.join(folder, 'Một người.tdktgoi');
  await saveAs(app, file);
  await page.getByRole('button', { name: 'Lưu gói…' }).click();
  await expect(page.getByRole('table', { name: 'Các gói đã gửi, đã nhận' })).toContainText('Mai Thị Lến');

  await ask(page, 'files:close', {});
  await page.reload();
  await makeOffice({ app, page }, folder);
  await goTo(page, 'Chuyển dữ liệu');
  await choose(app, file);
  await page.getByRole('button', { name: 'Mở gói…' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mai Thị Lến');
  const rows = page.getByRole('grid', { name: 'Các mục của gói' });
  await expect(rows).toContainText('Quá trình công tác');
  expect(await accessibilityProblems(page)).toEqual([]);
  const answer = page.getByRole('button', { name: 'Trả lời tất cả' });
  for (let times = 0; times < 4 && (await answer.isVisible()); times++) {
    await answer.click();
    await page.getByRole('menuitem', { name: 'Đều là mục khác, lập mới' }).click();
    await page.waitForTimeout(300);
  }
  const people = async () => (await ask(page, 'people:list', { offset: 0, limit: 100, withFormer: true })).total;
  expect(await people()).toBe(0);
  await page.getByRole('button', { name: /^Ghi \d+ mục/ }).click();
  await expect(page.getByRole('table', { name: 'Các gói đã gửi, đã nhận' })).toContainText('Nhận:');
  expect(await people()).toBe(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('đã hoàn tác', { exact: true })).toBeVisible();
  expect(await people()).toBe(0);
});

test('a hand-over opens with its password only, and becomes the next officer’s file', async ({ open }) => {
  const { app, page } = await open();
  const folder = newFolder();
  await saveAs(app, path.join(folder, 'Cơ quan mẫu.tdkt'));
  await ask(page, 'files:create-sample', {});
  await goTo(page, 'Chuyển dữ liệu');
  await page.getByRole('button', { name: 'Lập gói: Bàn giao' }).click();
  const fields = page.getByRole('dialog').locator('input[type=password]');
  await fields.nth(0).fill(PASSWORD);
  await fields.nth(1).fill('khác hẳn');
  await expect(page.getByText('Hai lần gõ chưa giống nhau.')).toBeVisible();
  await fields.nth(1).fill(PASSWORD);
  expect(await accessibilityProblems(page)).toEqual([]);
  const file = path.join(folder, 'Bàn giao.tdktgoi');
  await saveAs(app, file);
  await page.getByRole('button', { name: 'Lưu gói…' }).click();
  await expect(page.getByRole('table', { name: 'Các gói đã gửi, đã nhận' })).toContainText('Bàn giao', {
    timeout: 20_000,
  });
  const before = await ask(page, 'office:summary', {});

  await ask(page, 'files:close', {});
  await page.reload();
  await choose(app, file);
  await saveAs(app, path.join(folder, 'Người sau.tdkt'));
  await page.getByRole('button', { name: /^Lập tệp từ gói bàn giao/ }).click();
  const password = page.getByLabel('Mật khẩu của gói');
  await password.fill('không phải');
  await page.getByRole('button', { name: 'Mở gói' }).click();
  await expect(page.getByText(/không mở được bằng mật khẩu này/)).toBeVisible();
  await password.fill(PASSWORD);
  await page.getByRole('button', { name: 'Mở gói' }).click();
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible({ timeout: 20_000 });
  const after = await ask(page, 'office:summary', {});
  expect(after.awardCount).toBe(before.awardCount);
  expect(after.personCount).toBe(before.personCount);
});

test('a member’s scores leave from the block as a package, and come back in where they are seen before they are taken', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  const folder = newFolder();
  await saveAs(app, path.join(folder, 'Cơ quan mẫu.tdkt'));
  await ask(page, 'files:create-sample', {});
  const blocks = await ask(page, 'blocks:list', {});
  const blockId = blocks.find(({ isInner }) => !isInner)?.id ?? 0;
  await page.evaluate((place) => {
    location.hash = place;
  }, `#/blocks/${blockId}?year=2025&tab=scores`);
  await page.getByRole('button', { name: 'Gửi điểm' }).click();
  await page.getByRole('menuitem', { name: /^Lập gói điểm/ }).click();
  const file = path.join(folder, 'Điểm chấm.tdktgoi');
  await saveAs(app, file);
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu gói…' }).click();
  await expect(page.getByText(/^Đã lập gói \d+ mục/)).toBeVisible();

  const { members, criteria } = await ask(page, 'block-scores:comparison', { blockId, year: 2025 });
  const own = members.find(({ isOwn }) => isOwn)?.id ?? 0;
  const criterionId = criteria.find(({ kind }) => kind === 'yes-no' || kind === 'fixed')?.id ?? 0;
  const change = { memberId: own, criterionId, stage: 'self' as const, scorerId: null };
  await ask(page, 'block-scores:save', {
    blockId,
    year: 2025,
    changes: [{ ...change, note: 'sửa ở đây sau khi lập gói' }],
  });
  await choose(app, file);
  await page.getByRole('button', { name: 'Nhận điểm' }).click();
  await page.getByRole('menuitem', { name: /^Từ gói điểm/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Điểm chấm năm 2025/);
  await expect(page.getByRole('grid', { name: 'Các mục của gói' })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});
