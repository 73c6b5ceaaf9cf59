import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { FILE_EXTENSION } from '#shared/contracts/files.ts';
import { PACKAGE_EXTENSION, type PackagePreview } from '#shared/contracts/packages.ts';
import { preferences as preferencesSchema } from '#shared/contracts/preferences.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { OfficeClient } from '../office/office-client.ts';
import type { SettingsFile } from '../preferences/preferences-file.ts';
import { unwrap } from './file-handlers.ts';
import type { WindowHandlers } from './window-handlers.ts';

type PackageChannel = Extract<
  keyof WindowHandlers,
  'packages:make' | 'packages:open' | 'packages:unlock' | 'packages:new-file' | 'packages:take-preferences'
>;

const packageFilter = { name: 'Gói dữ liệu thi đua, khen thưởng', extensions: [PACKAGE_EXTENSION] };
const officeFilter = { name: 'Tệp dữ liệu thi đua, khen thưởng', extensions: [FILE_EXTENSION] };
/** What of the workplace's settings a hand-over brings. */
const broughtPreferences = preferencesSchema.pick({ printers: true, awardListLayouts: true });

/** Packages between offices: the page names no path; what was chosen in a dialog is remembered here. */
export function packageHandlers(
  office: OfficeClient,
  settings: SettingsFile,
  window: () => BrowserWindow,
): Pick<WindowHandlers, PackageChannel> {
  let chosen: string | null = null;
  let brought: unknown = null;

  const choose = async (): Promise<string> => {
    const answer = await dialog.showOpenDialog(window(), {
      title: 'Mở gói dữ liệu',
      filters: [packageFilter],
      properties: ['openFile'],
    });
    chosen = answer.filePaths[0] ?? fail({ kind: 'canceled' });
    return chosen;
  };
  const saveAs = async (title: string, name: string, filter: typeof packageFilter): Promise<string> => {
    const answer = await dialog.showSaveDialog(window(), {
      title,
      defaultPath: path.join(app.getPath('documents'), `${fileName(name)}.${filter.extensions[0]}`),
      filters: [filter],
    });
    if (answer.canceled || !answer.filePath) fail({ kind: 'canceled' });
    return path.extname(answer.filePath) === '' ? `${answer.filePath}.${filter.extensions[0]}` : answer.filePath;
  };
  const open = async (from: string, password: string | null): Promise<PackagePreview> => {
    const { preview, preferences } = unwrap(await office.ask('openPackage', { from, password }));
    brought = preferences;
    return preview;
  };
  const takePreferences = (): { added: number } => {
    const checked = broughtPreferences.safeParse(brought);
    brought = null;
    if (!checked.success) return { added: 0 };
    const { printers, awardListLayouts } = settings.preferences;
    const newPrinters = checked.data.printers.filter(({ name }) => !printers.some((known) => known.name === name));
    const newLayouts = checked.data.awardListLayouts.filter(
      ({ name }) => !awardListLayouts.some((known) => known.name === name),
    );
    settings.updatePreferences({
      printers: [...printers, ...newPrinters],
      awardListLayouts: [...awardListLayouts, ...newLayouts],
    });
    return { added: newPrinters.length + newLayouts.length };
  };

  return {
    'packages:make': async ({ content, password }) => {
      const title = unwrap(await office.ask('namePackage', { content }));
      const target = await saveAs('Lưu gói dữ liệu', title, packageFilter);
      const { preferences } = settings;
      return {
        path: target,
        ...unwrap(await office.ask('makePackage', { content, path: target, password, preferences })),
      };
    },
    'packages:open': async () => open(await choose(), null),
    'packages:unlock': ({ password }) => open(chosen ?? fail({ kind: 'canceled' }), password),
    'packages:new-file': async ({ password, isChosen }) => {
      const from = isChosen && chosen !== null ? chosen : await choose();
      unwrap(await office.ask('checkPackage', { from, password }));
      const name = path.basename(from, path.extname(from));
      const to = await saveAs('Nơi lưu tệp dữ liệu mới', name, officeFilter);
      const { officeName, preferences } = unwrap(await office.ask('createFromPackage', { from, password, to }));
      brought = preferences;
      takePreferences();
      settings.remember({ path: to, officeName, openedAt: new Date().toISOString() });
      return { path: to };
    },
    'packages:take-preferences': takePreferences,
  };
}

/** A title as the name of a file. */
function fileName(title: string): string {
  return title
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
}
