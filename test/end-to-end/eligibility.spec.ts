import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { makeAwardOffice } from './award-office.ts';
import { expect, test } from './fixtures.ts';
import { ask, choose, goTo, newFolder, saveAs } from './office-file.ts';

const grid = (page: Page, name: string | RegExp) => page.getByRole('grid', { name });
const row = (page: Page, name: string | RegExp, text: string) =>
  grid(page, name).getByRole('row').filter({ hasText: text });

/** The invented office that the program brings along. */
async function openSample({ app, page }: { readonly app: ElectronApplication; readonly page: Page }): Promise<void> {
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await page.getByRole('button', { name: /^Mở cơ quan mẫu/ }).click();
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
}

/** Chooses one of a segmented control. */
async function pick(page: Page, label: string): Promise<void> {
  await page.getByText(label, { exact: true }).first().click();
}

test('a rating typed in the grid changes who is eligible, and the findings and the ladder say why', async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  const person = office.people.get('Vàng A Páo')!;
  await ask(page, 'people:update', { changes: [{ id: person, fields: { startedOn: '2010-02-01' } }] });
  const list = /^Xét Lao động tiên tiến/;

  await goTo(page, 'Đủ điều kiện');
  await page.getByRole('combobox', { name: 'Danh hiệu, hình thức' }).fill('LĐTT');
  await page.getByRole('option', { name: /^LĐTT/ }).click();
  await expect(row(page, list, 'Vàng A Páo')).toContainText('Chưa xác định');
  await expect(row(page, list, 'Vàng A Páo')).toContainText('Chưa có xếp loại');

  await page.getByRole('navigation').getByRole('link', { name: 'Xếp loại', exact: true }).click();
  const ratings = grid(page, 'Xếp loại cá nhân');
  const year = new Date().getFullYear();
  const column = await ratings
    .getByRole('columnheader')
    .filter({ hasText: String(year) })
    .getAttribute('aria-colindex');
  const cell = row(page, 'Xếp loại cá nhân', 'Vàng A Páo').locator(`[aria-colindex="${column}"]`);
  await cell.click();
  await page.keyboard.type('HTT');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('HTT');
  const owner = { kind: 'person', id: person } as const;
  await expect
    .poll(async () => (await ask(page, 'facts:of-owner', { owner })).ratings)
    .toEqual([{ year, rating: 'HTT' }]);

  await goTo(page, 'Đủ điều kiện');
  await page.getByRole('combobox', { name: 'Danh hiệu, hình thức' }).fill('LĐTT');
  await page.getByRole('option', { name: /^LĐTT/ }).click();
  await expect(row(page, list, 'Vàng A Páo')).toContainText('Đủ điều kiện');
  await row(page, list, 'Vàng A Páo').getByText('Vàng A Páo').dblclick();
  const why = page.getByRole('list', { name: 'Điều kiện của Lao động tiên tiến' });
  await expect(why).toContainText('Mức hoàn thành nhiệm vụ');
  await expect(why).toContainText('Luật 06/2022/QH15, Điều 24');
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('link', { name: 'Mở trang' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vàng A Páo' })).toBeVisible();
  const ladder = page.getByRole('list', { name: `Xét cho năm ${year}` });
  await expect(ladder.getByRole('button', { name: /^Lao động tiên tiến/ })).toContainText('Đủ điều kiện');
  await expect(page.getByRole('region', { name: 'Các năm của Vàng A Páo' })).toContainText('HTT');
  await ladder.getByRole('button', { name: /^Chiến sĩ thi đua cơ sở/ }).click();
  await expect(page.getByRole('list', { name: 'Điều kiện của Chiến sĩ thi đua cơ sở' })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('the province’s regulation is entered on a screen, sent to a colleague, removed, and received again', async ({
  open,
}) => {
  test.slow();
  const program = await open();
  const { app, page } = program;
  await makeAwardOffice(program);
  await goTo(page, 'Luật');
  await pick(page, 'Quy định của tỉnh, cơ quan');
  await page.getByRole('button', { name: 'Thêm quy định…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm quy định' });
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(dialog.getByText('Hãy nhập số, ký hiệu văn bản.')).toBeVisible();
  await dialog.getByLabel('Số, ký hiệu').fill('Quyết định 12/2026/QĐ-UBND');
  await dialog.getByLabel('Cơ quan ban hành').fill('UBND tỉnh Thượng Sơn');
  await dialog.getByLabel('Có hiệu lực từ').fill('1/1/2026');
  await dialog.getByLabel('Tên văn bản').fill('Quy định về thi đua, khen thưởng');
  await dialog.getByRole('button', { name: 'Thêm số liệu' }).click();
  const figures = dialog.getByRole('list', { name: 'Số liệu của quy định' });
  await figures.getByRole('combobox', { name: 'Số liệu' }).fill('ty le toi da chien si');
  await page.getByRole('option').first().click();
  await figures.getByLabel('Giá trị').fill('150%');
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(figures.getByText(/từ 0 đến 100/)).toBeVisible();
  await figures.getByLabel('Giá trị').fill('15%');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(dialog).toBeHidden();

  const list = page.getByRole('list', { name: 'Quy định của tỉnh, cơ quan' });
  await expect(list).toContainText('Quyết định 12/2026/QĐ-UBND');
  const ratios = await ask(page, 'eligibility:ratios', { year: 2026 });
  expect(ratios.find(({ key }) => key === 'fighters')).toMatchObject({
    percent: 15,
    provision: 'Quyết định 12/2026/QĐ-UBND',
  });
  expect(await accessibilityProblems(page)).toEqual([]);

  const file = path.join(newFolder(), 'quy-dinh.json');
  await saveAs(app, file);
  await list.getByRole('button', { name: /^Xuất ra tệp/ }).click();
  await expect(page.getByText(/^Đã xuất bộ quy định ra/)).toBeVisible();
  await list.getByRole('button', { name: /^Xoá/ }).click();
  await expect(list).toBeHidden();

  const broken = path.join(newFolder(), 'hong.json');
  writeFileSync(broken, readFileSync(file, 'utf8').replace('15', '"mười lăm"'));
  await choose(app, broken);
  await page.getByRole('button', { name: 'Nhập từ tệp…' }).click();
  await expect(page.getByText(/Không nhập được “hong.json”: chỗ “values.0.value”/)).toBeVisible();
  await choose(app, file);
  await page.getByRole('button', { name: 'Nhập từ tệp…' }).click();
  await expect(dialog.getByLabel('Số, ký hiệu')).toHaveValue('Quyết định 12/2026/QĐ-UBND');
  expect((await ask(page, 'law:choices', {})).regulations).toEqual([]);
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(list).toContainText('1 số liệu, 0 điều kiện');
});

test('each unit gets a letter with its own people: seen one by one, saved all at once', { tag: '@long' }, async ({
  open,
}) => {
  const program = await open();
  const { app, page } = program;
  await makeAwardOffice(program);
  await goTo(page, 'Đủ điều kiện');
  await page.getByRole('button', { name: 'Công văn gửi đơn vị' }).click();
  const dialog = page.getByRole('dialog', { name: /^Rà soát điều kiện/ });
  await expect(dialog.getByLabel('Trang 1 trên 1')).toContainText('Kính gửi');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('combobox', { name: 'Gửi đơn vị' }).click();
  await page.getByRole('option', { name: /^Văn phòng Sở/ }).click();
  await expect(dialog.getByLabel('Trang 1 trên 1')).toContainText('Nông Thị Hạnh');
  await expect(dialog.getByLabel('Trang 1 trên 1')).not.toContainText('Vàng A Páo');
  const folder = newFolder();
  await choose(app, folder);
  await dialog.getByRole('button', { name: 'Lưu cả 2 công văn' }).click();
  await expect
    .poll(() => readdirSync(folder, { recursive: true }).filter((name) => /\.docx$/.test(String(name))).length)
    .toBe(2);
});

test('a changed reading of the law tells whose outcome changes before it is chosen', { tag: '@long' }, async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  await openSample(program);
  await goTo(page, 'Luật');
  await pick(page, 'Cách hiểu');
  const reading = page.getByRole('group', { name: 'Làm tròn tiền thưởng' });
  await reading.getByRole('radio', { name: /gần nhất/ }).click();
  await expect(reading.getByText(/Không làm thay đổi kết quả của ai/)).toBeVisible();
  await reading.getByRole('button', { name: 'Chọn cách hiểu này' }).click();
  await expect.poll(async () => (await ask(page, 'law:choices', {})).settings.prizeRounding).toBe('nearest');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await ask(page, 'law:choices', {})).settings.prizeRounding).toBe('up');
});

test('what a unit achieved in a year is entered on its page; unknown is never taken for no', { tag: '@long' }, async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  const unitId = office.units.get('Văn phòng Sở')!;
  await goTo(page, 'Đơn vị');
  await page.evaluate((id) => {
    location.hash = `#/units/${id}`;
  }, unitId);
  await page.getByRole('tab', { name: 'Kết quả, xem xét' }).click();
  const year = new Date().getFullYear();
  const answer = page.getByRole('radiogroup', { name: `Dẫn đầu khối năm ${year}` });
  await expect(answer.getByRole('radio', { name: 'Chưa rõ' })).toBeChecked();
  await answer.getByText('Có', { exact: true }).click();
  const owner = { kind: 'unit', id: unitId } as const;
  await expect
    .poll(async () => (await ask(page, 'facts:of-owner', { owner })).achievements)
    .toEqual([{ year, exceededTargets: null, ledBlock: true }]);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Bậc thang' }).click();
  await expect(page.getByRole('list', { name: `Xét cho năm ${year}` })).toContainText('Tập thể lao động tiên tiến');
  expect(await accessibilityProblems(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen of the law is accessible, ${colorScheme}`, { tag: '@long' }, async ({ open }) => {
    test.slow(); // axe looks at seven screens
    const program = await open();
    const { page } = program;
    await ask(page, 'preferences:update', { colorScheme });
    await page.reload();
    await openSample(program);
    await expect(page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`)).toBeAttached();
    await goTo(page, 'Đủ điều kiện');
    await expect(grid(page, /^Xét/).getByText('Chưa xác định').first()).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('navigation').getByRole('link', { name: 'Xếp loại', exact: true }).click();
    await expect(grid(page, 'Xếp loại cá nhân').getByText('HTT').first()).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    await goTo(page, 'Luật');
    for (const part of ['Văn bản', 'Quy định của tỉnh, cơ quan', 'Cách hiểu', 'Tỷ lệ, hạn mức', 'Số liệu']) {
      await pick(page, part);
      expect(await accessibilityProblems(page), part).toEqual([]);
    }
  });
}
