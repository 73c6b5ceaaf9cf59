import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '#build/scripts/project.ts';
import { foldText } from '#shared/text/fold.ts';
import { CountedHands } from './counted-hands.ts';
import { handTotal, type Work } from './effort-by-hand.ts';
import { expect, test } from './fixtures.ts';
import { ask, newFolder, saveAs } from './office-file.ts';
import type { OpenedProgram } from './open-program.ts';

// The table «How much work it is» of the README: each line is driven here, counted, and compared with what it says.

const SAID = /^\| (?<work>[^|]+) \| (?<keys>\d+) \/ (?<clicks>\d+) \| (?<handKeys>\d+) \/ (?<handClicks>\d+) \|/gm;

/** What the README says of a work: keys and clicks in the program, and by hand. */
function said(work: Work) {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const row = [...readme.matchAll(SAID)].find(({ groups }) => groups?.work?.trim() === README_NAMES[work])?.groups;
  const number = (name: string) => Number(row?.[name]);
  return {
    program: { keys: number('keys'), clicks: number('clicks') },
    hand: { keys: number('handKeys'), clicks: number('handClicks') },
  };
}

const README_NAMES: Readonly<Record<Work, string>> = {
  'decision of 40': 'a decision of 40 people from a unit’s file, printed and in the register',
  'check 80 for CSTĐ tỉnh': '80 people checked for CSTĐ cấp tỉnh, with reasons',
  'print 40 certificates': '40 certificates printed',
  'fill a statistical form': 'a statistical form of 85 figures, printed',
};

function expectAsSaid(work: Work, hands: CountedHands): void {
  const { keys, clicks } = hands;
  expect({ program: { keys, clicks }, hand: handTotal(work) }, `README, «${README_NAMES[work]}»`).toEqual(said(work));
}

async function openSample({ app, page }: OpenedProgram): Promise<void> {
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await page.evaluate(() => window.program.invoke('files:create-sample', {}));
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
}

/** The names of so many people whom nobody shares a name with, however it is spelt. */
async function namesOf(page: Page, count: number): Promise<string[]> {
  const { rows } = await ask(page, 'people:list', { offset: 0, limit: 500, withFormer: true });
  const spelt = (name: string) => foldText(name);
  const names = rows.map(({ fullName }) => fullName);
  return names.filter((name) => names.filter((other) => spelt(other) === spelt(name)).length === 1).slice(0, count);
}

test('a decision of 40 people is entered from a unit’s file, printed, and its certificates after it', async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  await openSample(program);
  const people = await namesOf(page, 40);
  expect(people).toHaveLength(40);

  const hands = new CountedHands(page);
  hands.elsewhere({ clicks: 2, keys: 3 }); // in Excel: open the unit's file, Ctrl+A, Ctrl+C, Alt+Tab
  const copied = people.map((name, at) => `${at + 1}\t${name}`).join('\n');
  await hands.press('Alt+6');
  await page.getByRole('button', { name: 'Nhập quyết định (Insert)' }).waitFor();
  await hands.press('Control+n');
  await expect(page.getByRole('textbox', { name: 'Số', exact: true })).toBeFocused();
  await hands.type('45');
  await hands.press('Tab');
  await hands.press('Tab');
  await hands.type('15/12/25');
  await hands.click(page.getByRole('button', { name: 'Như các quyết định trước…' }));
  await hands.click(page.getByRole('menuitem', { name: /danh hiệu .*năm 2025/ }).first());
  await hands.click(page.getByRole('combobox', { name: 'Danh hiệu, hình thức cho dòng mới' }));
  await hands.click(page.getByRole('option', { name: 'Lao động tiên tiến', exact: true }));
  await hands.click(page.getByRole('textbox', { name: 'Thêm cá nhân, tập thể' }));
  hands.elsewhere({ keys: 1 }); // Ctrl+V, below
  await page.getByRole('textbox', { name: 'Thêm cá nhân, tập thể' }).evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, copied);
  await hands.click(page.getByRole('button', { name: 'Đối chiếu 40 dòng' }));
  await expect(page.getByText('40 cá nhân').first()).toBeVisible();
  await hands.press('Control+s');
  await page.getByRole('heading', { name: /^Quyết định 45\// }).waitFor();
  await hands.click(page.getByRole('button', { name: 'Xem bản in' }));
  await expect(page.getByRole('dialog').getByTestId('page-count')).toHaveText(/\/ \d+ trang/);
  await hands.press('Control+p');
  hands.elsewhere({ keys: 1 }); // Enter in the system's print dialog
  expectAsSaid('decision of 40', hands);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const printing = new CountedHands(page);
  await printing.click(page.getByRole('button', { name: 'In giấy khen' }));
  await expect(page.getByTestId('page-count')).toHaveText('/ 40 trang', { timeout: 40_000 });
  await printing.press('Control+p');
  printing.elsewhere({ keys: 1 });
  expectAsSaid('print 40 certificates', printing);
});

test('80 people are checked for CSTĐ cấp tỉnh, each with the reason', async ({ open }) => {
  const program = await open();
  const { page } = program;
  await openSample(program);
  await page.evaluate(async () => {
    const unknown = {
      ...{ bornOn: null, bornYear: null, gender: null, ethnicGroup: null, isPartyMember: null, kind: null },
      ...{ nationalId: null, startedOn: null, note: null, membership: null },
    };
    for (let more = 1; more <= 12; more += 1) {
      await window.program.invoke('people:create', { ...unknown, fullName: `Ma Văn Thêm ${more}` });
    }
  });
  const hands = new CountedHands(page);
  await hands.press('Alt+5');
  await hands.click(page.getByRole('combobox', { name: 'Danh hiệu, hình thức' }));
  await hands.type('cstđ tỉnh');
  await hands.press('Enter');
  const grid = page.getByRole('grid', { name: /^Xét Chiến sĩ thi đua bộ, ban, ngành, tỉnh/ });
  await expect(grid).toBeVisible();
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(80);
  await hands.click(page.getByRole('combobox', { name: 'Năm xét' }));
  await hands.click(page.getByRole('option', { name: '2025' }).first());
  await expect(grid.getByRole('gridcell', { name: /^(Không đủ|Đủ điều kiện|Chưa xác định)$/ }).first()).toBeVisible();
  expectAsSaid('check 80 for CSTĐ tỉnh', hands);
});

test('a statistical form is filled by itself, and printed', async ({ open }) => {
  const program = await open();
  const { page } = program;
  await openSample(program);
  const hands = new CountedHands(page);
  await hands.click(page.getByRole('navigation').getByRole('link', { name: 'Thống kê', exact: true }));
  const figures = page.getByRole('table').first().getByRole('cell').filter({ hasText: /^\d+$/ });
  await expect.poll(() => figures.count()).toBeGreaterThanOrEqual(85);
  await hands.click(page.getByRole('combobox', { name: 'Năm' }).first());
  await hands.click(page.getByRole('option', { name: '2025' }).first());
  await hands.click(page.getByRole('button', { name: 'In, Word, Excel' }));
  await expect(page.getByRole('dialog').getByTestId('page-count')).toHaveText(/\/ \d+ trang/);
  await hands.press('Control+p');
  hands.elsewhere({ keys: 1 });
  expectAsSaid('fill a statistical form', hands);
});
