import { expect, test } from './open-grid.ts';

test.describe('moving about', () => {
  test('arrows, Home, End, Page, and with Ctrl to the edges', async ({ openGrid }) => {
    const grid = await openGrid({ query: 'rows=500' });
    await grid.cell(2, 'unit').click();
    await grid.press('ArrowDown', 'ArrowRight');
    expect(await grid.active()).toBe('3 position');
    await grid.press('Home');
    expect(await grid.active()).toBe('3 fullName');
    await grid.press('Control+ArrowDown');
    await expect.poll(() => grid.active()).toBe('499 fullName');
    await grid.press('Control+Home');
    await expect.poll(() => grid.active()).toBe('0 fullName');
    await grid.press('Control+End');
    await expect.poll(() => grid.active()).toBe('499 more5');
    await expect(grid.cell(499, 'more5')).toBeInViewport();
    await grid.press('Home', 'Control+ArrowUp', 'PageDown');
    const page = Number((await grid.active()).split(' ')[0]);
    expect(page).toBeGreaterThan(15);
    expect(page).toBeLessThan(25);
  });

  test('Ctrl+arrow stops before and behind a gap, as in Excel', async ({ openGrid }) => {
    const grid = await openGrid({ query: 'rows=60' });
    await grid.goTo(0, 'note');
    await grid.press('Control+ArrowDown');
    expect(await grid.active()).toBe('3 note');
    await grid.press('Control+ArrowDown');
    expect(await grid.active()).toBe('14 note');
  });

  test('Tab and Enter go round inside a selected range', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'position').click();
    await grid.press('Shift+ArrowDown', 'Shift+ArrowRight');
    const places: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await grid.press('Tab');
      places.push(await grid.active());
    }
    expect(places).toEqual(['0 isPartyMember', '1 position', '1 isPartyMember', '0 position']);
    await grid.press('Enter');
    expect(await grid.active()).toBe('1 position');
  });

  test('Shift extends, Shift+Space takes rows, Ctrl+Space columns, Ctrl+A all', async ({ openGrid }) => {
    const grid = await openGrid({ query: 'rows=100' });
    await grid.cell(1, 'amount').click();
    await grid.press('Shift+ArrowDown', 'Shift+ArrowDown');
    await expect(grid.status).toContainText('Chọn 3 ô: tổng 2.220.000');
    await grid.press('Shift+Space');
    expect(await grid.trial((trial) => trial.selection?.rows.length)).toBe(3);
    await expect(grid.status).toContainText('Chọn 60 ô');
    await grid.cell(1, 'amount').click();
    await grid.press('Control+Space');
    expect(await grid.trial((trial) => trial.selection?.rows.length)).toBe(100);
    await grid.press('Control+a');
    await expect(grid.status).toContainText('Chọn 2.000 ô');
    await expect(grid.cell(2, 'amount')).toHaveAttribute('aria-selected', 'true');
  });

  test('dragging over cells selects them, and beyond the edge it scrolls', async ({ openGrid }) => {
    const grid = await openGrid({ query: 'rows=300' });
    const from = await grid.cell(3, 'position').boundingBox();
    if (!from) throw new Error('The cell is not drawn.');
    await grid.page.mouse.move(from.x + 20, from.y + 10);
    await grid.page.mouse.down();
    await grid.page.mouse.move(from.x + 60, 760, { steps: 3 });
    await expect.poll(() => grid.trial((trial) => trial.selection?.rows.length ?? 0)).toBeGreaterThan(40);
    await grid.page.mouse.up();
  });

  test('Enter and double click open the record where the cell is only to be read', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(4, 'decision').click();
    await grid.press('Enter');
    await grid.cell(6, 'decision').dblclick();
    expect(await grid.trial((trial) => trial.opened)).toEqual(['5', '7']);
    expect(await grid.active()).toBe('6 decision');
  });

  test('a right click selects the row under it and asks for its menu; so does the menu key', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(2, 'unit').click({ button: 'right' });
    await grid.press('ArrowDown', 'Shift+ArrowDown', 'Shift+F10');
    const menu = await grid.trial((trial) => trial.menu.map(({ rows, key }) => [rows.map((row) => row.id), key]));
    expect(menu).toEqual([
      [['3'], 'unit'],
      [['4', '5'], 'unit'],
    ]);
  });

  test('a screen can ask for a row to be shown, and for what is shown', async ({ openGrid }) => {
    const grid = await openGrid({ query: 'rows=2000' });
    expect(await grid.trial((trial) => trial.handle?.reveal('1500', 'note'))).toBe(true);
    await expect(grid.cell(1499, 'note')).toBeInViewport();
    expect(await grid.active()).toBe('1499 note');
    expect(await grid.trial((trial) => trial.handle?.reveal('no such row'))).toBe(false);
  });

  test('the active cell stays with its row when rows above it go', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(5, 'position').click();
    await grid.trial((trial) => trial.setRows(trial.rows.slice(2)));
    await expect.poll(() => grid.active()).toBe('3 position');
    expect(await grid.trial((trial) => trial.selection?.activeRow?.id)).toBe('6');
  });
});
