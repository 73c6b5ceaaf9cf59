import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { accessibilityProblems, policyViolations, watchPolicy } from './accessibility.ts';
import { awardTypeId, makeAwardOffice } from './award-office.ts';
import { expect as expectNow, test } from './fixtures.ts';
import { ask, choose, newFolder, saveAs } from './office-file.ts';

test.describe.configure({ timeout: 120_000 });
/** Patient, as other journeys may run beside this one. */
const expect = expectNow.configure({ timeout: 20_000 });

/** Opens the list of decisions. */
async function openDecisions(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Quyết định', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Nhập quyết định (Insert)' })).toBeVisible();
}

/** Opens the newest decision by Enter, as the keyboard is in the list. */
async function openNewest(page: Page): Promise<void> {
  await openDecisions(page);
  await expect(page.getByRole('textbox', { name: 'Danh sách quyết định khen thưởng, ô đang chọn' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Quyết định \d/ })).toBeVisible();
}

/** Opens an empty form by Insert; the keyboard is in its first field. */
async function openNew(page: Page): Promise<void> {
  await openDecisions(page);
  await page.keyboard.press('Insert');
  await expect(page.getByRole('textbox', { name: 'Số', exact: true })).toBeFocused();
}

/** Opens an empty form and types its head: number, date, subject line. */
async function enterHead(page: Page, number: string, date = '5/1/26'): Promise<void> {
  await openNew(page);
  await page.keyboard.type(number);
  await page.keyboard.press('Tab');
  await page.getByLabel('Ngày ký').fill(date);
  await page.getByLabel('Trích yếu').fill('Về việc công nhận danh hiệu thi đua năm 2025');
}

async function chooseAward(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Danh hiệu, hình thức cho dòng mới' }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

/** Types names into the picker, Enter after each, as fast as a typist does. */
async function addByTyping(page: Page, ...names: string[]): Promise<void> {
  const picker = page.getByRole('textbox', { name: 'Thêm cá nhân, tập thể' });
  await picker.focus();
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(picker).toHaveValue('');
  }
}

const list = (page: Page) => page.getByRole('grid', { name: 'Danh sách được khen' });

async function saved(page: Page, id = 1) {
  return ask(page, 'decisions:page', { id });
}

test('a signed decision is entered by keyboard alone, saved as one step, and Ctrl+Z takes it back', async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  await makeAwardOffice(program);
  await watchPolicy(page);
  await enterHead(page, 'Số: 5/QĐ-SCT');
  await expect(page.getByLabel('Ký hiệu')).toHaveValue('QĐ-SCT');
  await chooseAward(page, 'Lao động tiên tiến');
  await addByTyping(page, 'Nông Thị Hạnh', 'vang a pao');
  await expect(list(page).getByRole('gridcell', { name: 'Vàng A Páo' })).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { name: 'Quyết định 05/QĐ-SCT' })).toBeVisible();

  const { decision, awards } = await saved(page);
  expect(decision).toMatchObject({ number: '05', symbol: 'QĐ-SCT', signedOn: '2026-01-05', level: 'grassroots' });
  expect(awards.map(({ recipientName, code, year }) => [recipientName, code, year])).toEqual([
    ['Nông Thị Hạnh', 'LDTT', 2025],
    ['Vàng A Páo', 'LDTT', 2025],
  ]);

  await page.getByRole('heading', { name: 'Quyết định 05/QĐ-SCT' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Đã hoàn tác: nhập quyết định/i)).toBeVisible();
  expect(await ask(page, 'decisions:list', {})).toEqual([]);
  expect(await policyViolations(page)).toEqual([]);
});

