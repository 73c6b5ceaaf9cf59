import { makeAwardOffice } from './award-office.ts';
import { expect, test } from './fixtures.ts';
import { ask } from './office-file.ts';
import type { OpenedProgram } from './open-program.ts';
import { windowGrid } from './window-grid.ts';

/** The list of people of a small office, with the keyboard in it. */
async function openPeople(program: OpenedProgram) {
  await makeAwardOffice(program);
  const { page } = program;
  const grid = windowGrid(page, 'Danh sách cá nhân');
  await page.keyboard.press('Alt+3');
  await expect(grid.row('Nông Thị Hạnh')).toBeVisible();
  await grid.isReady();
  const everybody = async () => (await ask(page, 'people:list', { offset: 0, limit: 1000, withFormer: true })).rows;
  const positions = async () =>
    Object.fromEntries((await everybody()).map((person) => [`${person.fullName} ${person.bornYear}`, person.position]));
  return { page, grid, everybody, positions };
}

test('paste and fill as in Excel, each one step: a row into many rows, a cell into a range, down, across, all at once', async ({
  open,
}) => {
  const { page, grid, everybody, positions } = await openPeople(await open());
  const before = await positions();

  // One copied cell fills the selected range; Ctrl+Z takes all of it back at once.
  await grid.goTo('Vàng A Páo', 'Chức vụ');
  await grid.press('Control+Shift+Home', 'Control+ArrowUp');
  await grid.goTo('Lý Thị Mẩy', 'Chức vụ');
  await grid.press('Shift+ArrowDown');
  await grid.paste([['Chuyên viên']]);
  await expect
    .poll(async () => Object.values(await positions()).filter((text) => text === 'Chuyên viên').length)
    .toBe(2);
  await grid.press('Control+z');
  await expect.poll(positions).toEqual(before);

  // One copied row fills every selected row.
  await grid.goTo('Nguyễn Văn An', 'Giới tính');
  await grid.press('Shift+ArrowDown', 'Shift+ArrowRight');
  await grid.paste([['Nam', 'Chuyên viên chính']]);
  await expect
    .poll(
      async () =>
        (await everybody()).filter((person) => person.position === 'Chuyên viên chính' && person.gender === 'male')
          .length,
    )
    .toBe(2);
  await grid.press('Control+z');
  await expect.poll(positions).toEqual(before);

  // Ctrl+D fills down, Ctrl+R fills across, Ctrl+Enter writes what is typed into every selected cell.
  await grid.goTo('Lý Thị Mẩy', 'Chức vụ');
  await page.keyboard.type('Kế toán');
  await grid.press('Enter');
  await grid.goTo('Lý Thị Mẩy', 'Chức vụ');
  await grid.press('Shift+ArrowDown', 'Control+d');
  await expect.poll(async () => Object.values(await positions()).filter((text) => text === 'Kế toán').length).toBe(2);
  await grid.goTo('Lý Thị Mẩy', 'Chức vụ');
  await grid.press('Shift+ArrowDown');
  await page.keyboard.type('Văn thư');
  await grid.press('Control+Enter');
  await expect.poll(async () => Object.values(await positions()).filter((text) => text === 'Văn thư').length).toBe(2);
  await grid.press('Control+z');
  await expect.poll(async () => Object.values(await positions()).filter((text) => text === 'Kế toán').length).toBe(2);
});

test('typing replaces, F2 goes on, Esc gives up, Delete clears; no key with Ctrl deletes anybody; an input method loses no letter', async ({
  open,
}) => {
  const { page, grid, everybody, positions } = await openPeople(await open());
  const names = async () => (await everybody()).map((person) => person.fullName).sort();
  const before = await names();
  const position = async () => (await positions())['Vàng A Páo null'];

  await grid.goTo('Vàng A Páo', 'Chức vụ');
  await grid.compose(['t', 'tr', 'tru', 'trư', 'trườ', 'trường'], 'trường');
  await grid.press('Enter');
  await expect.poll(position).toBe('trường');
  await grid.goTo('Vàng A Páo', 'Chức vụ');
  await grid.press('F2', 'End');
  await page.keyboard.type(' phòng');
  await grid.press('Enter');
  await expect.poll(position).toBe('trường phòng');
  await grid.goTo('Vàng A Páo', 'Chức vụ');
  await page.keyboard.type('Lái xe');
  await grid.press('Escape');
  await expect(await grid.cell('Vàng A Páo', 'Chức vụ')).toHaveText('trường phòng');
  await page.keyboard.type('Lái xe');
  await grid.press('Enter');
  await expect.poll(position).toBe('Lái xe');

  // Delete clears cells, of whole rows too, and never a person: a name cannot be emptied.
  await grid.goTo('Vàng A Páo', 'Chức vụ');
  await grid.press('Delete');
  await expect.poll(position).toBeNull();
  await grid.goTo('Vàng A Páo', 'Họ và tên');
  await grid.press('Shift+Space', 'Delete');
  await expect(grid.grid.locator('[role=gridcell][aria-invalid=true]').first()).toBeVisible();
  await grid.press('Escape');
  expect(await names()).toEqual(before);

  // Ctrl with every letter (but those that leave the file or print), with Delete and with minus.
  await grid.goTo('Lý Thị Mẩy', 'Họ và tên');
  for (const key of [...'abcdfghijklmqrstuvxyz', 'Delete', 'Minus', 'Shift+Delete', 'Backspace']) {
    await grid.press(`Control+${key}`, 'Escape');
  }
  // Ctrl+V may have added rows; nobody is gone.
  expect(await names()).toEqual(expect.arrayContaining(before));
});

