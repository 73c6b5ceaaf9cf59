import type { Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { awardTypeId, makeAwardOffice } from './award-office.ts';
import { expect as expectNow, test } from './fixtures.ts';
import { ask } from './office-file.ts';

test.describe.configure({ timeout: 120_000 });
/** Patient, as other journeys may run beside this one. */
const expect = expectNow.configure({ timeout: 20_000 });

const year = new Date().getFullYear();
const grid = (page: Page) => page.getByRole('grid', { name: `Đăng ký của cá nhân năm ${year}` });

async function openRegistrations(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Đăng ký thi đua', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Đăng ký thi đua' })).toBeVisible();
}

test('somebody registers in the grid; what cannot be reached is warned of, and those who have not are found by unit', async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  await makeAwardOffice(program);
  await openRegistrations(page);
  await expect(page.getByText('0/5 người đã đăng ký (0%)')).toBeVisible();

  const row = grid(page).getByRole('row').filter({ hasText: 'Vàng A Páo' });
  await row.getByRole('gridcell').nth(3).dblclick();
  await page.keyboard.type('chiến sĩ thi đua tỉnh');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/không có trong danh mục/)).toBeVisible();
  await page.keyboard.press('Escape');

  const owner = {
    kind: 'person',
    id: (await ask(page, 'registrations:list', { year, subject: 'person' })).find((each) => each.name === 'Vàng A Páo')!
      .owner.id,
  } as const;
  const awardTypeIds = [await awardTypeId(page, 'CSTDT'), await awardTypeId(page, 'LDTT')];
  await ask(page, 'registrations:save', { year, changes: [{ owner, awardTypeIds }] });
  await expect(row.getByRole('gridcell', { name: 'CSTĐ tỉnh, LĐTT' })).toBeVisible();
  await expect(page.getByText('1/5 người đã đăng ký (20%)')).toBeVisible();
  await expect(page.getByText('Có cảnh báo 1')).toBeVisible();

  await page.getByRole('button', { name: 'Độ phủ theo đơn vị' }).click();
  const panel = page.getByRole('complementary', { name: `Độ phủ đăng ký năm ${year}` });
  await expect(panel.getByText(/Chưa đăng ký:.*Lý Thị Mẩy/)).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Phòng Quản lý thương mại' }).click();
  await expect(row).toHaveCount(0);
});

test('last year’s registrations are copied, and the promise stands beside the result', async ({ open }) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  const awardTypeIds = [await awardTypeId(page, 'CSTDCS'), await awardTypeId(page, 'LDTT')];
  const owner = { kind: 'person', id: office.people.get('Lý Thị Mẩy')! } as const;
  await ask(page, 'registrations:save', { year: year - 1, changes: [{ owner, awardTypeIds }] });
  await openRegistrations(page);
  await page.getByRole('button', { name: `Chép từ năm ${year - 1}` }).click();
  await expect(grid(page).getByRole('gridcell', { name: 'CSTĐCS, LĐTT' })).toBeVisible();

  await office.saveDecision({ number: '05', year: year - 1, people: ['Lý Thị Mẩy'] });
  await page.getByText('Đăng ký và kết quả', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Năm' }).click();
  await page.getByRole('option', { name: String(year - 1) }).click();
  const results = page.getByRole('grid', { name: `Đăng ký và kết quả năm ${year - 1}` });
  await expect(results.getByRole('gridcell', { name: 'Chưa có kết quả' })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a pledge is drawn up with all units, refused a second time, and its results are typed in', {
  tag: '@long',
}, async ({ open }) => {
  const program = await open();
  const { page } = program;
  await makeAwardOffice(program);
  await openRegistrations(page);
  await page.getByText('Giao ước', { exact: true }).click();
  await page.getByRole('button', { name: 'Lập giao ước đầu tiên' }).click();
  await page.getByRole('button', { name: 'Lấy tất cả đơn vị của cơ quan' }).click();
  await expect(page.getByRole('combobox', { name: 'Đơn vị thứ 2' })).not.toHaveValue('');
  await page.getByRole('textbox', { name: 'Nội dung thứ 1' }).fill('Hoàn thành nhiệm vụ đúng hạn');
  await page.getByRole('textbox', { name: 'Điểm chuẩn thứ 1' }).fill('50,5');
  await expect(page.getByText('Tổng 50,5 điểm')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Kết quả cuối năm')).toBeVisible();

  const [pledge] = await ask(page, 'pledges:list', { year });
  expect(pledge).toMatchObject({ totalPoints: 50.5, partyNames: ['Văn phòng Sở', 'Phòng Quản lý thương mại'] });
  await page.getByText('Kết quả cuối năm').click();
  await expect(page.getByRole('gridcell', { name: 'Hoàn thành nhiệm vụ đúng hạn' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Về Giao ước thi đua' }).click();
  await page.getByRole('button', { name: 'Lập giao ước', exact: true }).click();
  await page.getByRole('button', { name: 'Thêm bên ký' }).click();
  await page.getByRole('combobox', { name: 'Đơn vị thứ 1' }).fill('van phong');
  await page.getByRole('option', { name: 'Văn phòng Sở' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText(/Mỗi bên chỉ có một giao ước cùng loại/)).toBeVisible();
});