test('position and unit are those of the signing day, and change with it until they are typed', async ({ open }) => {
  const program = await open();
  const { page } = program;
  await makeAwardOffice(program);
  await enterHead(page, '6', '31/5/24');
  await chooseAward(page, 'Lao động tiên tiến');
  await addByTyping(page, 'Nông Thị Hạnh');
  await expect(list(page).getByRole('gridcell', { name: 'Phòng Quản lý thương mại' })).toBeVisible();
  await page.getByLabel('Ngày ký').fill('1/6/24');
  await expect(list(page).getByRole('gridcell', { name: 'Văn phòng Sở' })).toBeVisible();
  await expect(list(page).getByRole('gridcell', { name: 'Phó Chánh Văn phòng' })).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { name: 'Quyết định 06/QĐ-SCT' })).toBeVisible();
  expect((await saved(page)).awards[0]).toMatchObject({ position: 'Phó Chánh Văn phòng', unitName: 'Văn phòng Sở' });
});

test('a pasted list: exact names go in, namesakes, other spellings and strangers are asked about, none is lost', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { page } = program;
  await makeAwardOffice(program);
  await enterHead(page, '7');
  await chooseAward(page, 'Giấy khen');
  await page.getByRole('button', { name: 'Dán danh sách…' }).click();
  const pasted = [
    '1\tNông Thị Hạnh\t1985',
    '2\tNguyễn Văn An',
    '3\tLy Thi May',
    '4\tHợp tác xã Chè Thượng Sơn',
    '5\tVăn phòng Sở',
  ];
  await page.getByRole('dialog').getByRole('textbox').fill(pasted.join('\n'));
  await page.getByRole('button', { name: 'Đối chiếu 5 dòng' }).click();

  const dialog = page.getByRole('dialog', { name: 'Còn 3 dòng cần hỏi lại' });
  await expect(dialog).toBeVisible();
  await expect(page.getByText('1 cá nhân · 1 tập thể, hộ')).toBeAttached();
  expect(await accessibilityProblems(page)).toEqual([]);
  const namesake = dialog.getByRole('combobox', { name: 'Nguyễn Văn An là ai?' });
  await expect(namesake.getByRole('option', { name: /sinh năm 1990/ })).toBeAttached();
  await namesake.selectOption({
    label: (await namesake.getByRole('option', { name: /sinh năm 1990/ }).textContent())!,
  });
  await dialog
    .getByRole('combobox', { name: 'Hợp tác xã Chè Thượng Sơn là ai?' })
    .selectOption('Tập thể ngoài danh sách');
  await dialog.getByRole('button', { name: 'Ghi 2 dòng đã trả lời' }).click();
  await page.getByRole('dialog', { name: 'Còn 1 dòng cần hỏi lại' }).getByRole('button', { name: 'Để sau' }).click();

  await expect(page.getByText(/Còn 1 dòng đã dán chưa rõ là ai: Ly Thi May/)).toBeVisible();
  await expect(page.getByText('2 cá nhân · 2 tập thể, hộ')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect.poll(async () => (await ask(page, 'decisions:list', {})).length).toBe(1);
  const { awards } = await saved(page);
  expect(
    awards.map(({ recipientName, bornYear, personId, unitId }) => [
      recipientName,
      bornYear,
      personId !== null,
      unitId !== null,
    ]),
  ).toEqual([
    ['Nông Thị Hạnh', 1985, true, false],
    ['Văn phòng Sở', null, false, true],
    ['Nguyễn Văn An', 1990, true, false],
    ['Hợp tác xã Chè Thượng Sơn', null, false, false],
  ]);
  await expect(page.getByRole('heading', { name: 'Quyết định 07/QĐ-SCT' })).toBeVisible();
  await expect(page.getByText(/Còn 1 dòng đã dán chưa rõ là ai/)).toBeVisible();
});

test('a number that is taken is told at the field with the way to the other decision; nothing typed is lost', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2025, people: ['Nông Thị Hạnh'] });
  await enterHead(page, '5');
  await expect(page.getByRole('link', { name: 'quyết định 05/QĐ-SCT' })).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('Đã có quyết định số');
  await expect(page.getByLabel('Trích yếu')).toHaveValue('Về việc công nhận danh hiệu thi đua năm 2025');

  await page.getByRole('link', { name: 'quyết định 05/QĐ-SCT' }).click();
  const question = page.getByRole('dialog', { name: 'Rời đi mà chưa lưu?' });
  await question.getByRole('button', { name: 'Ở lại để lưu' }).click();
  await page.getByRole('textbox', { name: 'Số', exact: true }).fill('6');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { name: 'Quyết định 06/QĐ-SCT' })).toBeVisible();
});

