import { expect, test } from './open-grid.ts';

const block = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => `P${row}.${column}`).join('\t'),
  ).join('\r\n');

test.describe('pasting', () => {
  test('a block of 20 × 2 cells goes in as one step', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.goTo(1, 'nationalId');
    await grid.copyToClipboard(block(20, 2));
    await grid.press('Control+v');
    await expect.poll(() => grid.saved(1, 'nationalId')).toBe('P0.0');
    expect(await grid.saved(20, 'nationalId')).toBe('P19.0');
    expect(await grid.saved(20, 'note')).toBe('P19.1');
    const steps = await grid.steps();
    expect(steps.map(({ label, changes }) => [label, changes.length])).toEqual([['Dán 20 × 2 ô', 40]]);
  });

  test('columns that are only read stay, and this is said', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'year').click();
    await grid.copyToClipboard('2030\t99/QĐ-X\t05/03/2026');
    await grid.press('Control+v');
    await expect.poll(() => grid.saved(0, 'year')).toBe(2030);
    expect(await grid.saved(0, 'decision')).toBe('1/QĐ-SCT');
    expect(await grid.saved(0, 'decidedOn')).toBe('2026-03-05');
    await expect(grid.status).toContainText('1 ô chỉ để xem nên giữ nguyên.');
  });

  test('may begin at a column that is only read', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'decision').click();
    await grid.copyToClipboard('99/QĐ-X\t06/03/2026');
    await grid.press('Control+v');
    await expect.poll(() => grid.saved(0, 'decidedOn')).toBe('2026-03-06');
    expect(await grid.saved(0, 'decision')).toBe('1/QĐ-SCT');
  });

  test('one copied cell fills the selected range', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.copyToClipboard('ONE');
    await grid.cell(0, 'position').click();
    await grid.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+v');
    await expect.poll(() => grid.saved(2, 'position')).toBe('ONE');
    expect(await grid.saved(3, 'position')).not.toBe('ONE');
    expect((await grid.steps())[0]?.label).toBe('Dán 3 × 1 ô');
  });

  test('past the last row it adds rows, in the same step', async ({ openGrid }) => {
    const grid = await openGrid({ query: 'append=1&rows=30' });
    await grid.cell(0, 'fullName').click();
    await grid.press('Control+End', 'Home');
    await grid.copyToClipboard(
      'Đặng Thị Hoà\t1985\tnữ\tthanh tra sở\nLò Văn Ơn\t5/3/1990\tNam\tVăn phòng Sở\nVi Thị Mơ\t\t\t',
    );
    await grid.press('Control+v');
    await expect.poll(() => grid.rowCount()).toBe(32);
    expect(await grid.saved(29, 'fullName')).toBe('Đặng Thị Hoà');
    expect(await grid.saved(29, 'gender')).toBe('female');
    expect(await grid.saved(29, 'unit')).toBe('Thanh tra Sở');
    expect(await grid.saved(30, 'bornOn')).toBe('1990-03-05');
    expect(await grid.saved(31, 'fullName')).toBe('Vi Thị Mơ');
    const steps = await grid.steps();
    expect(steps).toHaveLength(1);
    expect(steps[0]?.newRows).toHaveLength(2);
  });

  test('without a way to add rows, what lies below the last one is left out and counted', async ({ openGrid }) => {
    const grid = await openGrid({ query: 'rows=30' });
    await grid.cell(0, 'position').click();
    await grid.press('Control+ArrowDown');
    await grid.copyToClipboard('A\nB\nC');
    await grid.press('Control+v');
    await expect.poll(() => grid.saved(29, 'position')).toBe('A');
    await expect(grid.status).toContainText('2 ô nằm ngoài bảng nên không ghi.');
    expect(await grid.rowCount()).toBe(30);
  });

  test('a cell that cannot be read is refused where it stands, and the others go in', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'bornOn').click();
    await grid.copyToClipboard('30/02/1990\n15/02/1990');
    await grid.press('Control+v');
    await expect.poll(() => grid.saved(1, 'bornOn')).toBe('1990-02-15');
    await expect(grid.cell(0, 'bornOn')).toHaveText('30/02/1990');
    await expect(grid.cell(0, 'bornOn')).toHaveAttribute('aria-invalid', 'true');
    await expect(grid.status).toContainText('Không có ngày 30 trong tháng 2/1990');
    expect(await grid.saved(0, 'bornOn')).toBe('1960-01-01');
  });

  test('what was refused is found again one by one from the status line', async ({ openGrid }) => {
    const grid = await openGrid({ query: 'rows=300' });
    await grid.cell(0, 'bornOn').click();
    await grid.copyToClipboard(
      Array.from({ length: 200 }, (_, row) => (row % 90 === 60 ? 'hôm qua' : '1970')).join('\n'),
    );
    await grid.press('Control+v');
    const next = grid.page.getByRole('button', { name: '2 chỗ chưa nhận được' });
    await next.click();
    await expect.poll(() => grid.active()).toBe('60 bornOn');
    await next.click();
    await expect.poll(() => grid.active()).toBe('150 bornOn');
    await expect(grid.cell(150, 'bornOn')).toBeInViewport();
    await next.click();
    await expect.poll(() => grid.active()).toBe('60 bornOn');
  });
});

