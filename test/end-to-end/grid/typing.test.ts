import { expect, test } from './open-grid.ts';

test.describe('typing into a cell', () => {
  test('begins with the first letter and Enter saves it and goes down', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(2, 'position').click();
    await grid.type('Xin chào');
    await grid.press('Enter');
    await expect.poll(() => grid.saved(2, 'position')).toBe('Xin chào');
    expect(await grid.active()).toBe('3 position');
    expect(await grid.steps()).toEqual([
      { label: 'Sửa chức vụ', changes: [{ rowId: '3', key: 'position', value: 'Xin chào' }], newRows: [] },
    ]);
  });

  test('replaces the old content, while F2 and a double click go on from it', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'position').click();
    await grid.press('F2');
    await grid.type(' cao cấp');
    await grid.press('Enter');
    await expect.poll(() => grid.saved(0, 'position')).toBe('Chuyên viên cao cấp');
    await grid.cell(0, 'position').dblclick();
    await expect(grid.field).toHaveValue('Chuyên viên cao cấp');
    await grid.press('Home');
    await grid.type('Bà ');
    await grid.press('Tab');
    await expect.poll(() => grid.saved(0, 'position')).toBe('Bà Chuyên viên cao cấp');
  });

  test('Tab saves and goes right, and Enter after a run of Tabs returns to where it began', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(1, 'amount').click();
    await grid.type('700000');
    await grid.press('Tab');
    await grid.type('91,5');
    await grid.press('Tab');
    await grid.type('2026');
    await grid.press('Enter');
    expect(await grid.active()).toBe('2 amount');
    await expect.poll(() => grid.saved(1, 'amount')).toBe(700_000);
    expect(await grid.saved(1, 'score')).toBe(91.5);
    expect(await grid.saved(1, 'year')).toBe(2026);
    await expect(grid.cell(1, 'amount')).toHaveText('700.000');
    await expect(grid.cell(1, 'year')).toHaveText('2026');
  });

  test('Esc gives up what was typed and leaves the cell as it was', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'position').click();
    await grid.type('ZZ');
    await grid.press('Escape');
    await expect(grid.cell(0, 'position')).toHaveText('Chuyên viên');
    await grid.press('ArrowDown');
    expect(await grid.active()).toBe('1 position');
    expect(await grid.steps()).toEqual([]);
  });

  test('an arrow leaves the cell after typing, but moves in the text after F2', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'position').click();
    await grid.type('Kế toán');
    await grid.press('ArrowRight');
    expect(await grid.active()).toBe('0 isPartyMember');
    await expect.poll(() => grid.saved(0, 'position')).toBe('Kế toán');
    await grid.press('ArrowLeft', 'F2', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await grid.type('-');
    await grid.press('Enter');
    await expect.poll(() => grid.saved(0, 'position')).toBe('Kế -toán');
  });

  test('Alt+Enter breaks the line within the cell', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'position').click();
    await grid.type('Một');
    await grid.press('Alt+Enter');
    await grid.type('Hai');
    await grid.press('Enter');
    await expect.poll(() => grid.saved(0, 'position')).toBe('Một\nHai');
  });

  test('Ctrl+Enter puts what is typed into every selected cell, as one step', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'position').click();
    await grid.press('Shift+ArrowDown', 'Shift+ArrowDown');
    await grid.type('Văn thư');
    await grid.press('Control+Enter');
    await expect.poll(() => grid.saved(2, 'position')).toBe('Văn thư');
    const steps = await grid.steps();
    expect(steps).toHaveLength(1);
    expect(steps[0]?.label).toBe('Điền 3 ô');
  });

  test('Backspace empties the cell and stays in it; Delete only clears it', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'position').click();
    await grid.press('Backspace');
    await expect(grid.field).toHaveValue('');
    await grid.type('Mới');
    await grid.press('Enter');
    await expect.poll(() => grid.saved(0, 'position')).toBe('Mới');
    const before = await grid.rowCount();
    await grid.press('Shift+ArrowDown', 'Delete');
    await expect.poll(() => grid.saved(1, 'position')).toBe(null);
    await expect.poll(() => grid.saved(2, 'position')).toBe(null);
    expect(await grid.rowCount()).toBe(before);
  });

  test('a click elsewhere saves what was typed', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'position').click();
    await grid.type('Thủ quỹ');
    await grid.cell(5, 'unit').click();
    await expect.poll(() => grid.saved(0, 'position')).toBe('Thủ quỹ');
    await grid.cell(1, 'position').click();
    await grid.type('Lái xe');
    await grid.header('Điểm').getByRole('textbox').click();
    await expect.poll(() => grid.saved(1, 'position')).toBe('Lái xe');
  });

  test('a cell far out of sight comes back into sight when a letter is typed', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(3, 'position').click();
    await grid.page.mouse.wheel(0, 3000);
    await expect(grid.cell(3, 'position')).toHaveCount(0);
    await grid.type('Ô');
    await expect(grid.cell(3, 'position')).toBeInViewport();
    await expect(grid.field).toHaveValue('Ô');
  });
});