test('what is missing, and an award that is not for collectives, are told at their places', { tag: '@long' }, async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  await makeAwardOffice(program);
  await openNew(page);
  await page.getByLabel('Ngày ký').fill('30/2/26');
  await addByTyping(page, 'Văn phòng Sở');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Hãy nhập số quyết định.').first()).toBeVisible();
  await expect(page.getByText('Hãy nhập trích yếu.').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Số', exact: true })).toBeFocused();

  await page.keyboard.type('8');
  await page.getByLabel('Ngày ký').fill('5/1/26');
  await page.getByLabel('Trích yếu').fill('Về việc khen thưởng');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Còn 1 dòng chưa có danh hiệu', { exact: false })).toBeVisible();
  await page.keyboard.type('LDTT');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/Lao động tiên tiến chỉ (dành|tặng) cho cá nhân/).first()).toBeVisible();
  expect(await ask(page, 'decisions:list', {})).toEqual([]);
  await page.keyboard.type('TTLDTT');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { name: 'Quyết định 08/QĐ-SCT' })).toBeVisible();
});

test('one award is given to all selected lines at once; Ctrl+Z takes back steps of the unsaved list', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { page } = program;
  await makeAwardOffice(program);
  await enterHead(page, '9');
  await chooseAward(page, 'Lao động tiên tiến');
  await addByTyping(page, 'Nông Thị Hạnh', 'Vàng A Páo', 'Lý Thị Mẩy');
  await list(page).getByRole('gridcell', { name: 'Vàng A Páo' }).click();
  await page.keyboard.press('Shift+ArrowDown');
  await chooseAward(page, 'Chiến sĩ thi đua cơ sở');
  await page.getByRole('button', { name: 'Ghi cho 2 dòng' }).click();
  await expect(list(page).getByRole('gridcell', { name: 'Chiến sĩ thi đua cơ sở' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Bỏ 2 dòng' }).click();
  await expect(list(page).getByRole('gridcell', { name: 'Vàng A Páo' })).toHaveCount(0);
  await list(page).getByRole('gridcell', { name: 'Nông Thị Hạnh' }).click();
  await page.keyboard.press('Control+z');
  await expect(list(page).getByRole('gridcell', { name: 'Vàng A Páo' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(list(page).getByRole('gridcell', { name: 'Chiến sĩ thi đua cơ sở' })).toHaveCount(0);
});

test('scans are kept with the decision, and a removed one comes back', { tag: '@long' }, async ({ open }) => {
  const program = await open();
  const { app, page } = program;
  const office = await makeAwardOffice(program);
  const id = await office.saveDecision({ number: '05', year: 2025, people: ['Nông Thị Hạnh'] });
  const scan = path.join(newFolder(), 'Quyết định 05 (bản quét).pdf');
  writeFileSync(scan, '%PDF-1.4\n%%EOF\n');
  await choose(app, scan);
  await openNewest(page);
  await page.getByRole('button', { name: 'Đính kèm bản quét…' }).click();
  await expect(page.getByRole('button', { name: 'Quyết định 05 (bản quét).pdf', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ tệp Quyết định 05 (bản quét).pdf' }).click();
  await expect(page.getByRole('list', { name: 'Tệp đính kèm' })).toHaveCount(0);
  await page.getByRole('heading', { name: 'Quyết định 05/QĐ-SCT' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('list', { name: 'Tệp đính kèm' })).toContainText('Quyết định 05 (bản quét).pdf');
  expect((await ask(page, 'decisions:page', { id })).attachments).toHaveLength(1);
});

test('the list of decisions is opened, removed from and undone by keyboard; both screens pass axe', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2024, people: ['Nông Thị Hạnh'] });
  await office.saveDecision({ number: '05', year: 2025, people: ['Nông Thị Hạnh', 'Vàng A Páo'] });
  await openDecisions(page);
  await expect(page.getByText('2 quyết định').first()).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Quyết định 05/QĐ-SCT' })).toBeVisible();
  await expect(list(page).getByRole('gridcell', { name: 'Vàng A Páo' })).toBeVisible(); // the newest came first
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('menuitem', { name: 'Xoá quyết định' }).click();
  await expect(page.getByText('1 quyết định').first()).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('2 quyết định').first()).toBeVisible();
});

test('a decision that is undone while it is being corrected stays on the screen and can be saved anew', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2025, people: ['Nông Thị Hạnh'] });
  await openNewest(page);
  await page.getByLabel('Trích yếu').fill('Về việc đang sửa');
  await ask(page, 'history:undo', {});
  await expect(page.getByText('Quyết định này không còn trong dữ liệu', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Lưu thành quyết định mới' }).click();
  await expect(page.getByText('Quyết định này không còn trong dữ liệu', { exact: false })).toHaveCount(0);
  const [again] = await ask(page, 'decisions:list', {});
  expect(again).toMatchObject({ subjectLine: 'Về việc đang sửa', personCount: 1 });
  expect(await awardTypeId(page, 'LDTT')).toBeGreaterThan(0);
});

test('rows pasted from Excel below the list become lines with their award, year and sum; doubtful names are asked', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { page } = program;
  await makeAwardOffice(program);
  await enterHead(page, '12');
  await list(page).getByRole('gridcell').first().click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    const rows = [
      ['Vàng A Páo', '', '', 'CSTĐCS', '2024', '', '', 'Có sáng kiến cấp cơ sở', '2.340.000'],
      ['Nguyễn Văn An', '', '', 'LĐTT', '2025', '', '', '', '702.000'],
    ];
    data.setData('text/plain', rows.map((cells) => cells.join('\t')).join('\r\n'));
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  });
  const dialog = page.getByRole('dialog', { name: 'Còn 1 dòng cần hỏi lại' });
  const namesake = dialog.getByRole('combobox', { name: 'Nguyễn Văn An là ai?' });
  await namesake.selectOption({ label: (await namesake.getByRole('option', { name: /1978/ }).textContent())! });
  await dialog.getByRole('button', { name: 'Ghi 1 dòng đã trả lời' }).click();
  await expect(page.getByText('2 cá nhân · 0 tập thể, hộ · 3.042.000 đồng')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { name: 'Quyết định 12/QĐ-SCT' })).toBeVisible();
  const { awards } = await saved(page);
  expect(
    awards.map(({ recipientName, bornYear, code, year, amount, citation }) => [
      recipientName,
      bornYear,
      code,
      year,
      amount,
      citation,
    ]),
  ).toEqual([
    ['Vàng A Páo', null, 'CSTDCS', 2024, 2_340_000, 'Có sáng kiến cấp cơ sở'],
    ['Nguyễn Văn An', 1978, 'LDTT', 2025, 702_000, null],
  ]);
});

test('Ctrl+P shows the decision with its list as it prints; it is saved as Word from there', { tag: '@long' }, async ({
  open,
}) => {
  const program = await open();
  const { app, page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2025, people: ['Lý Thị Mẩy'] });
  await openNewest(page);
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Quyết định 05/QĐ-SCT' });
  const firstPage = dialog.getByRole('region', { name: /^Trang 1 trên/ });
  await expect(firstPage).toContainText('QUYẾT ĐỊNH');
  await expect(firstPage).toContainText('Hoàng Minh Sơn');
  expect(await accessibilityProblems(page)).toEqual([]);
  const file = path.join(newFolder(), 'Quyết định 05.docx');
  await saveAs(app, file);
  await dialog.getByRole('button', { name: 'Word', exact: true }).click();
  await expect(page.getByText('Đã lưu Quyết định 05.docx')).toBeVisible();
  expect(existsSync(file)).toBe(true);
});