test.describe('copying', () => {
  test('gives Excel rows and columns as they are typed: days dd/MM/yyyy, numbers without dots', async ({
    openGrid,
  }) => {
    const grid = await openGrid();
    await grid.cell(0, 'award').click();
    await grid.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
    await expect(grid.status).toContainText('Đã chép 2 × 3 ô.');
    expect(await grid.clipboard()).toBe('Lao động tiên tiến\t540000\t80\r\nChiến sĩ thi đua cấp tỉnh\t640000\t80,4');
  });

  test('marks a CCCD as text, so that Excel keeps its zeros', { tag: '@long' }, async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.goTo(0, 'nationalId');
    await grid.page.evaluate(() => {
      const kept = window as Window & { copiedHtml?: string };
      document.addEventListener('copy', (event) => {
        kept.copiedHtml = event.clipboardData?.getData('text/html') ?? '';
      });
    });
    await grid.press('Control+c');
    expect(await grid.clipboard()).toBe('006000000000');
    const html = await grid.page.evaluate(() => (window as Window & { copiedHtml?: string }).copiedHtml);
    expect(html).toMatch(/mso-number-format[^>]*>006000000000</);
  });

  test('with Shift takes the column titles along', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'fullName').click();
    await grid.press('Shift+ArrowRight', 'Control+Shift+c');
    expect(await grid.clipboard()).toBe('Họ và tên\tNgày sinh\r\nNguyễn Văn An\t01/01/1960');
  });

  test('of whole rows chosen one by one copies exactly these', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.rowNumber(1).click();
    await grid.rowNumber(4).click({ modifiers: ['Control'] });
    await grid.press('Control+c');
    const lines = (await grid.clipboard()).split('\r\n');
    expect(lines.map((line) => line.split('\t')[0])).toEqual(['Đặng Minh Lan', 'Triệu Hữu Đạt']);
    expect(await grid.trial((trial) => trial.selection?.rows.map((row) => row.id))).toEqual(['2', '5']);
  });

  test('cutting copies and clears in one step', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(0, 'position').click();
    await grid.press('Shift+ArrowDown', 'Control+x');
    await expect.poll(() => grid.saved(1, 'position')).toBe(null);
    expect(await grid.clipboard()).toBe('Chuyên viên\r\nTrưởng phòng');
    expect((await grid.steps()).map(({ label }) => label)).toEqual(['Cắt nội dung 2 ô']);
  });
});

test.describe('filling', () => {
  test('Ctrl+D fills down, Ctrl+R fills right', async ({ openGrid }) => {
    const grid = await openGrid();
    await grid.cell(3, 'unit').click();
    await grid.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await expect.poll(() => grid.saved(5, 'unit')).toBe('Phòng Quản lý công nghiệp');
    expect((await grid.steps())[0]?.label).toBe('Điền xuống 2 ô');
    await grid.cell(0, 'amount').click();
    await grid.press('Shift+ArrowRight', 'Control+r');
    await expect.poll(() => grid.saved(0, 'score')).toBe(540_000);
  });

  test('the handle repeats the pattern down, and a double click on it fills to the end', async ({ openGrid }) => {
    const grid = await openGrid({ query: 'rows=40' });
    await grid.cell(0, 'position').click();
    await grid.press('Shift+ArrowDown');
    const from = await grid.cell(1, 'position').boundingBox();
    const to = await grid.cell(5, 'position').boundingBox();
    if (!from || !to) throw new Error('The cells are not drawn.');
    await grid.page.mouse.move(from.x + from.width, from.y + from.height);
    await grid.page.mouse.down();
    await grid.page.mouse.move(to.x + 20, to.y + 10, { steps: 4 });
    await grid.page.mouse.up();
    await expect.poll(() => grid.saved(5, 'position')).toBe('Trưởng phòng');
    expect(await grid.saved(4, 'position')).toBe('Chuyên viên');
    const corner = await grid.cell(5, 'position').boundingBox();
    if (!corner) throw new Error('The cell is not drawn.');
    await grid.page.mouse.dblclick(corner.x + corner.width, corner.y + corner.height);
    await expect.poll(() => grid.saved(39, 'position')).toBe('Trưởng phòng');
  });
});
