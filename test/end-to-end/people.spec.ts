import type { Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { makeAwardOffice } from './award-office.ts';
import { expect, test } from './fixtures.ts';
import { ask } from './office-file.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Danh sách cá nhân' });
const row = (page: Page, name: string) => grid(page).getByRole('row').filter({ hasText: name });
/** A cell by its row's name and its column's title. */
async function cell(page: Page, name: string, title: string) {
  const header = grid(page).getByRole('columnheader').filter({ hasText: title });
  // Columns out of sight are not drawn: the arrow keys bring them in.
  if ((await header.count()) === 0) await row(page, name).getByRole('gridcell').first().click();
  for (let step = 0; (await header.count()) === 0 && step < 14; step++) await page.keyboard.press('ArrowRight');
  const index = await header.first().getAttribute('aria-colindex');
  return row(page, name).first().locator(`[aria-colindex="${index}"]`);
}

async function openPeople(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3');
  await expect(grid(page).getByText('Nông Thị Hạnh')).toBeVisible();
  await expect(page.locator('textarea[data-program-keys]')).toBeFocused();
}

/** Pastes as Excel puts it on the clipboard. */
async function paste(page: Page, lines: readonly (readonly string[])[]): Promise<void> {
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    lines.map((line) => `${line.join('\t')}\r\n`).join(''),
  );
}

const everybody = async (page: Page) =>
  (await ask(page, 'people:list', { offset: 0, limit: 1000, withFormer: true })).rows;
const named = async (page: Page, name: string) => (await everybody(page)).find((person) => person.fullName === name);

test('cells are edited in place as in Excel: a year of birth, a choice typed without accents, a CCCD with its zeros', async ({
  open,
}) => {
  const { app, page } = await open();
  await makeAwardOffice({ app, page });
  await openPeople(page);
  await (await cell(page, 'Vàng A Páo', 'Ngày sinh')).click();
  await page.keyboard.type('1985');
  await page.keyboard.press('Tab');
  await page.keyboard.type('nam');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await named(page, 'Vàng A Páo'))?.gender).toBe('male');
  expect(await named(page, 'Vàng A Páo')).toMatchObject({ bornOn: null, bornYear: 1985 });

  await (await cell(page, 'Vàng A Páo', 'CCCD')).click();
  await page.keyboard.type('002085001234');
  await page.keyboard.press('Enter');
  await expect(await cell(page, 'Vàng A Páo', 'CCCD')).toHaveText('002085001234');
  await expect.poll(async () => (await named(page, 'Vàng A Páo'))?.nationalId).toBe('002085001234');

  await page.keyboard.press('Control+z');
  await expect(await cell(page, 'Vàng A Páo', 'CCCD')).toHaveText('');
});

test('a refused cell keeps what was typed and says why, and the rest is saved', async ({ open }) => {
  const { app, page } = await open();
  const { people } = await makeAwardOffice({ app, page });
  const taken = { id: people.get('Vàng A Páo')!, fields: { nationalId: '002085001234' } };
  await ask(page, 'people:update', { changes: [taken] });
  await openPeople(page);
  const nationalId = await cell(page, 'Lý Thị Mẩy', 'CCCD');
  await nationalId.click();
  await page.keyboard.type('002085001234');
  await page.keyboard.press('Enter');
  await expect(nationalId).toHaveAttribute('aria-invalid', 'true');
  await nationalId.click();
  await expect(page.getByText('Số CCCD này đã ghi cho Vàng A Páo.', { exact: false })).toBeVisible();
  expect((await named(page, 'Lý Thị Mẩy'))?.nationalId).toBeNull();

  const birth = await cell(page, 'Lý Thị Mẩy', 'Ngày sinh');
  await birth.click();
  await page.keyboard.type('30/02/1990');
  await page.keyboard.press('Enter');
  await expect(birth).toHaveAttribute('aria-invalid', 'true');
  await expect(birth).toHaveText('30/02/1990');
  expect((await named(page, 'Lý Thị Mẩy'))?.bornYear).toBeNull();
});

