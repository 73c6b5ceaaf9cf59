import { constants, copyFileSync } from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { FILE_EXTENSION, type FileState } from '#shared/contracts/files.ts';
import { parseBackupName } from '#shared/domain/backups/backup-name.ts';
import { AppFailureError, fail } from '#shared/errors/app-failure.ts';
import type { BackupDesk } from '../backup/backup-desk.ts';
import { databaseFailure } from '../database/database-failure.ts';
import type { OfficeClient } from '../office/office-client.ts';
import { tidySecret } from '../safety/password-record.ts';
import { isSealedFile, opensSealed } from '../safety/sealed-file.ts';
import { officeFilter, unwrap } from './file-handlers.ts';
import type { WindowHandlers } from './window-handlers.ts';

type BackupChannel = Extract<keyof WindowHandlers, `backups:${string}`>;

/** What the commands of backups work with. */
export interface BackupHandlerParts {
  readonly desk: BackupDesk;
  readonly office: OfficeClient;
  readonly window: () => BrowserWindow;
  /** Opens a file in place of the one that is open. */
  readonly open: (file: string) => Promise<FileState>;
}

/** The screen «Sao lưu»: what there is, a backup now, restoring one, where else copies go. */
export function backupHandlers({
  desk,
  office,
  window,
  open,
}: BackupHandlerParts): Pick<WindowHandlers, BackupChannel> {
  const chooseBackup = async (): Promise<string> => {
    const answer = await dialog.showOpenDialog(window(), {
      title: 'Chọn bản sao lưu',
      filters: [officeFilter],
      properties: ['openFile'],
    });
    return answer.filePaths[0] ?? fail({ kind: 'canceled' });
  };
  const askWhere = async (source: string): Promise<string> => {
    const made = parseBackupName(path.basename(source))?.madeAt.slice(0, 10) ?? '';
    const defaultPath = path.join(
      app.getPath('documents'),
      `Bản khôi phục ${made}`.trim().concat(`.${FILE_EXTENSION}`),
    );
    const title = 'Nơi lưu tệp khôi phục từ bản sao lưu';
    const answer = await dialog.showSaveDialog(window(), { title, defaultPath, filters: [officeFilter] });
    if (answer.canceled || !answer.filePath) fail({ kind: 'canceled' });
    return path.extname(answer.filePath) === '' ? `${answer.filePath}.${FILE_EXTENSION}` : answer.filePath;
  };
  const secretOf = (password: string | null): string | null =>
    password === null ? (desk.secrets?.[0] ?? null) : tidySecret(password);
  return {
    'backups:state': () => desk.state(),
    'backups:make': () => desk.make(),
    'backups:update-settings': ({ remindAfterDays, mostMegabytes }) =>
      desk.update({
        ...(remindAfterDays === undefined ? {} : { remindAfterDays }),
        ...(mostMegabytes === undefined ? {} : { mostMegabytes }),
      }),
    'backups:choose-second-place': async () => {
      const answer = await dialog.showOpenDialog(window(), {
        title: 'Chọn nơi thứ hai để giữ bản sao lưu (USB, thư mục mạng)',
        properties: ['openDirectory', 'createDirectory'],
      });
      return desk.chooseSecondPlace(answer.filePaths[0] ?? fail({ kind: 'canceled' }));
    },
    'backups:forget-second-place': () => desk.forgetSecondPlace(),
    'backups:compare': async ({ fileName, password }) =>
      unwrap(await office.ask('compareBackup', { file: desk.fileOf(fileName), secret: secretOf(password) })),
    'backups:restore': async ({ fileName, password }) =>
      unwrap(await office.ask('restoreBackup', { file: desk.fileOf(fileName), secret: secretOf(password) })),
    'backups:open-copy': async ({ fileName }) => {
      const source = fileName === null ? await chooseBackup() : desk.fileOf(fileName);
      const secret = secretOf(null);
      // Sealed under another password: opened as any sealed file, after asking for it.
      if (isSealedFile(source) && (secret === null || !opensSealed(source, secret))) return open(source);
      const target = await askWhere(source);
      if (isSealedFile(source)) {
        unwrap(await office.ask('unseal', { from: source, to: target, password: secret ?? '' }));
        return open(target);
      }
      try {
        copyFileSync(source, target, constants.COPYFILE_EXCL);
      } catch (error) {
        const detail = error instanceof Error ? error.message : '';
        throw new AppFailureError(databaseFailure(error, target) ?? { kind: 'saveFailed', path: target, detail });
      }
      return open(target);
    },
    'backups:reveal': ({ fileName }) => {
      const { folder } = desk.state();
      if (fileName === null) void shell.openPath(folder);
      else shell.showItemInFolder(desk.fileOf(fileName));
      return null;
    },
  };
}
