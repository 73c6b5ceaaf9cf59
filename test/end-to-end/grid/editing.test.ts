import { expect, test } from './open-grid.ts';

test.describe('a choice', () => {
  test('is found by typing without accents, and Enter takes the likeliest', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'unit').click();
    await grid.type('thuong mai');
    await expect(grid.page.getByRole('option')).toHaveText([
      'Phòng Quản lý thương mại',
      'Trung tâm Khuyến công và Xúc tiến thương mại',
    ]);
    await grid.press('ArrowDown', 'Enter');
    await expect.poll(() => grid.saved(0, 'unit')).toBe('Trung tâm Khuyến công và Xúc tiến thương mại');
    await expect(grid.page.getByRole('option')).toHaveCount(0);
  });

  test('opens with Alt+Down or F2 at the old one, and by initials as officers write them', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'award').click();
    await grid.press('Alt+ArrowDown');
    await expect(grid.page.getByRole('option', { selected: true })).toHaveText('Lao động tiên tiến');
    await grid.press('Escape', 'F2');
    await expect(grid.page.getByRole('option')).toHaveCount(5);
    await grid.press('Escape');
    await grid.type('cstđcs');
    await grid.press('Tab');
    await expect.poll(() => grid.saved(0, 'award')).toBe('CSTDCS');
  });

  test('is taken by a click in the list', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(1, 'gender').click();
    await grid.press('F2');
    await grid.page.getByRole('option', { name: 'Nữ' }).click();
    await expect.poll(() => grid.saved(1, 'gender')).toBe('female');
    await expect(grid.field).toBeFocused();
  });

  test('that is not in the list is refused with what was typed', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'unit').click();
    await grid.type('Phòng Không có');
    await grid.press('Enter');
    await expect(grid.cell(0, 'unit')).toHaveText('Phòng Không có');
    await expect(grid.cell(0, 'unit')).toHaveAttribute(
      'aria-description',
      '“Phòng Không có” không có trong danh sách.',
    );
    expect(await grid.steps()).toEqual([]);
  });
});

test.describe('a box', () => {
  test('is ticked by the space bar, for all selected rows at once, and by a click on it', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'isPartyMember').click({ position: { x: 4, y: 4 } });
    await grid.press('Space');
    await expect.poll(() => grid.saved(0, 'isPartyMember')).toBe(true);
    await grid.press('Shift+ArrowDown', 'Space');
    await expect.poll(() => grid.saved(1, 'isPartyMember')).toBe(false);
    await grid.cell(3, 'isPartyMember').getByRole('img').click();
    await expect.poll(() => grid.saved(3, 'isPartyMember')).toBe(true);
    expect((await grid.steps()).map(({ label }) => label)).toEqual([
      'Đánh dấu đảng viên',
      'Bỏ đánh dấu đảng viên',
      'Đánh dấu đảng viên',
    ]);
  });
});

test.describe('days and numbers', () => {
  test('are read as they are typed in Vietnam', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'bornOn').click();
    for (const text of ['7/9/1985', '05031990', '1972']) {
      await grid.type(text);
      await grid.press('Enter');
    }
    await expect.poll(() => grid.saved(2, 'bornOn')).toBe('1972');
    expect(await grid.saved(0, 'bornOn')).toBe('1985-09-07');
    expect(await grid.saved(1, 'bornOn')).toBe('1990-03-05');
    await expect(grid.cell(1, 'bornOn')).toHaveText('05/03/1990');
    await grid.cell(0, 'amount').click();
    await grid.type('3.400.000 đồng');
    await grid.press('Enter');
    await expect.poll(() => grid.saved(0, 'amount')).toBe(3_400_000);
    await expect(grid.cell(0, 'amount')).toHaveText('3.400.000');
  });
});

