import { accessibilityProblems, policyViolations, watchPolicy } from './accessibility.ts';
import { makeAwardOffice } from './award-office.ts';
import { expect, test } from './fixtures.ts';
import { ask, goTo } from './office-file.ts';

test('certificates of a decision are seen as they print; number 2 alone is printed again', async ({ open }) => {
  const program = await open();
  const { page } = program;
  const office = await makeAwardOffice(program);
  await office.saveDecision({ number: '05', year: 2025, people: ['Nông Thị Hạnh', 'Vàng A Páo', 'Lý Thị Mẩy'] });
  await watchPolicy(page);
  await goTo(page, 'Mẫu và giấy khen');
  await expect(page.getByTestId('page-count')).toHaveText('/ 3 trang');
  await expect(page.getByRole('list', { name: 'Cần xem lại trước khi in' })).toContainText('chưa có thành tích');
  await page.getByLabel('Thành tích chung').fill('Đã hoàn thành xuất sắc nhiệm vụ năm 2025');
  await page.getByRole('button', { name: '2 Vàng A Páo' }).click();
  await expect(page.getByTestId('page-count')).toHaveText('/ 1 trang');
  await expect(page.getByLabel('Trang 1 trên 1')).toContainText('Vàng A Páo');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await policyViolations(page)).toEqual([]);
});

test('a field of a blank is moved by mouse and arrow keys to an exact place, kept at once, and Ctrl+Z takes it back', async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  await makeAwardOffice(program);
  await goTo(page, 'Mẫu và giấy khen');
  await page.getByRole('radiogroup', { name: 'Phần' }).getByText('Mẫu giấy khen').click();
  await page.getByRole('button', { name: 'Thêm mẫu phôi' }).click();
  await expect(page.getByRole('button', { name: 'Thêm dòng' })).toBeVisible();
  const name = page.getByRole('button', { name: /– \{Danh xưng\} \{Họ và tên\},/ });
  await name.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+ArrowDown');
  const field = async () =>
    (await ask(page, 'certificates:designs', {}))[0]!.design.fields.find((each) => each.id === 'recipient')!;
  await expect.poll(async () => [(await field()).x, (await field()).baseline]).toEqual([30.5, 118.1]);
  await page.getByLabel('Chân chữ (mm)').fill('131,25');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await field()).baseline).toBe(131.25);
  await page.getByRole('heading', { name: 'Mẫu và giấy khen' }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await field()).baseline).toBe(118.1);

  const box = (await name.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 30, box.y + box.height / 2 + 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await field()).baseline).toBeGreaterThan(125);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a printer is measured with two numbers, and its ruler page prints corrected', { tag: '@long' }, async ({
  open,
}) => {
  const program = await open();
  const { page } = program;
  await makeAwardOffice(program);
  await goTo(page, 'Mẫu và giấy khen');
  await page.getByRole('radiogroup', { name: 'Phần' }).getByText('Căn máy in').click();
  await page.getByLabel('Tên máy in và khay').fill('Canon LBP2900, khay tay');
  await page.getByRole('button', { name: 'Thêm máy in' }).click();
  await page.getByLabel('Canon LBP2900, khay tay: mép trái đến A').fill('22,5');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('cell', { name: 'ngang -2,5 mm, dọc 0,0 mm' })).toBeVisible();
  await page.getByRole('button', { name: 'In thử' }).click();
  await expect(page.getByLabel('Trang 1 trên 1')).toContainText('Trang thước căn máy in');
  expect(await accessibilityProblems(page)).toEqual([]);
});
