import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { windowSchemas } from '#shared/contracts/ipc-contract.ts';
import { accessibilityProblems } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { ask, goTo, makeOffice, newFolder, saveAs } from './office-file.ts';

test('the page runs nothing that is not ours, goes nowhere, opens nothing and may ask for nothing', async ({
  open,
}) => {
  const { app, page } = await open();
  const policy = await page.evaluate(async () => (await fetch('index.html')).headers.get('content-security-policy'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');

  const outcome = await page.evaluate(async () => {
    const scope = globalThis as unknown as Record<string, unknown>;
    setTimeout(() => {
      try {
        // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
        scope.evaluated = eval('1 + 1');
      } catch {
        scope.evaluated = 'refused';
      }
    }, 0);
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.body.append(script);
    const reached = await fetch('https://example.invalid/').then(
      () => 'reached',
      () => 'refused',
    );
    const opened = window.open('https://example.invalid/');
    const notification = await Notification.requestPermission();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const names = Object.keys(globalThis).filter((name) => ['require', 'process', 'ipcRenderer'].includes(name));
    return {
      evaluated: scope.evaluated,
      injected: scope.injected ?? 'refused',
      reached,
      opened: opened === null || opened.closed,
      notification,
      names,
    };
  });
  expect(outcome).toEqual({
    evaluated: 'refused',
    injected: 'refused',
    reached: 'refused',
    opened: true,
    notification: 'denied',
    names: [],
  });
  await page.evaluate(() => {
    location.href = 'https://example.invalid/';
  });
  await page.waitForTimeout(300);
  expect(new URL(page.url()).pathname).toBe('/index.html');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a hostile page that calls every command of the window with paths of its own reads and writes nothing outside', async ({
  open,
}) => {
  const { app, page, userData } = await open();
  const file = await makeOffice({ app, page });
  const before = readFileSync(file);
  const outside = mkdtempSync(path.join(tmpdir(), 'tdkt-outside-'));
  // No dialog is answered; what the main process opens is written down.
  await app.evaluate(({ dialog, shell }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
    const seen: string[] = [];
    (globalThis as { seen?: string[] }).seen = seen;
    shell.openPath = async (opened) => {
      seen.push(`open ${opened}`);
      return '';
    };
    shell.showItemInFolder = (shown) => void seen.push(`show ${shown}`);
    const { promises } = process.getBuiltinModule('node:fs');
    for (const name of ['readFile', 'writeFile', 'open', 'copyFile', 'rename', 'mkdir', 'rm'] as const) {
      const original = promises[name] as (...args: unknown[]) => unknown;
      (promises as Record<string, unknown>)[name] = (...args: unknown[]) => {
        seen.push(`${name} ${String(args[0])} ${typeof args[1] === 'string' ? args[1] : ''}`);
        return original.apply(promises, args);
      };
    }
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  });
  const quiet = ['files:close', 'update:install', 'protection:lock'];
  const channels = Object.keys(windowSchemas).filter((channel) => !quiet.includes(channel));
  await page.evaluate(
    async ({ names, folder }) => {
      const { program } = window as unknown as { program: { invoke(name: string, input: unknown): Promise<unknown> } };
      const paths = [
        `${folder}/x.tdkt`,
        '/etc/passwd',
        '../../../etc/passwd',
        '\\\\host\\share\\x',
        'C:\\Windows\\x.exe',
      ];
      for (const name of names) {
        const inputs = paths.flatMap((target) => [
          { path: target },
          { path: target, password: 'x' },
          { fileName: target },
          { fileName: target, bytes: new Uint8Array(4), document: 'award-list', id: null },
          { folderName: target, documents: [], attachmentIds: [] },
          { request: { document: 'award-list', params: { title: target } }, format: 'pdf' },
          target,
        ]);
        await Promise.all(inputs.map((input) => program.invoke(name, input).catch(() => null)));
      }
    },
    { names: channels, folder: outside },
  );
  const seen = await app.evaluate(() => (globalThis as { seen?: string[] }).seen ?? []);
  const allowed = [userData, path.dirname(file), process.cwd()];
  const strange = seen.filter((line) => !allowed.some((folder) => line.includes(folder)));
  expect(strange).toEqual([]);
  expect(readdirSync(outside)).toEqual([]);
  expect(statSync(file).size).toBe(before.length);
});

test('with a password the program locks with what was typed kept, waits for it at the next start, and a forgotten one is replaced', {
  tag: '@long',
}, async ({ open }) => {
  const first = await open();
  const { app, page } = first;
  await makeOffice({ app, page });
  await goTo(page, 'Bảo vệ dữ liệu');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đặt mật khẩu…' }).nth(1).click();
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('câu dễ nhớ');
  await page.getByLabel('Nhập lại mật khẩu mới').fill('câu dễ nhớ');
  await page.getByRole('button', { name: 'Đặt mật khẩu', exact: true }).click();

  const sheet = page.getByRole('dialog', { name: 'Phiếu khôi phục mật khẩu' });
  await expect(sheet).toBeVisible();
  const code = (await sheet.getByText(/^([A-Z2-9]{4}-){4}[A-Z2-9]{4}$/).innerText()).trim();
  const pdf = path.join(newFolder(), 'phiếu.pdf');
  await saveAs(app, pdf);
  await sheet.getByRole('button', { name: 'Lưu PDF…' }).click();
  await expect.poll(() => readFileSync(pdf, { flag: 'a+' }).length).toBeGreaterThan(1000);
  await sheet.getByRole('button', { name: 'Xong' }).click();

  await goTo(page, 'Cơ quan');
  await page.getByLabel('Tên cơ quan').fill('Sở Công Thương đang sửa dở');
  await page.evaluate(() =>
    (window as unknown as { program: { invoke(n: string, i: unknown): unknown } }).program.invoke(
      'protection:lock',
      {},
    ),
  );
  await expect(page.getByRole('heading', { name: 'Chương trình đang khoá' })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  const refused = await page.evaluate(() =>
    (window as unknown as { program: { invoke(n: string, i: unknown): Promise<unknown> } }).program.invoke(
      'office:read',
      {},
    ),
  );
  expect(refused).toEqual({ ok: false, failure: { kind: 'locked' } });
  await page.getByLabel('Mật khẩu').first().fill('sai rồi');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Mật khẩu chưa đúng', { exact: false })).toBeVisible();
  await page.getByLabel('Mật khẩu').first().fill('câu dễ nhớ');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tên cơ quan')).toHaveValue('Sở Công Thương đang sửa dở');
  await page.getByLabel('Tên cơ quan').fill('Sở Công Thương'); // nothing unsaved: the program closes without asking
  await first.app.close();

  const again = await open({ userData: first.userData });
  await expect(again.page.getByRole('heading', { name: 'Chương trình đang khoá' })).toBeVisible();
  await again.page.getByRole('button', { name: 'Quên mật khẩu' }).click();
  await again.page.getByLabel('Mã trên phiếu khôi phục').fill(code.toLowerCase());
  await again.page.getByLabel('Mật khẩu mới').fill('mật khẩu thứ hai');
  await again.page.getByRole('button', { name: 'Mở khoá và đổi mật khẩu' }).click();
  await expect(again.page.getByRole('dialog', { name: 'Phiếu khôi phục mật khẩu' })).toBeVisible();
});

test('a desk left for the chosen minutes is locked by the first key, which does nothing else', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  await ask(page, 'protection:set-password', { thing: 'program', current: null, next: 'câu dễ nhớ' });
  await goTo(page, 'Cơ quan');
  const name = page.getByLabel('Tên cơ quan');
  await name.click();
  // The machine slept for eleven minutes; ten are allowed.
  await page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 11 * 60_000;
  });
  await page.keyboard.press('x');
  await expect(page.getByRole('heading', { name: 'Chương trình đang khoá' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('câu dễ nhớ');
  await page.keyboard.press('Enter');
  await expect(name).toHaveValue('Sở Công Thương');
});

test('a backup from before an erasure, opened as a file of its own, says who is in it again and erases them', {
  tag: '@long',
}, async ({ open }) => {
  const { app, page } = await open();
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await page.getByRole('button', { name: /^Mở cơ quan mẫu/ }).click();
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor({ timeout: 30_000 });
  await ask(page, 'backups:make', {});
  const over = (await ask(page, 'personal-data:retention', {})).find(({ retention }) => retention.state === 'over');
  await ask(page, 'personal-data:erase', { personIds: [over?.personId ?? 0], reason: 'Hết thời hạn lưu' });
  await saveAs(app, path.join(newFolder(), 'bản cũ.tdkt'));
  await goTo(page, 'Sao lưu');
  await page.getByRole('gridcell', { name: 'sao lưu theo yêu cầu' }).click();
  await page.getByRole('button', { name: 'Mở riêng…' }).click();
  await expect(page.getByText('còn thông tin của họ', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Dữ liệu cá nhân' }).click();
  await expect(page.getByText(`${over?.fullName}: đã xoá`, { exact: false })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Xoá lại…' }).click();
  await page.getByRole('button', { name: 'Xoá lại, không hoàn tác được' }).click();
  await expect(page.getByText('còn thông tin của họ', { exact: false })).toBeHidden();
  expect(await ask(page, 'personal-data:returned', {})).toEqual([]);
});