test('people copied in Excel are pasted below the last row, some refused at the cell, all of it one step', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  await makeAwardOffice({ app, page });
  await openPeople(page);
  const before = (await everybody(page)).length;
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await paste(page, [
    ['Triệu Mùi Khé', '12/3/1990', 'Nữ', 'Chuyên viên', 'van phong so'],
    ['Hầu A Lử', '1988', 'nam', 'Trưởng phòng', 'Phòng Quản lý thương mại'],
    ['Sùng Thị Dợ', '', '', '', 'Phòng không có thật'],
  ]);
  await expect.poll(async () => (await everybody(page)).length).toBe(before + 2);
  expect(await named(page, 'Triệu Mùi Khé')).toMatchObject({
    bornOn: '1990-03-12',
    gender: 'female',
    position: 'Chuyên viên',
    unitName: 'Văn phòng Sở',
    isPartyMember: null,
  });
  expect(await named(page, 'Hầu A Lử')).toMatchObject({ bornOn: null, bornYear: 1988 });
  await expect(row(page, 'Sùng Thị Dợ')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await everybody(page)).length).toBe(before);
});

test('a new person needs a name and a unit; one with the same name is shown before and can be opened instead', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  await makeAwardOffice({ app, page });
  await openPeople(page);
  await page.getByRole('main').getByRole('button', { name: 'Thêm cá nhân' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Thêm cá nhân' }).click();
  await expect(dialog.getByText('Hãy nhập họ và tên.')).toBeVisible();
  await expect(dialog.getByText('Hãy chọn đơn vị.')).toBeVisible();
  await dialog.getByLabel('Họ và tên').fill('Phàn Tả Mẩy');
  await dialog.getByRole('combobox', { name: 'Đơn vị' }).fill('van phong');
  await page.getByRole('option', { name: 'Văn phòng Sở' }).click();
  await dialog.getByRole('button', { name: 'Thêm cá nhân' }).click();
  await expect(row(page, 'Phàn Tả Mẩy')).toBeVisible();
  expect(await named(page, 'Phàn Tả Mẩy')).toMatchObject({
    gender: null,
    bornYear: null,
    isPartyMember: null,
    role: null,
  });

  await page.getByRole('main').getByRole('button', { name: 'Thêm cá nhân' }).click();
  await dialog.getByLabel('Họ và tên').fill('nong thi hanh');
  await expect(dialog.getByRole('status')).toContainText('sinh 1985, Phó Chánh Văn phòng, Văn phòng Sở');
  await dialog.getByRole('link', { name: 'Nông Thị Hạnh' }).click();
  await expect(page.getByRole('heading', { name: 'Nông Thị Hạnh', level: 1 })).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test('the list is narrowed by unit, by who has left and by what is missing, and is found so again', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  const { people } = await makeAwardOffice({ app, page });
  const [membership] = (await ask(page, 'people:page', { id: people.get('Lý Thị Mẩy')! })).memberships;
  const { unitName: _, ...kept } = membership!;
  await ask(page, 'people:save-membership', { ...kept, toOn: '2025-12-31' });
  await openPeople(page);
  await expect(row(page, 'Lý Thị Mẩy')).toHaveCount(0);
  await page.getByText('Đã nghỉ, chuyển đi').click();
  await expect(row(page, 'Lý Thị Mẩy')).toBeVisible();
  await expect(row(page, 'Nông Thị Hạnh')).toHaveCount(0);
  await page.getByText('Đang công tác', { exact: true }).click();

  await page.getByLabel('Thông tin còn thiếu').selectOption({ label: 'Chưa rõ ngày, năm sinh (1)' });
  await expect(row(page, 'Vàng A Páo')).toBeVisible();
  await expect(row(page, 'Nông Thị Hạnh')).toHaveCount(0);
  await row(page, 'Vàng A Páo').getByText('Vàng A Páo').click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Vàng A Páo', level: 1 })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(row(page, 'Vàng A Páo')).toBeVisible();
  await expect(row(page, 'Nông Thị Hạnh')).toHaveCount(0);
  await page.getByLabel('Thông tin còn thiếu').selectOption('');

  await page.getByRole('combobox', { name: 'Đơn vị' }).fill('van phong');
  await page.getByRole('option', { name: 'Văn phòng Sở' }).click();
  await expect(row(page, 'Nông Thị Hạnh')).toBeVisible();
  await expect(row(page, 'Vàng A Páo')).toHaveCount(0);
});

test('several people are moved to a unit on a day; removing one who holds awards is refused with the reason', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  const { people, saveDecision } = await makeAwardOffice({ app, page });
  await saveDecision({ number: '05', year: 2023, people: ['Vàng A Páo'] });
  await openPeople(page);
  await row(page, 'Vàng A Páo').getByText('Vàng A Páo').click();
  await row(page, 'Lý Thị Mẩy')
    .getByText('Lý Thị Mẩy')
    .click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: /^Chuyển đơn vị \d+ người/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Đơn vị mới' }).fill('van phong');
  await page.getByRole('option', { name: 'Văn phòng Sở' }).click();
  await dialog.getByLabel('Từ ngày').fill('1/10/2026');
  await dialog.getByRole('button', { name: /^Chuyển/ }).click();
  await expect(dialog).toHaveCount(0);
  const { memberships } = await ask(page, 'people:page', { id: people.get('Vàng A Páo')! });
  expect(memberships.map(({ unitName, toOn }) => [unitName, toOn])).toEqual(
    expect.arrayContaining([
      ['Phòng Quản lý thương mại', '2026-09-30'],
      ['Văn phòng Sở', null],
    ]),
  );

  await row(page, 'Vàng A Páo').getByText('Vàng A Páo').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Xoá/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Chưa xoá được cá nhân' })).toContainText('Vàng A Páo');
  await row(page, 'Lý Thị Mẩy').getByText('Lý Thị Mẩy').click();
  await row(page, 'Lý Thị Mẩy').getByText('Lý Thị Mẩy').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Xoá/ }).click();
  await expect(row(page, 'Lý Thị Mẩy')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Lý Thị Mẩy')).toBeVisible();
});

