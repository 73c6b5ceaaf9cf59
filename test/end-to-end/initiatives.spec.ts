import type { Page } from '@playwright/test';
import type { Request } from '#shared/contracts/ipc-contract.ts';
import { accessibilityProblems } from './accessibility.ts';
import { awardTypeId, makeAwardOffice } from './award-office.ts';
import { expect as expectNow, test } from './fixtures.ts';
import { ask } from './office-file.ts';

test.describe.configure({ timeout: 120_000 });
/** Patient, as other journeys may run beside this one. */
const expect = expectNow.configure({ timeout: 20_000 });

const initiative = (name: string, personId: number): Request<'initiatives:save'> => ({
  id: null,
  name,
  year: 2025,
  kind: null,
  state: 'recognized',
  scope: 'grassroots',
  recognizedOn: '2025-12-01',
  recognizedBy: 'Giám đốc Sở',
  decision: '311/QĐ-SCT',
  firstAppliedOn: null,
  summary: null,
  benefit: null,
  note: null,
  authors: [{ personId, share: 100 }],
});

async function openInitiatives(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sáng kiến', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Nhập sáng kiến (Insert)' })).toBeVisible();
}

test('An initiative is typed in; an earlier one like it shows at once, and shares that do not make 100 % are refused', async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  const { people } = await makeAwardOffice(program);
  await ask(page, 'initiatives:save', initiative('Sổ tay tiết kiệm điện cho hộ kinh doanh', people.get('Lý Thị Mẩy')!));
  await openInitiatives(page);
  await page.keyboard.press('Insert');
  await expect(page.getByRole('heading', { name: 'Nhập sáng kiến' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Tên sáng kiến' }).fill('cam nang tiet kiem dien cho ho kinh doanh');
  await expect(page.getByRole('link', { name: 'Sổ tay tiết kiệm điện cho hộ kinh doanh' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Tác giả 1' }).fill('nong thi hanh');
  await page.getByRole('option', { name: /Nông Thị Hạnh/ }).click();
  await page.getByLabel('Đóng góp của tác giả 1 (%)').fill('99');
  await expect(page.getByText('Tổng tỷ lệ đóng góp phải là 100%, hiện là 99%')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { name: 'Nhập sáng kiến' })).toBeVisible();
  await page.getByLabel('Đóng góp của tác giả 1 (%)').fill('100');
  await page.getByLabel('Ngày áp dụng lần đầu').fill('1/1/2090');
  await expect(page.getByText(/ở tương lai; sáng kiến phải đã được áp dụng/)).toBeVisible();
  await page.getByLabel('Ngày áp dụng lần đầu').fill('');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { name: 'cam nang tiet kiem dien cho ho kinh doanh' })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('A second use of one initiative is warned of before and after it is recorded', async ({ open }) => {
  const program = await open();
  const { page } = program;
  const { people } = await makeAwardOffice(program);
  const author = people.get('Lý Thị Mẩy')!;
  const { id } = await ask(page, 'initiatives:save', initiative('Sổ tay tiết kiệm điện', author));
  const use = { id, personId: author, awardTypeId: await awardTypeId(page, 'CSTDCS'), year: 2025, note: null };
  await ask(page, 'initiatives:use', use);
  await openInitiatives(page);
  await expect(page.getByRole('textbox', { name: 'Danh sách sáng kiến, ô đang chọn' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ghi lần dùng…' }).click();
  await expect(page.getByText(/Lý Thị Mẩy đã dùng sáng kiến này cho/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Danh hiệu, hình thức được đề nghị' }).fill('bang khen');
  await page.getByRole('option', { name: /\(BKT\)/ }).click();
  await page.getByRole('button', { name: 'Ghi lần dùng', exact: true }).click();
  await expect(page.getByText(/đã dùng sáng kiến này cho 2 đề nghị/)).toBeVisible();
});

test('A council scores by keyboard; what follows is told, and the conclusion leads to recognition and the minutes', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { page } = program;
  const { people } = await makeAwardOffice(program);
  const author = people.get('Lý Thị Mẩy')!;
  const { id: initiativeId } = await ask(page, 'initiatives:save', {
    ...initiative('Máy thái sắn an toàn', author),
    state: 'submitted',
    scope: null,
    recognizedOn: null,
  });
  const { id } = await ask(page, 'initiative-councils:save', {
    id: null,
    name: 'Hội đồng sáng kiến năm 2025',
    year: 2025,
    decision: null,
    decidedOn: null,
    meetsOn: '2025-11-20',
    opensAt: null,
    closesAt: null,
    place: null,
    leastPoints: 30,
    approvalPercent: 70,
    quorumPercent: null,
    discussion: null,
    note: null,
    criteria: [{ id: null, name: 'Tính mới', mostPoints: 40 }],
    members: [
      {
        id: null,
        personId: people.get('Nông Thị Hạnh')!,
        fullName: 'Nông Thị Hạnh',
        post: null,
        part: 'chair',
        presence: 'present',
      },
    ],
  });
  await ask(page, 'initiative-councils:put-items', { id, initiativeIds: [initiativeId] });
  await openInitiatives(page);
  await page.getByRole('button', { name: 'Hội đồng sáng kiến', exact: true }).click();
  await page.getByRole('menuitem', { name: /Hội đồng sáng kiến năm 2025/ }).click();
  const grid = page.getByRole('grid', { name: 'Phiếu chấm: Máy thái sắn an toàn' });
  await grid.getByText('Nông Thị Hạnh').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('35');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/Trung bình 35 điểm/)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đạt: điểm trung bình 35 (từ 30), tán thành 1/1 (cần 70%).')).toBeVisible();
  await page.getByRole('button', { name: 'Đề nghị công nhận' }).click();
  await page.getByRole('button', { name: 'Công nhận 1 sáng kiến…' }).click();
  await page.getByLabel('Số quyết định').fill('320/QĐ-SCT');
  await page.getByRole('button', { name: 'Công nhận', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Công nhận…' })).toBeDisabled();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'In, xuất' }).click();
  await page.getByRole('menuitem', { name: 'Biên bản họp' }).click();
  await expect(page.locator('[data-page="1"]')).toBeVisible({ timeout: 40_000 });
});
