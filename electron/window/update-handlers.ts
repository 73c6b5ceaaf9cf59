import { copyFile, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { UPDATE_EXTENSION } from '#shared/contracts/update.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { UPDATE_PUBLIC_KEY } from '../update/public-key.ts';
import { checkInstaller, readSignedUpdate } from '../update/signed-update.ts';
import type { WindowHandlers } from './window-handlers.ts';

type UpdateChannel = Extract<keyof WindowHandlers, `update:${string}`>;

/**
 * Updates without a network: from a stick, after its signature was checked. The installer is copied first and the copy checked and
 * opened, so that what runs is what was checked. `backUp`: keeps the data as it is now.
 */
export function updateHandlers(
  window: () => BrowserWindow,
  backUp: () => Promise<unknown>,
): Pick<WindowHandlers, UpdateChannel> {
  let ready: string | null = null;
  return {
    'update:version': () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions.chrome ?? '',
    }),
    'update:choose': async () => {
      ready = null;
      const answer = await dialog.showOpenDialog(window(), {
        title: 'Chọn tệp cập nhật',
        filters: [{ name: 'Tệp cập nhật', extensions: [UPDATE_EXTENSION] }],
        properties: ['openFile'],
      });
      const chosen = answer.filePaths[0] ?? fail({ kind: 'canceled' });
      const { installer, sha256, version, notes, fileName } = await readSignedUpdate(
        chosen,
        app.getVersion(),
        UPDATE_PUBLIC_KEY,
      );
      const folder = await mkdtemp(path.join(app.getPath('temp'), 'tdkt-'));
      const copy = path.join(folder, fileName);
      await copyFile(installer, copy).catch(() => fail({ kind: 'fileMissing', path: installer }));
      await checkInstaller(copy, sha256);
      ready = copy;
      return { version, current: app.getVersion(), notes, fileName };
    },
    'update:install': async () => {
      const installer = ready ?? fail({ kind: 'canceled' });
      await backUp();
      const problem = await shell.openPath(installer);
      if (problem !== '') {
        const message = `Không mở được bộ cài: ${problem}. Bộ cài nằm ở ${installer}.`;
        fail({ kind: 'refused', field: null, message });
      }
      app.quit();
      return null;
    },
  };
}
