import path from 'node:path';
import { accessibilityProblems } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { ask, newFolder, saveAs } from './office-file.ts';

test('two records of one person become one, Ctrl+Z brings both back, and a spelling is put right', async ({ open }) => {
  const { app, page } = await open();
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await ask(page, 'files:create-sample', {});
  await page.getByRole('link', { name: 'Sửa họ tên', exact: true }).click();
  const pairs = page.getByRole('list', { name: 'Có thể là một người' });
  await pairs.getByRole('button', { name: 'Bàn Tài Phúc' }).click();
  const comparison = page.getByRole('region', { name: 'So sánh hai hồ sơ' });
  await expect(comparison.getByText('Cùng ngày sinh')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);

  await comparison.getByRole('button', { name: 'Gộp thành một hồ sơ' }).click();
  await expect(pairs.getByRole('button', { name: 'Bàn Tài Phúc' })).toBeHidden();
  const everybody = async () => (await ask(page, 'people:list', { offset: 0, limit: 1000, withFormer: true })).rows;
  expect((await everybody()).filter((person) => /bàn tài phúc/i.test(person.fullName))).toHaveLength(1);
  await page.keyboard.press('Control+z');
  await expect(pairs.getByRole('button', { name: 'Bàn Tài Phúc' })).toBeVisible();

  await pairs.getByRole('button', { name: 'Vàng Thị Mỷ' }).click();
  await comparison.getByRole('button', { name: 'Không phải một người' }).click();
  await expect(pairs.getByRole('button', { name: 'Vàng Thị Mỷ' })).toBeHidden();
  await expect(page.getByText('Đã ghi là hai người 1')).toBeVisible();

  await page.getByText(/^Cách viết/).click();
  const spellings = page.getByRole('grid', { name: 'Họ tên cần xem lại' });
  await spellings.getByText('Nguyễn Thị Thoa').click();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sửa họ tên đang chọn' }).click();
  await expect(spellings.getByText('Nguyễn Thị Thoa')).toBeHidden();
  expect((await everybody()).map((person) => person.fullName)).toContain('Nguyễn Thị Thoa');
});
