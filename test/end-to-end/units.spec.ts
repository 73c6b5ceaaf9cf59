import type { Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { awardTypeId, makeAwardOffice } from './award-office.ts';
import { expect, test } from './fixtures.ts';
import { ask, makeOffice } from './office-file.ts';

const tree = (page: Page) => page.getByRole('treegrid', { name: 'Cây đơn vị' });
const line = (page: Page, name: string) => tree(page).getByRole('row').filter({ hasText: name });

/** The names in the tree from top to bottom. */
async function shownNames(page: Page): Promise<string[]> {
  const cells = await tree(page).locator('tbody tr td:first-child').allInnerTexts();
  return cells.map((text) => text.split('\n')[0] ?? '');
}

async function openUnits(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2');
  await expect(tree(page).getByRole('row', { selected: true })).toBeFocused();
}

/** Adds a unit under the selected one by keyboard alone. */
async function addByKey(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Insert');
  await expect(page.getByLabel('Tên đơn vị')).toBeFocused();
  await page.keyboard.insertText(name);
  await page.keyboard.press('Enter');
  await expect(line(page, name)).toBeVisible();
}

test('the tree is built with the keyboard alone: Insert adds, arrows go, Alt+↑ orders, letters find, Enter opens', async ({
  open,
}) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  await openUnits(page);
  for (const name of ['Văn phòng Sở', 'Thanh tra Sở', 'Phòng Quản lý năng lượng']) {
    await page.keyboard.press('Home');
    await addByKey(page, name);
  }
  expect(await shownNames(page)).toEqual([
    'Sở Công Thương',
    'Văn phòng Sở',
    'Thanh tra Sở',
    'Phòng Quản lý năng lượng',
  ]);

  await page.keyboard.press('Home');
  await page.keyboard.type('nang');
  await expect(line(page, 'Phòng Quản lý năng lượng')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => shownNames(page))
    .toEqual(['Sở Công Thương', 'Phòng Quản lý năng lượng', 'Văn phòng Sở', 'Thanh tra Sở']);

  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  expect(await shownNames(page)).toEqual(['Sở Công Thương']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Phòng Quản lý năng lượng', level: 1 })).toBeVisible();

  // Coming back finds the same unit, and Ctrl+Z takes back step by step.
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(line(page, 'Phòng Quản lý năng lượng')).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect
    .poll(() => shownNames(page))
    .toEqual(['Sở Công Thương', 'Văn phòng Sở', 'Thanh tra Sở', 'Phòng Quản lý năng lượng']);
});

test('a unit is renamed from a day on: before it the tree still shows the old name', async ({ open }) => {
  const { app, page } = await open();
  await makeAwardOffice({ app, page });
  await openUnits(page);
  await line(page, 'Phòng Quản lý thương mại').click();
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Tên mới')).toBeFocused();
  await page.keyboard.insertText('Phòng Thương mại và Xuất nhập khẩu');
  await dialog.getByLabel('Từ ngày').fill('1/3/2025');
  await expect(dialog.getByRole('note')).toContainText('trước ngày đó vẫn ghi “Phòng Quản lý thương mại”');
  await dialog.getByLabel('Theo quyết định số').fill('12/QĐ-SCT');
  await page.keyboard.press('Enter');
  await expect(line(page, 'Phòng Thương mại và Xuất nhập khẩu')).toBeVisible();

  await page.getByLabel('Cơ cấu tại ngày').fill('28/02/2025');
  await expect(line(page, 'Phòng Quản lý thương mại')).toBeVisible();
  await page.getByRole('button', { name: 'Về hôm nay' }).click();
  await line(page, 'Phòng Thương mại và Xuất nhập khẩu').dblclick();
  const names = page.getByRole('region', { name: 'Tên qua các thời kỳ' });
  await expect(names).toContainText('từ 01/03/2025, theo 12/QĐ-SCT');
  await expect(names).toContainText('Phòng Quản lý thương mại');
});

test('two units merge: what follows is told first, people move, the old names stay, one Ctrl+Z takes it back', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  const { units, people } = await makeAwardOffice({ app, page });
  await openUnits(page);
  await line(page, 'Phòng Quản lý thương mại').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Hợp nhất, sáp nhập…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Hợp nhất' }).click();
  await expect(dialog.getByText('Hãy chọn ít nhất hai đơn vị')).toBeVisible();
  await dialog.getByPlaceholder('Thêm đơn vị…').fill('van phong');
  await page.getByRole('option', { name: 'Văn phòng Sở' }).click();
  await dialog.getByLabel('Tên đơn vị').fill('Văn phòng và Thương mại');
  await dialog.getByLabel('Từ ngày').fill('01/07/2026');
  await expect(dialog.getByRole('note')).toContainText('5 người đang công tác');
  await expect(dialog.getByRole('note')).toContainText('chuyển sang “Văn phòng và Thương mại”');
  await dialog.getByRole('button', { name: 'Hợp nhất' }).click();
  await expect(line(page, 'Văn phòng và Thương mại')).toContainText('5');
  await expect(line(page, 'Phòng Quản lý thương mại')).toHaveCount(0);

  await page.getByRole('switch', { name: 'Cả đơn vị đã giải thể' }).click();
  await expect(line(page, 'Phòng Quản lý thương mại')).toContainText('01/07/2026');
  const history = await ask(page, 'people:page', { id: people.get('Vàng A Páo')! });
  expect(history.memberships.map(({ unitName, toOn }) => [unitName, toOn])).toContainEqual([
    'Phòng Quản lý thương mại',
    '2026-06-30',
  ]);

  await line(page, 'Văn phòng và Thương mại').dblclick();
  await expect(page.getByRole('region', { name: 'Hình thành từ' })).toContainText('Phòng Quản lý thương mại');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Đã hoàn tác: Hợp nhất/)).toBeVisible();
  const rows = await ask(page, 'units:list', { on: '2026-11-01', withDissolved: false });
  expect(rows.find((unit) => unit.id === units.get('Phòng Quản lý thương mại'))?.memberCount).toBe(3);
});

