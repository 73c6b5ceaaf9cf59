import { expect, test } from './open-grid.ts';

test.describe('rows that stay at the top', () => {
  test('are frozen down to the selected one, clicked, edited and selected like others, and freed again', async ({
    openGrid,
  }) => {
    const grid = await openGrid({ query: 'rows=300' });
    await grid.cell(1, 'position').click();
    await grid.press('Alt+Shift+ArrowDown');
    await grid.page.getByRole('menuitem', { name: 'Giữ cố định đến dòng đang chọn' }).click();
    await grid.press('Control+End');
    await expect(grid.cell(0, 'fullName')).toHaveCount(1);
    const [header, frozen] = [await grid.header('Họ và tên').boundingBox(), await grid.rowNumber(1).boundingBox()];
    expect(frozen?.y).toBeCloseTo((header?.y ?? 0) + (header?.height ?? 0) + 28, -1);

    // The keyboard goes from the frozen lines on to the ones right below, which come out from under them.
    await grid.goTo(1, 'position');
    await grid.type('Đứng yên');
    await grid.press('Enter');
    await expect.poll(() => grid.saved(1, 'position')).toBe('Đứng yên');
    expect(await grid.active()).toBe('2 position');
    const third = await grid.rowNumber(2).boundingBox();
    expect(third?.y).toBeGreaterThanOrEqual((frozen?.y ?? 0) + 27);

    await grid.press('Control+End');
    await grid.cell(0, 'fullName').click();
    expect(await grid.active()).toBe('0 fullName');
    await grid.press('F2', 'End');
    await grid.type(' (đầu bảng)');
    await expect(grid.field).toBeInViewport();
    await grid.press('Enter');
    await expect.poll(() => grid.saved(0, 'fullName')).toMatch(/\(đầu bảng\)$/);

    await grid.page.getByRole('button', { name: 'Cột và độ cao dòng' }).click();
    await grid.page.getByRole('checkbox', { name: 'Giữ cố định 2 dòng đầu' }).uncheck();
    await grid.press('Escape');
    await expect(grid.cell(0, 'fullName')).toHaveCount(0);
  });
});

test.describe('a line of sums', () => {
  test('stands at the foot of what is listed and follows edits and filters', { tag: '@long' }, async ({ openGrid }) => {
    const grid = await openGrid({ query: 'rows=12' });
    await grid.page.getByRole('button', { name: 'Cột và độ cao dòng' }).click();
    await grid.page.getByRole('checkbox', { name: 'Dòng tổng cộng' }).check();
    await grid.press('Escape');
    const label = grid.page.getByRole('rowheader', { name: 'Tổng cộng' });
    const totals = grid.page.getByRole('row').filter({ has: label });
    const sum = () =>
      grid.trial((trial) => trial.handle?.visibleRows().reduce((all, row) => all + (row.amount ?? 0), 0));
    const shown = async () => (await sum())?.toLocaleString('de-DE');
    await grid.cell(0, 'amount').click();
    await expect(totals).toContainText((await shown()) ?? '?');
    await grid.type('999999');
    await grid.press('Enter');
    await expect.poll(() => grid.saved(0, 'amount')).toBe(999_999);
    await expect(totals).toContainText((await shown()) ?? '?');
    await grid.header('Đơn vị').getByRole('textbox').fill('thanh tra');
    await expect(grid.status).toContainText('đang lọc');
    await expect(totals).toContainText((await shown()) ?? '?');
    await grid.press('Enter');
    // Years are no sum.
    await expect(totals).not.toContainText('2.0');
    // The last row is not hidden under it.
    await grid.page.getByRole('button', { name: 'Bỏ lọc tất cả' }).click();
    await grid.press('Control+End');
    const [last, foot] = [await grid.rowNumber(11).boundingBox(), await totals.boundingBox()];
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
  });
});

test.describe('rows in groups', () => {
  test('stand under a heading with their number; folded away and opened by click and by menu, edited in between', {
    tag: '@long',
  }, async ({ openGrid }) => {
    const grid = await openGrid({ query: 'rows=21&append=1' });
    await grid.header('Đơn vị').click({ button: 'right' });
    await grid.page.getByRole('menuitem', { name: 'Nhóm theo cột này' }).click();
    const heading = (unit: string) => grid.page.getByRole('button', { name: `Đơn vị: ${unit} 3 người` });
    await expect(heading('Văn phòng Sở')).toHaveAttribute('aria-expanded', 'true');
    const names = (from: number, end: number) =>
      grid
        .trial((trial) => trial.handle?.visibleRows().map((row) => row.unit))
        .then((units) => units?.slice(from, end));
    expect(await names(0, 4)).toEqual(['Văn phòng Sở', 'Văn phòng Sở', 'Văn phòng Sở', 'Thanh tra Sở']);

    // Down from the last row of a group goes to the first of the next; headings are no cells.
    await grid.page.getByRole('gridcell', { name: 'Văn phòng Sở', exact: true }).nth(2).click();
    await grid.press('ArrowDown');
    expect(await grid.trial((trial) => trial.selection?.activeRow?.unit)).toBe('Thanh tra Sở');

    // A paste over the border of two groups goes into rows, not into headings.
    await grid.press('ArrowUp', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(await grid.trial((trial) => trial.selection?.activeKey)).toBe('position');
    await grid.copyToClipboard('Một\nHai');
    await grid.press('Control+v');
    await expect
      .poll(() =>
        grid.trial((trial) =>
          trial.handle
            ?.visibleRows()
            .slice(2, 4)
            .map((row) => row.position),
        ),
      )
      .toEqual(['Một', 'Hai']);

    await heading('Văn phòng Sở').click();
    await expect(heading('Văn phòng Sở')).toHaveAttribute('aria-expanded', 'false');
    await expect(grid.page.getByRole('gridcell', { name: 'Văn phòng Sở', exact: true })).toHaveCount(0);
    await expect(grid.field).toBeFocused();
    // What is folded away is still listed, added up and found.
    expect((await grid.trial((trial) => trial.handle?.visibleRows().length)) ?? 0).toBe(21);
    await expect(grid.status).toContainText('21 người');

    await grid.press('Alt+Shift+ArrowDown');
    await grid.page.getByRole('menuitem', { name: 'Thu gọn tất cả nhóm' }).click();
    await expect(grid.page.getByRole('button', { expanded: true, name: /^Đơn vị: / })).toHaveCount(0);
    expect(await grid.trial((trial) => trial.handle?.reveal('1', 'position'))).toBe(true);
    await expect(heading('Văn phòng Sở')).toHaveAttribute('aria-expanded', 'true');

    await grid.header('Đơn vị').click({ button: 'right' });
    await grid.page.getByRole('menuitem', { name: 'Thêm dòng tổng cộng' }).click();
    await expect(grid.page.getByRole('row').filter({ has: heading('Văn phòng Sở') })).toContainText(/\d\.\d{3}\.\d{3}/);
    await grid.header('Đơn vị').click({ button: 'right' });
    await grid.page.getByRole('menuitem', { name: 'Thôi nhóm' }).click();
    await expect(grid.page.getByRole('button', { name: /^Đơn vị: / })).toHaveCount(0);
  });
});
