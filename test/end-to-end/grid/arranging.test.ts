import { expect, test } from './open-grid.ts';

test.describe('sorting', () => {
  test('a click on a title sorts by given name, then the other way, then not at all', async ({ openGrid }) => {
    const grid = await openGrid();
    const title = grid.header('Họ và tên');
    await title.getByRole('button').click();
    await expect(title).toHaveAttribute('aria-sort', 'ascending');
    await expect(grid.cell(0, 'fullName')).toHaveText(/ An$/);
    await title.getByRole('button').click();
    await expect(title).toHaveAttribute('aria-sort', 'descending');
    await expect(grid.cell(0, 'fullName')).toHaveText(/ Khánh$/);
    await title.getByRole('button').click();
    await expect(title).not.toHaveAttribute('aria-sort');
    await expect(grid.cell(0, 'fullName')).toHaveText('Nguyễn Văn An');
    await expect(grid.field).toBeFocused();
  });

  test('an edited row stays where it is until the officer sorts again', async ({ openGrid }) => {
    const grid = await openGrid({ query: 'rows=20' });
    await grid.header('Điểm').getByRole('button').click();
    await grid.cell(0, 'score').click();
    await grid.type('99');
    await grid.press('Enter');
    await expect(grid.cell(0, 'score')).toHaveText('99');
    await grid.page.getByRole('button', { name: 'Sắp xếp lại' }).click();
    await expect(grid.cell(19, 'score')).toHaveText('99');
  });
});

test.describe('filtering', () => {
  test('finds without accents; with accents only what is spelled so', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'fullName').click();
    await grid.press('Control+Shift+l');
    await grid.type('dao');
    await expect(grid.status).toContainText(/\d+ đang lọc/);
    await expect(grid.cell(0, 'fullName')).toHaveText(/^Đào /);
    await grid.press('Tab');
    await expect(grid.header('Ngày sinh').getByRole('textbox')).toBeFocused();
    await grid.type('>=1980');
    await expect
      .poll(() => grid.trial((trial) => trial.handle?.visibleRows().every((row) => (row.bornOn ?? '') >= '1980')))
      .toBe(true);
    await grid.press('Enter');
    await expect(grid.field).toBeFocused();
    await grid.page.getByRole('button', { name: 'Bỏ lọc tất cả' }).click();
    await expect(grid.status).not.toContainText('đang lọc');
  });

  test('down to nothing says so and offers to show all again', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.header('Đơn vị').getByRole('textbox').fill('không có phòng này');
    await expect(grid.page.getByText('Không có dòng nào khớp với bộ lọc.')).toBeVisible();
    await grid.page.getByRole('button', { name: 'Bỏ lọc', exact: true }).click();
    await expect(grid.cell(0, 'fullName')).toHaveText('Nguyễn Văn An');
    await expect(grid.header('Đơn vị').getByRole('textbox')).toHaveValue('');
  });
});

test.describe('columns', () => {
  test('are dragged wider, and fitted to their content by a double click on the edge', async ({ openGrid }) => {
    const grid = await openGrid();
    const title = grid.header('Chức vụ');
    const before = await title.boundingBox();
    if (!before) throw new Error('The title is not drawn.');
    await grid.page.mouse.move(before.x + before.width - 3, before.y + 10);
    await grid.page.mouse.down();
    await grid.page.mouse.move(before.x + before.width + 77, before.y + 10, { steps: 3 });
    await grid.page.mouse.up();
    expect((await title.boundingBox())?.width).toBeCloseTo(before.width + 80, -1);
    expect(await grid.trial((trial) => trial.view?.columns.find(({ key }) => key === 'position')?.width)).toBe(220);
    await grid.page.mouse.dblclick(before.x + before.width + 77, before.y + 10);
    await expect.poll(async () => (await title.boundingBox())?.width).toBeLessThan(160);
  });

  test('are dragged to another place by their title, which does not sort them', { tag: '@long' }, async ({
    openGrid,
  }) => {
    const grid = await openGrid();
    const [from, to] = [await grid.header('Ngày sinh').boundingBox(), await grid.header('Đơn vị').boundingBox()];
    if (!from || !to) throw new Error('The titles are not drawn.');
    await grid.page.mouse.move(from.x + 30, from.y + 10);
    await grid.page.mouse.down();
    await grid.page.mouse.move(to.x + to.width - 20, from.y + 10, { steps: 8 });
    await grid.page.mouse.up();
    const keys = await grid.trial((trial) => trial.view?.columns.slice(0, 4).map(({ key }) => key));
    expect(keys).toEqual(['fullName', 'gender', 'unit', 'bornOn']);
    await expect(grid.header('Ngày sinh')).not.toHaveAttribute('aria-sort');
    await grid.header('Ngày sinh').getByRole('button').click();
    await expect(grid.header('Ngày sinh')).toHaveAttribute('aria-sort', 'ascending');
  });

  test('are hidden, moved and frozen from their menu, by mouse and keyboard', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.header('Giới tính').click({ button: 'right' });
    await grid.page.getByRole('menuitem', { name: 'Ẩn cột' }).click();
    await expect(grid.header('Giới tính')).toHaveCount(0);
    await grid.cell(0, 'bornOn').click();
    await grid.press('Alt+Shift+ArrowDown');
    await grid.page.getByRole('menuitem', { name: 'Giữ cố định đến cột này' }).click();
    expect(await grid.trial((trial) => trial.view?.frozenCount)).toBe(2);
    await expect(grid.field).toBeFocused();
    await grid.press('End');
    await expect(grid.header('Ngày sinh')).toBeInViewport();
    await grid.page.getByRole('button', { name: 'Cột và độ cao dòng' }).click();
    await grid.page.getByRole('checkbox', { name: 'Giới tính' }).check();
    await grid.page.getByText('Dòng thấp').click();
    await grid.press('Escape');
    await grid.cell(0, 'fullName').click();
    await grid.press('Home');
    await expect(grid.header('Giới tính')).toHaveCount(1);
    expect(await grid.trial((trial) => trial.view?.density)).toBe('dense');
  });
});