test.describe('Vietnamese input methods', () => {
  test('UniKey, which takes letters back and sends others, writes đất', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'position').click();
    await grid.press('d', 'Backspace');
    await grid.page.keyboard.insertText('đ');
    await grid.press('a', 'Backspace');
    await grid.page.keyboard.insertText('ấ');
    await grid.press('t', 'Enter');
    await expect.poll(() => grid.saved(0, 'position')).toBe('đất');
  });

  test('a composition begins on the first stroke and is neither lost nor doubled', async ({ openGrid }) => {
    const grid = await openGrid();
    const devtools = await grid.devtools();
    await grid.cell(0, 'position').click();
    for (const text of ['t', 'tr', 'tru', 'trư', 'trườ', 'trường']) {
      await devtools.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        windowsVirtualKeyCode: 229,
        key: 'Process',
        code: 'KeyD',
      });
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await devtools.send('Input.dispatchKeyEvent', {
        type: 'keyUp',
        windowsVirtualKeyCode: 68,
        key: 'd',
        code: 'KeyD',
      });
    }
    await devtools.send('Input.insertText', { text: 'trường' });
    await expect(grid.field).toHaveValue('trường');
    await grid.press('Enter');
    await expect.poll(() => grid.saved(0, 'position')).toBe('trường');
    expect(await grid.steps()).toHaveLength(1);
  });

  test('Enter that ends a composition does not leave the cell', async ({ openGrid }) => {
    const grid = await openGrid();
    const devtools = await grid.devtools();
    await grid.cell(0, 'position').click();
    await devtools.send('Input.imeSetComposition', { text: 'đạ', selectionStart: 2, selectionEnd: 2 });
    await devtools.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      windowsVirtualKeyCode: 229,
      key: 'Enter',
      code: 'Enter',
    });
    await devtools.send('Input.insertText', { text: 'đạt' });
    await expect(grid.field).toHaveValue('đạt');
    expect(await grid.steps()).toEqual([]);
    await grid.press('Enter');
    await expect.poll(() => grid.saved(0, 'position')).toBe('đạt');
  });
});

test.describe('what the grid leaves to others', () => {
  test('Ctrl+Z goes to the program while moving about, and to the text while editing', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'position').click();
    await grid.type('A');
    await grid.press('Enter');
    await grid.press('Control+z', 'Control+y');
    expect(await grid.trial((trial) => trial.pageKeys)).toEqual(expect.arrayContaining(['Ctrl+z', 'Ctrl+y']));
    await expect(grid.field).toHaveValue('');
    await expect(grid.field).toHaveAttribute('data-program-keys', '');
    await grid.type('abc');
    await expect(grid.field).not.toHaveAttribute('data-program-keys');
    await grid.press('Control+z');
    await expect(grid.field).not.toHaveValue('abc');
    await expect(grid.field).toBeFocused();
  });

  test('Esc, then Tab leaves the grid for those without a mouse', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'position').click();
    await grid.press('Tab');
    await expect(grid.field).toBeFocused();
    await grid.press('Escape', 'Shift+Tab');
    await expect(grid.field).not.toBeFocused();
  });
});
