import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { DocumentRequest } from '#shared/contracts/documents.ts';
import { accessibilityProblems } from './accessibility.ts';
import { makeAwardOffice } from './award-office.ts';
import { expect, test } from './fixtures.ts';
import { ask, choose, goTo, newFolder, saveAs } from './office-file.ts';

const register = (year: number): DocumentRequest => ({
  document: 'award-register',
  params: { fromYear: year, toYear: year, datedOn: '2026-12-01' },
});

test('what was saved from figures that changed since is marked, tells what changed, and it alone is made again', async ({
  open,
}) => {
  const program = await open();
  const { app, page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2024, people: ['Vàng A Páo'] });
  await office.saveDecision({ number: '07', year: 2025, people: ['Lý Thị Mẩy'] });
  await goTo(page, 'Mẫu và giấy khen');
  await page.getByRole('radiogroup', { name: 'Phần' }).getByText('Đã in, đã lưu').click();
  await expect(page.getByText(/^Chưa in, chưa lưu văn bản nào/)).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);

  const folder = newFolder();
  for (const year of [2024, 2025]) {
    await saveAs(app, path.join(folder, `Sổ ${year}.docx`));
    await ask(page, 'documents:export', { request: register(year), format: 'docx' });
  }
  await office.saveDecision({ number: '08', year: 2025, people: ['Nông Thị Hạnh'] });
  const row = (state: string) =>
    page.getByRole('grid', { name: 'Sổ văn bản đã in, đã lưu' }).getByRole('row').filter({ hasText: state });
  await expect(row('Đúng với số liệu hiện nay')).toContainText('Sổ 2024');
  await expect(row('Số liệu đã đổi')).toContainText('Sổ 2025');
  await expect(page.getByText('1 văn bản đã in, đã lưu khác với số liệu hiện nay')).toBeVisible();
  await row('Số liệu đã đổi').getByRole('gridcell').first().click();
  await expect(page.getByRole('complementary')).toContainText('Nông Thị Hạnh');
  expect(await accessibilityProblems(page)).toEqual([]);

  const again = newFolder();
  await choose(app, again);
  await page.getByRole('button', { name: 'Lưu lại Word' }).click();
  await expect(page.getByRole('dialog')).toContainText('Đã lưu 1 tệp');
  await page.getByRole('dialog').getByRole('button', { name: 'Xong' }).click();
  expect(readdirSync(again)).toHaveLength(1);
  await expect(row('Đã có bản làm lại sau đó')).toContainText('Sổ 2025');
  await expect(row('Đúng với số liệu hiện nay')).toHaveCount(2);
  await expect(page.getByText('khác với số liệu hiện nay')).toHaveCount(0);
});
