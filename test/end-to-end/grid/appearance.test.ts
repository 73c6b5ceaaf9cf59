import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, type TrialGrid, test } from './open-grid.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, best practices included. */
async function violations(grid: TrialGrid): Promise<string[]> {
  await grid.page.evaluate(axe);
  const found = (await grid.page.evaluate('axe.run()')) as AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

for (const scheme of ['light', 'dark']) {
  test.describe(`everybody can read the grid, ${scheme}`, () => {
    // Few rows: the colours of every cell are computed.
    const query = `scheme=${scheme}&append=1&rows=9`;

    test('while a range is selected, a cell refused, a filter set and a list open', async ({ openGrid }) => {
      const grid = await openGrid({ query });
      await grid.cell(0, 'unit').click();
      await grid.press('Shift+ArrowDown', 'Shift+ArrowRight');
      expect(await violations(grid)).toEqual([]);
      await grid.cell(2, 'bornOn').click();
      await grid.type('30/02/1990');
      await grid.press('Enter', 'ArrowUp');
      await grid.header('Họ và tên').getByRole('button').click();
      await grid.header('Đơn vị').getByRole('textbox').fill('phong');
      await expect(grid.status).toContainText('đang lọc');
      await grid.cell(3, 'unit').click();
      await grid.press('F2');
      await expect(grid.page.getByRole('option').first()).toBeVisible();
      expect(await violations(grid)).toEqual([]);
    });

    test('while a menu or the list of columns is open', async ({ openGrid }) => {
      const grid = await openGrid({ query });
      await grid.header('Giới tính').click({ button: 'right' });
      expect(await violations(grid)).toEqual([]);
      await grid.press('Escape');
      await grid.page.getByRole('button', { name: 'Cột và độ cao dòng' }).click();
      expect(await violations(grid)).toEqual([]);
    });

    test('while rows stand in groups, with sums, and some stay at the top', { tag: '@long' }, async ({ openGrid }) => {
      const grid = await openGrid({ query });
      await grid.page.getByRole('button', { name: 'Cột và độ cao dòng' }).click();
      await grid.page.getByLabel('Nhóm theo').selectOption('unit');
      await grid.page.getByRole('checkbox', { name: 'Dòng tổng cộng' }).check();
      await grid.page.getByRole('checkbox', { name: /^Giữ cố định/ }).check();
      expect(await violations(grid)).toEqual([]);
      await grid.press('Escape');
      await grid.page
        .getByRole('button', { name: /^Đơn vị: / })
        .nth(1)
        .click();
      expect(await violations(grid)).toEqual([]);
    });

    for (const state of ['loading', 'empty', 'error']) {
      test(`while it is in the state ${state}`, { tag: '@long' }, async ({ openGrid }) => {
        const grid = await openGrid({ query: `scheme=${scheme}&state=${state}`, height: 220 });
        expect(await violations(grid)).toEqual([]);
      });
    }
  });
}

test('screen readers learn size, place, order and state', { tag: '@long' }, async ({ openGrid }) => {
  const grid = await openGrid({ query: 'rows=500' });
  const table = grid.page.getByRole('grid', { name: 'Danh sách cá nhân' });
  await expect(table).toHaveAttribute('aria-rowcount', '501');
  await expect(table).toHaveAttribute('aria-colcount', '21');
  await grid.cell(4, 'unit').click();
  const active = await grid.field.getAttribute('aria-activedescendant');
  expect(await grid.cell(4, 'unit').getAttribute('id')).toBe(active);
  await expect(grid.cell(0, 'bornOn')).toHaveAttribute('aria-description', 'Người này đã đến tuổi nghỉ hưu.');
  await expect(grid.cell(0, 'decision')).toHaveAttribute('aria-readonly', 'true');
  await expect(grid.cell(1, 'isPartyMember').getByRole('img')).toHaveAttribute('aria-label', 'Có');
});

test('a text that is cut off is shown whole when the mouse rests on it', { tag: '@long' }, async ({ openGrid }) => {
  const grid = await openGrid();
  await grid.cell(6, 'unit').hover();
  await expect(grid.page.locator('[popover]')).toHaveText('Trung tâm Khuyến công và Xúc tiến thương mại');
  await grid.cell(6, 'bornOn').hover();
  await expect(grid.page.locator('[popover]')).toHaveCount(0);
});

test('a failure says what happened in place of the rows', { tag: '@long' }, async ({ openGrid }) => {
  const grid = await openGrid({ query: 'state=error' });
  await expect(grid.page.getByRole('alert')).toHaveText('Không đọc được danh sách. Hãy mở lại tệp dữ liệu.');
});

test('an empty list offers what to do, and a line to type in where rows can be added', { tag: '@long' }, async ({
  openGrid,
}) => {
  const grid = await openGrid({ query: 'state=empty&append=1' });
  await expect(grid.page.getByRole('button', { name: 'Thêm người' })).toBeVisible();
  await grid.cell(0, 'fullName').click();
  await grid.type('A');
  await expect(grid.field).toHaveValue('A');
});