test.describe('saving', () => {
  test('shows the new value at once, and the saved one when the program has answered', async ({ openGrid }) => {
    const grid = await openGrid({ query: 'delay=600' });
    await grid.cell(0, 'position').click();
    await grid.type('Kế toán trưởng');
    await grid.press('Enter');
    await expect(grid.cell(0, 'position')).toHaveText('Kế toán trưởng');
    await expect(grid.status).toContainText('Đang lưu…');
    expect(await grid.saved(0, 'position')).toBe('Chuyên viên');
    await expect.poll(() => grid.saved(0, 'position')).toBe('Kế toán trưởng');
    await expect(grid.status).not.toContainText('Đang lưu…');
    await expect(grid.cell(0, 'position')).toHaveText('Kế toán trưởng');
  });

  test('a refusal of the program stands at its cell with what was typed, until it is put right', async ({
    openGrid,
  }) => {
    const grid = await openGrid();
    await grid.refuse(0, 'nationalId', 'Số CCCD này đã có ở Đặng Minh Lan.');
    await grid.goTo(0, 'nationalId');
    await grid.type('001');
    await grid.press('Enter', 'ArrowUp');
    const cell = grid.cell(0, 'nationalId');
    await expect(cell).toHaveAttribute('aria-invalid', 'true');
    await expect(cell).toHaveText('001');
    await expect(grid.status).toContainText('Số CCCD này đã có ở Đặng Minh Lan.');
    await expect(grid.status).toContainText('1 chỗ chưa nhận được');
    await cell.hover();
    await expect(grid.page.locator('[popover]')).toHaveText('Số CCCD này đã có ở Đặng Minh Lan.');
    await grid.press('F2');
    await expect(grid.field).toHaveValue('001');
    await grid.trial((trial) => {
      trial.refuse = {};
    });
    await grid.type('085');
    await grid.press('Enter');
    await expect.poll(() => grid.saved(0, 'nationalId')).toBe('001085');
    await expect(cell).not.toHaveAttribute('aria-invalid');
  });

  test('Esc at a refused cell brings back what is saved', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'bornOn').click();
    await grid.type('31/02/1980');
    await grid.press('Enter', 'ArrowUp');
    await expect(grid.cell(0, 'bornOn')).toHaveText('31/02/1980');
    await grid.press('Escape');
    await expect(grid.cell(0, 'bornOn')).toHaveText('01/01/1960');
    await expect(grid.cell(0, 'bornOn')).not.toHaveAttribute('aria-invalid');
  });

  test('a name cannot be emptied', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'fullName').click();
    await grid.press('Delete');
    await expect(grid.status).toContainText('Hãy nhập họ và tên.');
    expect(await grid.saved(0, 'fullName')).toBe('Nguyễn Văn An');
  });
});

test.describe('the empty line below the last row', () => {
  test('takes a new row, which is saved as soon as the program takes it', async ({ openGrid }) => {
    const grid = await openGrid({ query: 'append=1&rows=5' });
    await grid.trial((trial) => {
      trial.refuse.draft = 'Hãy chọn đơn vị.';
    });
    await grid.cell(5, 'fullName').click();
    await grid.type('Lò Thị Mai');
    await grid.press('Tab');
    await expect(grid.rowNumber(5)).toHaveAttribute('data-note', 'Hãy chọn đơn vị.');
    expect(await grid.rowCount()).toBe(5);
    await expect(grid.cell(5, 'fullName')).toHaveText('Lò Thị Mai');
    await grid.press('ArrowRight', 'ArrowRight');
    await grid.type('thanh tra');
    await grid.press('Enter');
    await expect.poll(() => grid.rowCount()).toBe(6);
    expect(await grid.saved(5, 'fullName')).toBe('Lò Thị Mai');
    expect(await grid.saved(5, 'unit')).toBe('Thanh tra Sở');
    await expect(grid.rowNumber(5)).toHaveText('6');
    await expect(grid.rowNumber(6)).toHaveText('＋');
  });

  test('goes away again when all that was typed in it is cleared', async ({ openGrid }) => {
    const grid = await openGrid({ query: 'append=1&rows=5' });
    await grid.trial((trial) => {
      trial.refuse.draft = 'Hãy chọn đơn vị.';
    });
    await grid.cell(5, 'position').click();
    await grid.type('Chuyên viên');
    await grid.press('Enter');
    await expect(grid.rowNumber(6)).toHaveText('＋');
    await grid.press('ArrowUp', 'Delete');
    await expect(grid.rowNumber(6)).toHaveCount(0);
    await expect(grid.rowNumber(5)).toHaveText('＋');
    expect(await grid.rowCount()).toBe(5);
  });
});

test('a grid that is only read says so and changes nothing', async ({ openGrid }) => {
  const grid = await openGrid({ query: 'readonly' });
  await grid.cell(0, 'position').click();
  await grid.type('abc');
  await grid.press('Delete');
  await expect(grid.status).toContainText('chỉ để xem');
  await expect(grid.cell(0, 'position')).toHaveText('Chuyên viên');
  await grid.press('Enter');
  expect(await grid.trial((trial) => trial.opened)).toEqual(['1']);
});
