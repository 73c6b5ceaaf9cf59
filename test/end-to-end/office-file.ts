import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '#renderer/lib/program-bridge.ts'; // `window.program` in what runs in the page
import type { Channel, Output, Request } from '#shared/contracts/ipc-contract.ts';

/** A folder of its own for a journey's files. */
export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'thi-dua-tep-'));
}

/** Answers the next dialogs that ask where to save, as the officer would. */
export async function saveAs(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, filePath);
}

/** Answers the next dialogs that ask which file to open, as the officer would. */
export async function choose(app: ElectronApplication, ...filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: chosen });
  }, filePaths);
}

/** Clicks an item of the native menu. */
export async function clickMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
}

/** Makes a new office by the start screen's form and waits for its overview. Returns the file's path. */
export async function makeOffice(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  folder = newFolder(),
): Promise<string> {
  const file = path.join(folder, 'Sở Công Thương.tdkt');
  await saveAs(app, file);
  await page.getByRole('button', { name: /^Tạo cơ quan mới/ }).click();
  await page.getByLabel('Cơ quan chủ quản').fill('UBND tỉnh Thượng Sơn');
  await page.getByLabel('Tên cơ quan').fill('Sở Công Thương');
  await page.getByLabel('Địa danh').fill('Thượng Sơn');
  await page.getByLabel('Chữ viết tắt').fill('SCT');
  await page.getByLabel('Họ và tên thủ trưởng').fill('Hoàng Minh Sơn');
  await page.getByRole('button', { name: 'Chọn nơi lưu và tạo' }).click();
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
  return file;
}

/** Goes to a place of the navigation, by its name, and waits for its title. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
}

/** Does through the window's own border what another screen would do: records for a journey to work with. */
export async function ask<C extends Channel>(page: Page, channel: C, input: Request<C>): Promise<Output<C>> {
  const reply = await page.evaluate(([asked, given]) => window.program.invoke(asked as C, given as Request<C>), [
    channel,
    input,
  ] as const);
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.failure)}`);
  return reply.value;
}

/** Adds somebody of whom only the name is known. */
export async function addPerson(page: Page, fullName: string, unitId: number | null = null): Promise<number> {
  const unknown = {
    ...{ bornOn: null, bornYear: null, gender: null, ethnicGroup: null, isPartyMember: null, kind: null },
    ...{ nationalId: null, startedOn: null, note: null },
  };
  const membership = unitId === null ? null : { unitId, position: null, role: null, fromOn: null, toOn: null };
  return (await ask(page, 'people:create', { fullName, ...unknown, membership })).id;
}
