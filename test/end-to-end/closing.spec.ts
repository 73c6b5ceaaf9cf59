import { expect, test } from './fixtures.ts';
import { addPerson, ask, goTo, makeOffice } from './office-file.ts';

test('closing the window over unsaved work asks first; staying keeps what was typed, leaving closes', async ({
  open,
}) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  await goTo(page, 'Quyết định');
  await page.keyboard.press('Control+n');
  await page.getByRole('heading', { name: /^Nhập quyết định/ }).waitFor();
  await page.getByLabel('Trích yếu').fill('Về việc tặng Giấy khen');
  await ask(page, 'preferences:read', {}); // by the answer the window has heard of the unsaved work, too
  const close = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);

  await close();
  const question = page.getByRole('dialog', { name: 'Rời đi mà chưa lưu?' });
  await question.getByRole('button', { name: 'Ở lại để lưu' }).click();
  await expect(page.getByLabel('Trích yếu')).toHaveValue('Về việc tặng Giấy khen');

  // Leaving by «Thoát» asks the same.
  await app.evaluate(({ app: program }) => program.quit()).catch(() => undefined);
  await expect(question).toBeVisible();
  const closed = page.waitForEvent('close');
  await question.getByRole('button', { name: 'Rời đi, bỏ thay đổi' }).click();
  await closed;
});

test('a file given by a double click while something is typed waits for the officer’s word', { tag: '@long' }, async ({
  open,
}) => {
  const { app, page } = await open();
  const given = await makeOffice({ app, page });
  await ask(page, 'files:close', {});
  await makeOffice({ app, page });
  await goTo(page, 'Cơ quan');
  await page.getByLabel('Tên cơ quan').fill('Sở Công Thương đang sửa dở');
  await ask(page, 'preferences:read', {}); // by the answer the window has heard of the unsaved work, too
  const doubleClick = () =>
    app.evaluate(({ app: program }, file) => void program.emit('second-instance', {}, ['program', file]), given);
  await doubleClick();
  const question = page.getByRole('dialog', { name: 'Rời đi mà chưa lưu?' });
  await question.getByRole('button', { name: 'Ở lại để lưu' }).click();
  await expect(page.getByLabel('Tên cơ quan')).toHaveValue('Sở Công Thương đang sửa dở');
  expect((await ask(page, 'files:state', {})).open?.path).not.toBe(given);
  await doubleClick();
  await question.getByRole('button', { name: 'Rời đi, bỏ thay đổi' }).click();
  await expect.poll(async () => (await ask(page, 'files:state', {})).open?.path).toBe(given);
});

test('the officer’s name stands beside the very next step', async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  await goTo(page, 'Cơ quan');
  await page.getByLabel('Người sử dụng').fill('Lương Thị Bích');
  await page.getByLabel('Người sử dụng').blur();
  await expect.poll(async () => (await ask(page, 'preferences:read', {})).officerName).toBe('Lương Thị Bích');
  await addPerson(page, 'Nông Thị Hạnh');
  const [newest] = await ask(page, 'history:list', { before: null, limit: 1 });
  expect(newest).toMatchObject({ madeBy: 'Lương Thị Bích' });
});

test('Ctrl+N adds to the list that is open, on every list the same; where nothing is added it says so', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  for (const [key, dialog] of [
    ['Alt+2', /đơn vị/i],
    ['Alt+3', /cá nhân/i],
    ['Alt+7', /khen thưởng/i],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+n');
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await page.keyboard.press('Escape'); // a list that is open in the dialog closes first
    if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.keyboard.press('Alt+0');
  await page.getByRole('heading', { name: 'Lịch sử' }).waitFor();
  await page.keyboard.press('Control+n');
  await expect(page.getByText('Trang này không có gì để thêm mới.')).toBeVisible();
});

test('the history goes back to the first step, however many there are', { tag: '@long' }, async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  const id = await addPerson(page, 'Ma Thị Số 0');
  await page.evaluate(async (person) => {
    for (let count = 1; count <= 205; count += 1) {
      const changes = [{ id: person, fields: { fullName: `Ma Thị Số ${count}` } }];
      await window.program.invoke('people:update', { label: `Sửa lần ${count}`, changes });
    }
  }, id);
  await goTo(page, 'Lịch sử');
  const older = page.getByRole('button', { name: 'Xem các bước cũ hơn' });
  const steps = page.getByRole('main').getByRole('listitem');
  await expect(steps).toHaveCount(100);
  await older.click();
  await expect(steps).toHaveCount(200);
  await older.click();
  await expect(page.getByRole('main')).toContainText('Sửa lần 1');
  await expect(page.getByRole('main').getByRole('heading', { name: 'Hôm nay' })).toHaveCount(1);
  await expect(older).toHaveCount(0);
});
