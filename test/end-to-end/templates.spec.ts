import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { accessibilityProblems, policyViolations, watchPolicy } from './accessibility.ts';
import { makeAwardOffice } from './award-office.ts';
import { expect, test } from './fixtures.ts';
import { ask, goTo, newFolder, saveAs } from './office-file.ts';

test('the program’s template is saved, edited, refused with its mistake named, mended, tried and used', async ({
  open,
}) => {
  const program = await open();
  const { app, page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2025, people: ['Nông Thị Hạnh', 'Vàng A Páo'] });
  await watchPolicy(page);
  await goTo(page, 'Mẫu và giấy khen');
  await page.getByRole('radiogroup', { name: 'Phần' }).getByText('Mẫu Word').click();
  await expect(page.getByRole('button', { name: '{Trích yếu}' })).toBeVisible();
  const folder = newFolder();
  const file = path.join(folder, 'Quyết định của Sở.docx');
  await saveAs(app, file);
  await page.getByRole('button', { name: 'Lưu ra để sửa trong Word' }).click();
  await expect(page.getByText('Đã lưu mẫu').first()).toBeVisible();

  const edit = (from: string, to: string) => {
    const parts = unzipSync(readFileSync(file));
    parts['word/document.xml'] = strToU8(strFromU8(parts['word/document.xml']!).replace(from, to));
    writeFileSync(file, zipSync(parts));
  };
  const add = async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Thêm mẫu của cơ quan (.docx)' }).click(),
    ]);
    await chooser.setFiles(file);
  };
  edit('{Trích yếu}', '{Trích yểu} của Sở');
  await add();
  await expect(page.getByRole('region', { name: 'Quyết định khen thưởng' }).getByRole('alert')).toContainText(
    'ở đoạn “{Trích yểu} của Sở”',
  );
  expect(await ask(page, 'templates:list', {})).toEqual([]);

  edit('{Trích yểu} của Sở', '{Trích yếu} của Sở');
  await add();
  await expect(page.getByRole('radio', { name: 'Dùng mẫu Quyết định của Sở' })).toBeChecked();
  await page.getByRole('list', { name: 'Các bản' }).getByRole('button', { name: 'Thử' }).click();
  await expect(page.getByLabel('Trang 1 trên 2')).toContainText('của Sở');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'So với mẫu mặc định' }).click();
  await expect(page.getByRole('dialog')).toContainText('Thêm: {Trích yếu} của Sở');
  await page.keyboard.press('Escape');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await policyViolations(page)).toEqual([]);
});