test('a person’s page: facts are edited where they stand, the given name is corrected, an old award is typed in', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  const { saveDecision } = await makeAwardOffice({ app, page });
  await saveDecision({ number: '05', year: 2023, people: ['Nông Thị Hạnh'], amount: 1_053_000 });
  await openPeople(page);
  await row(page, 'Nông Thị Hạnh').getByText('Nông Thị Hạnh').click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Nông Thị Hạnh', level: 1 })).toBeVisible();
  const facts = page.getByRole('region', { name: 'Thông tin' });

  await facts.getByLabel('Ngày sinh').fill('5/3/1985');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await named(page, 'Nông Thị Hạnh'))?.bornOn).toBe('1985-03-05');
  await facts.getByLabel('Số CCCD').fill('123');
  await page.keyboard.press('Tab');
  await expect(facts.getByText('Số CCCD phải có 12 chữ số', { exact: false })).toBeVisible();
  await facts.getByLabel('Số CCCD').focus();
  await page.keyboard.press('Escape');
  await expect(facts.getByLabel('Số CCCD')).toHaveValue('');
  await facts.getByText('Có', { exact: true }).click();
  await expect.poll(async () => (await named(page, 'Nông Thị Hạnh'))?.isPartyMember).toBe(true);
  await facts.getByLabel('Tên', { exact: true }).fill('Thị Hạnh');
  await page.keyboard.press('Enter');
  await expect(facts.getByText('họ Nông', { exact: true })).toBeVisible();

  const awards = page.getByRole('table', { name: 'Khen thưởng theo năm' });
  await expect(awards).toContainText('05/QĐ-SCT');
  await expect(awards).toContainText('1.053.000');
  await page.getByRole('button', { name: 'Ghi khen thưởng cũ…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Danh hiệu, hình thức').fill('chien si thi dua co so');
  await page.getByRole('option', { name: /Chiến sĩ thi đua cơ sở/ }).click();
  await dialog.getByLabel('Năm').fill('2025');
  // Position and unit of that year are proposed from the work history.
  await expect(dialog.getByLabel('Chức vụ khi đó')).toHaveValue('Phó Chánh Văn phòng');
  await expect(dialog.getByLabel('Đơn vị khi đó')).toHaveValue('Văn phòng Sở');
  await dialog.getByRole('button', { name: 'Ghi khen thưởng' }).click();
  await expect(awards.getByRole('row').nth(1)).toContainText('Chiến sĩ thi đua cơ sở');
  await expect(page.getByRole('list', { name: 'Số lần theo loại' })).toContainText('CSTĐCS 1');
  await expect(page.getByRole('region', { name: 'Lịch sử thay đổi' })).toContainText('Chiến sĩ thi đua cơ sở');
});