test('dissolving says who would be left without a unit, and sends them where it is told', { tag: '@long' }, async ({
  open,
}) => {
  const { app, page } = await open();
  const { people } = await makeAwardOffice({ app, page });
  await openUnits(page);
  await line(page, 'Phòng Quản lý thương mại').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Giải thể…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('note')).toContainText('3 người này thôi công tác');
  await dialog.getByLabel('Giải thể từ ngày').fill('01/09/2026');
  await dialog.getByLabel('Chuyển người của đơn vị sang').click();
  await page.getByRole('option', { name: 'Văn phòng Sở' }).click();
  await expect(dialog.getByRole('note')).toContainText('3 người này thuộc “Văn phòng Sở”');
  await dialog.getByRole('button', { name: 'Giải thể đơn vị' }).click();
  await expect(line(page, 'Phòng Quản lý thương mại')).toHaveCount(0);
  const { person } = await ask(page, 'people:page', { id: people.get('Lý Thị Mẩy')! });
  expect(person.unitName).toBe('Văn phòng Sở');
});

test('a unit is split: its people are placed one by one or all at once', { tag: '@long' }, async ({ open }) => {
  const { app, page } = await open();
  await makeAwardOffice({ app, page });
  await openUnits(page);
  await line(page, 'Phòng Quản lý thương mại').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Chia tách…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên đơn vị').fill('Phòng Xuất nhập khẩu');
  await dialog.getByLabel('Từ ngày').fill('01/08/2026');
  await dialog.getByLabel('Đơn vị mới của Vàng A Páo').selectOption('Phòng Xuất nhập khẩu');
  await expect(dialog.getByText('1 người sang đơn vị mới.')).toBeVisible();
  await expect(dialog.getByText('2 người ở lại đơn vị cũ.')).toBeVisible();
  await dialog.getByRole('switch', { name: 'Đơn vị cũ vẫn tiếp tục hoạt động' }).click();
  await expect(dialog.getByText('2 người chưa được xếp chỗ', { exact: false })).toBeVisible();
  await dialog.getByLabel('Xếp những người chưa có chỗ vào').selectOption('Phòng Xuất nhập khẩu');
  await dialog.getByRole('button', { name: 'Chia tách' }).click();
  await expect(line(page, 'Phòng Xuất nhập khẩu')).toContainText('3');
  await expect(line(page, 'Phòng Quản lý thương mại')).toHaveCount(0);
});

