import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { newWordPackage } from '#electron/documents/word/new-word-package.ts';
import { zipWordPackage } from '#electron/documents/word/word-package.ts';
import { paragraph } from '#electron/documents/word/word-paragraph.ts';
import { accessibilityProblems } from './accessibility.ts';
import { makeAwardOffice } from './award-office.ts';
import { expect, test } from './fixtures.ts';
import { ask, goTo, newFolder, saveAs } from './office-file.ts';

/** The officer's own report, as she would type it in Word. */
function writeReport(file: string, text: string): void {
  const createdAt = new Date('2026-11-22T08:00:00Z');
  const parts = newWordPackage(paragraph('BodyText', text), { title: 'Báo cáo', author: 'Vui', createdAt });
  writeFileSync(file, zipWordPackage(parts, createdAt));
}

test('her own report tells which figure it misspells, shows who is behind each figure, and what changed since the last time', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { app, page } = program;
  const office = await makeAwardOffice(program);
  const year = new Date().getFullYear() - 1;
  await office.saveDecision({ number: '05', year, people: ['Vàng A Páo', 'Lý Thị Mẩy'] });
  await goTo(page, 'Mẫu và giấy khen');
  await page.getByRole('radiogroup', { name: 'Phần' }).getByText('Báo cáo có số liệu').click();
  await expect(page.getByText(/^Chưa có báo cáo nào/)).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);

  const file = path.join(newFolder(), 'Báo cáo tổng kết.docx');
  const add = async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Thêm báo cáo (.docx)' }).click(),
    ]);
    await chooser.setFiles(file);
  };
  writeReport(file, 'Năm {năm}, toàn Sở có {số lượt khen} lượt.');
  await add();
  await expect(page.getByRole('alert')).toContainText('ở đoạn “Năm {năm}');
  expect(await ask(page, 'figure-reports:list', {})).toEqual([]);

  writeReport(file, 'Năm {năm}, toàn Sở có {số lượt khen thưởng} lượt khen thưởng.');
  await add();
  const figure = page
    .getByRole('region', { name: /^Số liệu trong “Báo cáo tổng kết”/ })
    .getByRole('row', { name: /số lượt khen thưởng/ });
  await expect(figure).toContainText('Vàng A Páo; Lý Thị Mẩy');
  const written = path.join(newFolder(), 'Báo cáo năm nay.docx');
  await saveAs(app, written);
  await page.getByRole('button', { name: 'Cập nhật và lưu Word' }).click();
  await expect.poll(() => existsSync(written)).toBe(true);
  expect(strFromU8(unzipSync(readFileSync(written))['word/document.xml']!)).toContain(
    `Năm ${year}, toàn Sở có 2 lượt khen thưởng.`,
  );

  await office.saveDecision({ number: '06', year, people: ['Nông Thị Hạnh'] });
  await expect(figure.getByRole('cell')).toHaveText(['{số lượt khen thưởng}', '3', '2', /Nông Thị Hạnh/]);
  await expect(page.getByText('1 số liệu đã đổi so với lần trước')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});