test('the list is looked at as in Excel: by value, by several columns, by given name, frozen, hidden, and found so after a restart', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { page, grid } = await openPeople(program);

  await expect
    .poll(() => grid.column('Họ và tên'))
    .toEqual(['Nguyễn Văn An', 'Nguyễn Văn An', 'Nông Thị Hạnh', 'Lý Thị Mẩy', 'Vàng A Páo']);

  await grid.menuOf('Đơn vị', 'Lọc theo giá trị…');
  const values = page.getByRole('dialog', { name: 'Giá trị của Đơn vị' });
  await values.getByLabel('Tìm giá trị').fill('van phong');
  await expect(values.getByRole('checkbox')).toHaveCount(2);
  await grid.press('Enter');
  await expect(grid.row('Vàng A Páo')).toBeHidden();
  await expect(grid.row('Nông Thị Hạnh')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ lọc tất cả' }).click();
  await expect(grid.row('Vàng A Páo')).toBeVisible();

  await grid.header('Đơn vị').getByRole('button').click();
  await grid
    .header('Họ và tên')
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await expect(grid.header('Đơn vị')).toHaveAttribute('aria-sort', 'ascending');
  await expect(grid.header('Họ và tên')).toHaveAttribute('aria-sort', 'ascending');
  await expect
    .poll(() => grid.column('Họ và tên'))
    .toEqual(['Nguyễn Văn An', 'Nông Thị Hạnh', 'Nguyễn Văn An', 'Lý Thị Mẩy', 'Vàng A Páo']);

  await grid.menuOf('Giới tính', 'Ẩn cột');
  await grid.menuOf('Ngày sinh', 'Giữ cố định đến cột này');
  await expect(grid.header('Giới tính')).toHaveCount(0);

  // Copied out with the titles: real texts, days as they are written.
  await grid.goTo('Nông Thị Hạnh', 'Họ và tên');
  await grid.press('Shift+ArrowRight');
  const { text, html } = await grid.copied('Control+Shift+C');
  expect(text).toBe('Họ và tên\tNgày sinh\r\nNông Thị Hạnh\t1985');
  expect(html).toContain('mso-number-format');

  // A step taken before closing is taken back after opening again; the arrangement is as it was left.
  await grid.goTo('Lý Thị Mẩy', 'Chức vụ');
  await page.keyboard.type('Thủ quỹ');
  await grid.press('Enter');
  await expect(await grid.cell('Lý Thị Mẩy', 'Chức vụ')).toHaveText('Thủ quỹ');
  await page.waitForTimeout(1200); // the arrangement is written a second after the last change
  await program.app.close();

  const again = await open({ userData: program.userData });
  const reopened = windowGrid(again.page, 'Danh sách cá nhân');
  await again.page.getByRole('button', { name: /Sở Công Thương\.tdkt/ }).click();
  await again.page.getByRole('heading', { name: 'Tổng quan', level: 1 }).waitFor();
  await again.page.keyboard.press('Alt+3');
  await expect(reopened.row('Lý Thị Mẩy')).toBeVisible();
  await expect(reopened.header('Giới tính')).toHaveCount(0);
  await expect(reopened.header('Đơn vị')).toHaveAttribute('aria-sort', 'ascending');
  await expect(await reopened.cell('Lý Thị Mẩy', 'Chức vụ')).toHaveText('Thủ quỹ');
  await again.page.keyboard.press('Control+z');
  await expect(await reopened.cell('Lý Thị Mẩy', 'Chức vụ')).toHaveText('');
});
