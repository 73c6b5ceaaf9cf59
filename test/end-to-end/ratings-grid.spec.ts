import { makeAwardOffice } from './award-office.ts';
import { expect, test } from './fixtures.ts';
import { ask } from './office-file.ts';
import { windowGrid } from './window-grid.ts';

test('ratings of a whole unit: pasted, filled down, refused with the reason where they are none, cleared, each one step', async ({
  open,
}) => {
  const program = await open();
  await makeAwardOffice(program);
  const { page } = program;
  const grid = windowGrid(page, 'Xếp loại cá nhân');
  await page.keyboard.press('Alt+4');
  await expect(grid.row('Nông Thị Hạnh')).toBeVisible();
  const year = new Date().getFullYear();
  const [now, last] = [String(year), String(year - 1)];
  const table = async () => {
    const rows = await ask(page, 'facts:rating-table', { years: [year, year - 1], subject: 'person' });
    return rows.map((row) => [row.ratings[year] ?? '', row.ratings[year - 1] ?? ''].join(' '));
  };
  const nothing = Array.from({ length: 5 }, () => ' ');

  // Five people, two years, by code or by words; one cell is no rating and says so, the others are saved.
  await grid.goTo('Nguyễn Văn An', now);
  await grid.paste([
    ['HTXS', 'HTT'],
    ['Hoàn thành tốt nhiệm vụ', 'HT'],
    ['xuất sắc lắm', 'HTXS'],
    ['ht', 'kht'],
    ['HTT', 'HTT'],
  ]);
  await expect.poll(table).toEqual(['HTXS HTT', 'HTT HT', ' HTXS', 'HT KHT', 'HTT HTT']);
  const refused = await grid.cell('Nông Thị Hạnh', now);
  await expect(refused).toHaveAttribute('aria-invalid', 'true');
  await expect(refused).toHaveText('xuất sắc lắm');
  await expect(page.getByText(/1 chỗ chưa nhận được/)).toBeVisible();
  await grid.press('Control+z');
  await expect.poll(table).toEqual(nothing);

  // One typed, filled down with Ctrl+D over all, cleared with Delete: the people stay.
  await grid.goTo('Nguyễn Văn An', last);
  await page.keyboard.type('htt');
  await grid.press('Enter');
  await expect.poll(async () => (await table())[0]).toBe(' HTT');
  await grid.goTo('Nguyễn Văn An', last);
  await grid.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
  await expect.poll(table).toEqual(Array.from({ length: 5 }, () => ' HTT'));
  await grid.press('Delete');
  await expect.poll(table).toEqual(nothing);
  await expect(grid.row('Vàng A Páo')).toBeVisible();
  await grid.press('Control+z');
  await expect.poll(table).toEqual(Array.from({ length: 5 }, () => ' HTT'));
});
