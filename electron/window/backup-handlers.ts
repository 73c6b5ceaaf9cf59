import path from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';
import { parseBackupName } from '#shared/domain/backups/backup-name.ts';
import { fail } from '#shared/errors/app-failure.ts';
import type { BackupDesk } from '../backup/backup-desk.ts';
import type { WindowHandlers } from './window-handlers.ts';

type BackupChannel = Extract<keyof WindowHandlers, `backups:${string}`>;

/** The screen «Sao lưu»: what there is, a backup now, where else copies go. */
export function backupHandlers(desk: BackupDesk, window: () => BrowserWindow): Pick<WindowHandlers, BackupChannel> {
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
    'backups:reveal': ({ fileName }) => {
      const { folder, backups } = desk.state();
      const isKnown = backups.some((backup) => backup.isHere && backup.fileName === fileName);
      if (fileName !== null && (!isKnown || parseBackupName(fileName) === null))
        fail({ kind: 'notFound', entity: 'backup', id: fileName });
      if (fileName === null) void shell.openPath(folder);
      else shell.showItemInFolder(path.join(folder, fileName));
      return null;
    },
  };
}