test('work history is added to and ended; the list is walked through with Alt+PageDown and Alt+PageUp', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  const { people } = await makeAwardOffice({ app, page });
  await openPeople(page);
  await row(page, 'Vàng A Páo').getByText('Vàng A Páo').click();
  await page.keyboard.press('Control+Enter');
  const history = page.getByRole('table', { name: 'Quá trình công tác' });
  await expect(history).toContainText('chưa rõ – nay');
  await history.getByRole('button', { name: /^Thao tác/ }).click();
  await page.getByRole('menuitem', { name: 'Ghi thôi công tác' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByText('Hãy nhập ngày cuối cùng công tác.')).toBeVisible();
  await dialog.getByLabel('Đến hết ngày').fill('30/06/2025');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(history).toContainText('chưa rõ – 30/06/2025');
  expect((await ask(page, 'people:page', { id: people.get('Vàng A Páo')! })).person.leftOn).toBe('2025-06-30');

  await page.keyboard.press('Alt+PageUp');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Vàng A Páo');
  await page.keyboard.press('Alt+PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vàng A Páo');
});

test('a name of 200 letters breaks no screen, and one of 300 is refused with a sentence', { tag: '@long' }, async ({
  open,
}) => {
  const { app, page } = await open();
  const { people } = await makeAwardOffice({ app, page });
  const id = people.get('Vàng A Páo')!;
  const long = `Vàng ${'A Páo Rất Dài '.repeat(14)}`.slice(0, 199).trim();
  await ask(page, 'people:update', {
    changes: [{ id, fields: { fullName: long }, membership: { position: long.slice(0, 150) } }],
  });
  const isWhole = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth <= window.innerWidth && document.body.scrollWidth <= window.innerWidth,
    );
  await openPeople(page);
  expect(await isWhole()).toBe(true);
  await row(page, 'Rất Dài')
    .first()
    .click({ position: { x: 120, y: 10 } });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rất Dài');
  await expect(page.getByRole('button', { name: 'Xoá' })).toBeInViewport();
  expect(await isWhole()).toBe(true);

  await page.getByLabel('Họ và tên').fill('Á '.repeat(300));
  await page.keyboard.press('Enter');
  await expect(page.getByText('dài quá 200 ký tự', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Họ và tên')).toHaveValue(long);
});

test('list, page and dialogs are free of accessibility problems, in light and dark', { tag: '@long' }, async ({
  open,
}) => {
  const { app, page } = await open();
  const { saveDecision } = await makeAwardOffice({ app, page });
  await saveDecision({ number: '05', year: 2023, people: ['Nông Thị Hạnh'] });
  await openPeople(page);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('main').getByRole('button', { name: 'Thêm cá nhân' }).click();
  await page.waitForTimeout(300); // the dialog fades in; axe would see its half-way colours
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await row(page, 'Nông Thị Hạnh').getByText('Nông Thị Hạnh').click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('table', { name: 'Khen thưởng theo năm' })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: /tối/i }).click();
  await page.waitForTimeout(300);
  expect(await accessibilityProblems(page)).toEqual([]);
});
