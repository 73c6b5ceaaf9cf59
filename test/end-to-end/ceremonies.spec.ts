import { accessibilityProblems } from './accessibility.ts';
import { makeAwardOffice } from './award-office.ts';
import { expect as expectNow, test } from './fixtures.ts';
import { ask } from './office-file.ts';

test.describe.configure({ timeout: 120_000 });
/** Patient, as other journeys may run beside this one. */
const expect = expectNow.configure({ timeout: 20_000 });

test('a ceremony is made from a decision: groups, seats, the view for the hall, and everybody has received', async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2025, people: ['Nông Thị Hạnh', 'Vàng A Páo'], amount: 702_000 });
  await page.getByRole('link', { name: 'Trao thưởng', exact: true }).click();
  await page.getByRole('button', { name: 'Lập buổi đầu tiên' }).click();
  await page.getByRole('checkbox', { name: /05\/QĐ-SCT/ }).check();
  await page.getByRole('button', { name: 'Lập buổi trao thưởng' }).click();
  await page.getByText('Lượt lên nhận', { exact: true }).click();
  await expect(page.getByText('Chưa có ai để gọi.')).toBeVisible();
  await page.getByRole('checkbox', { name: /Chỉ gọi/ }).uncheck();
  await page.getByRole('button', { name: 'Xếp lại lượt' }).click();
  await expect(page.getByRole('textbox', { name: 'Tên lượt 1' })).toHaveValue('Lao động tiên tiến (02 cá nhân)');
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  const stage = page.getByRole('dialog', { name: 'Trình chiếu gọi lên nhận thưởng' });
  await expect(stage.getByText(/Nông Thị Hạnh, Phó Chánh Văn phòng/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stage).toHaveCount(0);

  await page.getByText('Khách mời, chỗ ngồi', { exact: true }).click();
  await page.getByRole('button', { name: 'Xếp chỗ' }).click();
  await expect(page.getByRole('gridcell', { name: 'Hàng 1, ghế 1' })).toBeVisible();
  await page.getByText('Trao, nhận', { exact: true }).click();
  await page.getByRole('button', { name: 'Ghi tất cả đã nhận (2)' }).click();
  await expect(page.getByText(/đã trao 2\/2/)).toBeVisible();
});

test('the fund: an entry is typed below the last one, and the report follows', async ({ open }) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2025, people: ['Nông Thị Hạnh'], amount: 702_000 });
  await page.getByRole('link', { name: 'Quỹ', exact: true }).click();
  const year = new Date().getFullYear();
  const fund = 'Quỹ thi đua, khen thưởng của Sở Công Thương';
  const entry = {
    fund,
    entryOn: `${year}-01-02`,
    category: 'budget',
    amount: 5_000_000,
    content: 'Trích lập',
  } as const;
  await ask(page, 'fund:save-entries', {
    entries: [{ id: null, entry: { ...entry, voucher: null, counterpart: null, decisionId: null, note: null } }],
  });
  await expect(page.getByRole('cell', { name: '5.000.000' }).first()).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByText('Thu, chi', { exact: true }).click();
  await expect(page.getByRole('gridcell', { name: 'Ngân sách nhà nước cấp' })).toBeVisible();
});

test('an award is revoked by its decision, and what was given is recovered', { tag: '@long' }, async ({ open }) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2025, people: ['Nông Thị Hạnh'] });
  await page.getByRole('link', { name: 'Sổ khen thưởng', exact: true }).click();
  await page.getByRole('gridcell', { name: 'Nông Thị Hạnh' }).click();
  await page.getByRole('button', { name: 'Điều chỉnh, huỷ bỏ' }).click();
  const dialog = page.getByRole('dialog', { name: /Nông Thị Hạnh/ });
  await dialog.getByText('Huỷ bỏ, thu hồi', { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Số quyết định' }).fill('61/QĐ-SCT');
  await dialog.getByRole('textbox', { name: 'Ngày quyết định' }).fill('04/05/2026');
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Kê khai không đúng thành tích');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Huỷ bỏ, thu hồi' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/1 đã thu hồi/)).toBeVisible();
  await page.getByRole('button', { name: 'Điều chỉnh, huỷ bỏ' }).click();
  await dialog.getByRole('button', { name: 'Ghi đã thu hồi hôm nay' }).click();
  await expect(dialog.getByText(/hiện vật thu hồi/)).toBeVisible();
});
