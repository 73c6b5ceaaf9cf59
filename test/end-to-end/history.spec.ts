import type { Page } from '@playwright/test';
import { accessibilityProblems } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, ask, clickMenu, goTo, makeOffice } from './office-file.ts';

const names = async (page: Page) =>
  (await ask(page, 'people:list', { offset: 0, limit: 100, withFormer: true })).rows.map(({ fullName }) => fullName);
const undoButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^(Hoàn tác|Không còn bước)/ });

test('Ctrl+Z and Ctrl+Y take back and make again, name the step, and survive a restart', async ({ open }) => {
  const first = await open();
  const file = await makeOffice(first);
  await addPerson(first.page, 'Nông Thị Hạnh');
  await expect(undoButton(first.page)).toHaveAccessibleName(/Nông Thị Hạnh/);
  await first.page.keyboard.press('Control+z');
  await expect(first.page.getByText(/^Đã hoàn tác: .*Nông Thị Hạnh/)).toBeVisible();
  expect(await names(first.page)).toEqual([]);
  await first.page.keyboard.press('Control+Shift+z');
  await expect(first.page.getByText(/^Đã làm lại: .*Nông Thị Hạnh/)).toBeVisible();
  expect(await names(first.page)).toEqual(['Nông Thị Hạnh']);
  await first.app.close();

  const { page } = await open({ userData: first.userData, args: [file] });
  await expect(undoButton(page)).toHaveAccessibleName(/Nông Thị Hạnh/);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Đã hoàn tác:/)).toBeVisible();
  expect(await names(page)).toEqual([]);
  await page.keyboard.press('Control+y');
  await expect(page.getByText(/^Đã làm lại:/)).toBeVisible();
  expect(await names(page)).toEqual(['Nông Thị Hạnh']);
});

test('while a field is typed in, Ctrl+Z takes back letters and no step', async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  await addPerson(page, 'Nông Thị Hạnh');
  await goTo(page, 'Cơ quan');
  const field = page.getByLabel('Địa danh');
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' mới');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('Thượng Sơn');
  expect(await names(page)).toEqual(['Nông Thị Hạnh']);
  await page.keyboard.insertText('!');
  await clickMenu(app, 'undo');
  await expect(field).toHaveValue('Thượng Sơn');
  expect(await names(page)).toEqual(['Nông Thị Hạnh']);
});

test('a write is told by its step’s name, and «Hoàn tác» in the toast takes it back', { tag: '@long' }, async ({
  open,
}) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  await goTo(page, 'Cơ quan');
  await page.getByRole('button', { name: 'Xoá người ký Hoàng Minh Sơn' }).click();
  await expect(page.getByText('Chưa có người ký.', { exact: false })).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('cell', { name: 'Hoàng Minh Sơn', exact: true })).toBeVisible();
});

test('the history shows each step with the record before and after, and takes one step back by itself', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  const id = await addPerson(page, 'Nông Thị Hạnh');
  await addPerson(page, 'Bàn Văn Phú');
  await ask(page, 'people:update', { label: 'Sửa dân tộc', changes: [{ id, fields: { ethnicGroup: 'Tày' } }] });
  await goTo(page, 'Lịch sử');
  const step = page.getByRole('listitem').filter({ hasText: 'Sửa dân tộc' });
  await step.getByRole('button', { expanded: false }).click();
  await expect(step.getByRole('row', { name: /Dân tộc/ })).toContainText('Tày');
  expect(await accessibilityProblems(page)).toEqual([]);

  const added = page.getByRole('listitem').filter({ hasText: 'Bàn Văn Phú' });
  await added.getByRole('button', { name: /^Hoàn tác:/ }).click();
  await expect(added.getByText('đã hoàn tác')).toBeVisible();
  expect(await names(page)).toEqual(['Nông Thị Hạnh']);
});

test('a step whose records were changed later is not taken back alone; the later changes are named', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  const id = await addPerson(page, 'Nông Thị Hạnh');
  await ask(page, 'people:update', { label: 'Sửa dân tộc', changes: [{ id, fields: { ethnicGroup: 'Tày' } }] });
  await ask(page, 'people:update', { label: 'Sửa lại dân tộc', changes: [{ id, fields: { ethnicGroup: 'Nùng' } }] });
  await goTo(page, 'Lịch sử');
  await page.getByRole('main').getByRole('button', { name: 'Hoàn tác: Sửa dân tộc' }).click();
  const refusal = page.getByRole('alert').filter({ hasText: 'Chưa hoàn tác riêng bước này được' });
  await expect(refusal).toContainText('Nông Thị Hạnh');
  const people = await ask(page, 'people:list', { offset: 0, limit: 10, withFormer: true });
  expect(people.rows[0]?.ethnicGroup).toBe('Nùng');
  await refusal.getByRole('button', { name: 'Đưa cả các mục này về như trước' }).click();
  const ethnicGroup = async () =>
    (await ask(page, 'people:list', { offset: 0, limit: 10, withFormer: true })).rows[0]?.ethnicGroup;
  await expect.poll(ethnicGroup).toBeNull();
});