test('a line is dragged before its sister; dragged onto another unit it asks from which day', { tag: '@long' }, async ({
  open,
}) => {
  const { app, page } = await open();
  await makeAwardOffice({ app, page });
  await openUnits(page);
  const trade = line(page, 'Phòng Quản lý thương mại');
  await trade.dragTo(line(page, 'Văn phòng Sở'), { targetPosition: { x: 60, y: 3 } });
  await expect.poll(() => shownNames(page)).toEqual(['Sở Công Thương', 'Phòng Quản lý thương mại', 'Văn phòng Sở']);
  await trade.dragTo(line(page, 'Văn phòng Sở'), { targetPosition: { x: 60, y: 15 } });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Đơn vị cấp trên mới')).toHaveValue('Văn phòng Sở');
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Chuyển đơn vị' }).click();
  await expect(trade).toHaveAttribute('aria-level', '3');
});

test('what is wrong is refused at its field with nothing saved: no name, a name of 300 letters, 30/02, a unit in use', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  await makeAwardOffice({ app, page });
  await openUnits(page);
  await page.keyboard.press('Insert');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await expect(dialog.getByText('Hãy nhập tên đơn vị.')).toBeVisible();
  await dialog.getByLabel('Tên đơn vị').fill('Đội '.repeat(75));
  await dialog.getByLabel('Ngày thành lập').fill('30/02/2026');
  await dialog.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await expect(dialog.getByText('dài quá 200 ký tự', { exact: false })).toBeVisible();
  await expect(dialog.getByText(/Không có ngày 30|Ngày không có trên lịch/)).toBeVisible();
  await expect(dialog.getByLabel('Ngày thành lập')).toHaveValue('30/02/2026');
  await page.keyboard.press('Escape');
  expect(await shownNames(page)).toHaveLength(3);

  await line(page, 'Văn phòng Sở').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Xoá' }).click();
  await expect(page.getByRole('alert')).toContainText('Chưa xoá được đơn vị vì còn');
});

test('a unit’s page: people, its own awards and those of its people; old awards of the unit are typed in', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  const { units, people, saveDecision } = await makeAwardOffice({ app, page });
  await saveDecision({ number: '05', year: 2023, people: ['Vàng A Páo'] });
  const id = units.get('Phòng Quản lý thương mại')!;
  await awardTypeId(page, 'TTLDTT');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/units/${id}`);
  await expect(page.getByRole('heading', { name: 'Phòng Quản lý thương mại', level: 1 })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Cá nhân của đơn vị' })).toContainText('Vàng A Páo');
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('tab', { name: /Khen thưởng tập thể/ }).click();
  await page.getByRole('button', { name: 'Ghi khen thưởng cũ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Danh hiệu, hình thức').fill('tien tien');
  await page.getByRole('option', { name: /Tập thể lao động tiên tiến/ }).click();
  await dialog.getByLabel('Năm').fill('2019');
  await dialog.getByRole('button', { name: 'Ghi khen thưởng' }).click();
  const awards = page.getByRole('table', { name: 'Khen thưởng của tập thể' });
  await expect(awards).toContainText('Tập thể lao động tiên tiến');
  await expect(awards).toContainText('chưa rõ');

  await page.getByRole('tab', { name: /Khen thưởng cá nhân/ }).click();
  const ofPeople = page.getByRole('table', { name: 'Khen thưởng của cá nhân thuộc đơn vị' });
  await expect(ofPeople).toContainText('05/QĐ-SCT');
  await ofPeople.getByRole('link', { name: 'Vàng A Páo' }).click();
  await expect(page.getByRole('heading', { name: 'Vàng A Páo', level: 1 })).toBeVisible();
  expect(people.size).toBe(4);
});

test('the tree and its dialogs are free of accessibility problems, in light and dark', { tag: '@long' }, async ({
  open,
}) => {
  const { app, page } = await open();
  await makeAwardOffice({ app, page });
  await openUnits(page);
  expect(await accessibilityProblems(page)).toEqual([]);
  for (const act of ['Đổi tên từ một ngày…', 'Hợp nhất, sáp nhập…', 'Chia tách…', 'Giải thể…', 'Sửa thông tin…']) {
    await line(page, 'Văn phòng Sở').click({ button: 'right' });
    await page.getByRole('menuitem', { name: act }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.waitForTimeout(300); // the dialog fades in; axe would see its half-way colours
    expect(await accessibilityProblems(page), act).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.getByRole('button', { name: /tối/i }).click();
  await page.waitForTimeout(300);
  expect(await accessibilityProblems(page)).toEqual([]);
});
