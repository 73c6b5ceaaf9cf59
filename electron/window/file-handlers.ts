import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { FILE_EXTENSION, type FileState } from '#shared/contracts/files.ts';
import { type AppFailure, AppFailureError, fail, type Reply } from '#shared/errors/app-failure.ts';
import type { OfficeClient } from '../office/office-client.ts';
import type { OpenedOffice } from '../office/office-session.ts';
import { type LogError, replyOf } from '../office/reply.ts';
import type { SettingsFile } from '../preferences/preferences-file.ts';
import { isSealedFile } from '../safety/sealed-file.ts';
import { openKept } from './open-outside.ts';
import type { WindowHandlers } from './window-handlers.ts';

/** What the file commands work with. */
export interface FileDesk {
  readonly office: OfficeClient;
  readonly settings: SettingsFile;
  readonly window: () => BrowserWindow;
  readonly onFileChanged: (open: OpenedOffice | null) => void;
  /** A given file could not be opened. */
  readonly onRefused: () => void;
  readonly log: LogError;
  /** Keeps what the open file has that no backup has, before another is opened in its place. */
  readonly leave: () => Promise<void>;
}

/** Our data files, in dialogs. */
export const officeFilter = { name: 'Tệp dữ liệu thi đua, khen thưởng', extensions: [FILE_EXTENSION] };
/** Scans, pictures and documents that are kept inside the data file. */
export const scanFilter = {
  name: 'Bản quét, văn bản',
  extensions: ['pdf', 'png', 'jpg', 'jpeg', 'tif', 'tiff', 'docx', 'doc', 'xlsx', 'xls'],
};

type FileChannel = Extract<keyof WindowHandlers, `files:${string}` | `attachments:${string}`>;

/** The calls about files, and the way for other parts of the program to open one. */
export interface FileHandlers {
  readonly handlers: Pick<WindowHandlers, FileChannel>;
  readonly open: (file: string) => Promise<FileState>;
  /** A file was given from outside (a double click): the page may ask for it. */
  readonly give: (file: string) => void;
  /** Opens a file that was given from outside; a failure waits in `files:state` until the page asks. Never rejects. */
  readonly openGiven: (file: string) => Promise<void>;
  /** The file that was found damaged when it was to be opened last. */
  readonly damaged: () => string | null;
}

/** Files as documents: create, open, copy, close; and the scans kept in them. */
export function fileHandlers(desk: FileDesk): FileHandlers {
  let open: OpenedOffice | null = null;

  const state = (): FileState => ({
    open:
      open === null
        ? null
        : { path: open.path, fileName: path.basename(open.path), folder: path.dirname(open.path), access: open.access },
    recent: desk.settings.recent.map((record) => ({ ...record, exists: existsSync(record.path) })),
    refused: null,
  });
  let given: string | null = null;
  let refused: AppFailure | null = null;
  const opened = (office: OpenedOffice): FileState => {
    open = office;
    desk.settings.remember({ path: office.path, officeName: office.officeName, openedAt: new Date().toISOString() });
    app.addRecentDocument(office.path);
    desk.onFileChanged(office);
    return state();
  };
  /** A sealed copy that was chosen, and waits for its password. */
  let sealed: string | null = null;
  let damaged: string | null = null;
  const openFile = async (file: string): Promise<FileState> => {
    if (isSealedFile(file)) {
      sealed = file;
      fail({ kind: 'sealedFile', path: file, problem: 'password-needed' });
    }
    await desk.leave();
    const reply = await desk.office.ask('open', { path: file });
    damaged = !reply.ok && reply.failure.kind === 'fileDamaged' ? file : null;
    // A file that was opened before and is no longer known as ours has lost its first page.
    if (
      !reply.ok &&
      reply.failure.kind === 'fileNotOffice' &&
      desk.settings.recent.some((known) => known.path === file)
    ) {
      damaged = file;
      fail({ kind: 'fileDamaged', path: file, detail: 'không đọc được phần đầu tệp' });
    }
    return opened(unwrap(reply));
  };
  const askWhere = async (title: string, defaultName: string): Promise<string> => {
    const defaultPath = path.join(app.getPath('documents'), defaultName);
    const answer = await dialog.showSaveDialog(desk.window(), { title, defaultPath, filters: [officeFilter] });
    if (answer.canceled || !answer.filePath) fail({ kind: 'canceled' });
    return path.extname(answer.filePath) === '' ? `${answer.filePath}.${FILE_EXTENSION}` : answer.filePath;
  };
  const askWhich = async (): Promise<string> => {
    const answer = await dialog.showOpenDialog(desk.window(), {
      title: 'Mở tệp dữ liệu',
      filters: [officeFilter],
      properties: ['openFile'],
    });
    return answer.filePaths[0] ?? fail({ kind: 'canceled' });
  };

  const handlers: Pick<WindowHandlers, FileChannel> = {
    'files:state': () => {
      const told = { ...state(), refused };
      refused = null;
      return told;
    },
    'files:create': async (office) => {
      const target = await askWhere('Nơi lưu cơ quan mới', `${office.name}.${FILE_EXTENSION}`);
      await desk.leave();
      return opened(unwrap(await desk.office.ask('create', { path: target, office })));
    },
    'files:create-sample': async () => {
      const target = await askWhere('Nơi lưu cơ quan mẫu', `Cơ quan mẫu.${FILE_EXTENSION}`);
      await desk.leave();
      return opened(unwrap(await desk.office.ask('createSample', { path: target })));
    },
    'files:open': async ({ path: chosen }) => {
      if (chosen !== null && chosen !== given && !desk.settings.recent.some((record) => record.path === chosen))
        fail({ kind: 'fileMissing', path: chosen });
      return openFile(chosen ?? (await askWhich()));
    },
    'files:open-sealed': async ({ password }) => {
      const from = sealed ?? fail({ kind: 'canceled' });
      const name = `${path.basename(from, path.extname(from))} - đã mở.${FILE_EXTENSION}`;
      const to = await askWhere('Nơi lưu tệp mở từ bản đã mã hoá', name);
      unwrap(await desk.office.ask('unseal', { from, to, password }));
      sealed = null;
      return openFile(to);
    },
    'files:save-copy': async () => {
      if (open === null) fail({ kind: 'noOfficeOpen' });
      const to = await askWhere(
        'Lưu bản sao',
        `${path.basename(open.path, path.extname(open.path))} - bản sao.${FILE_EXTENSION}`,
      );
      unwrap(await desk.office.ask('saveCopy', { to }));
      return { path: to };
    },
    'files:close': async () => {
      await desk.leave();
      unwrap(await desk.office.ask('close', null));
      open = null;
      desk.onFileChanged(null);
      return state();
    },
    'files:reveal': () => {
      if (open === null) fail({ kind: 'noOfficeOpen' });
      shell.showItemInFolder(open.path);
      return null;
    },
    'files:forget-recent': ({ path: forgotten }) => {
      desk.settings.forget(forgotten);
      return state();
    },
    'attachments:add': async ({ decisionId }) => {
      const answer = await dialog.showOpenDialog(desk.window(), {
        title: 'Chọn bản quét, tệp đính kèm',
        filters: [scanFilter],
        properties: ['openFile', 'multiSelections'],
      });
      if (answer.filePaths.length === 0) fail({ kind: 'canceled' });
      return unwrap(await desk.office.ask('addAttachments', { decisionId, paths: answer.filePaths }));
    },
    'attachments:open': async ({ id }) => {
      const { fileName, content } = unwrap(await desk.office.ask('readAttachment', { id }));
      await openKept(fileName, content);
      return null;
    },
  };
  const give = (file: string): void => {
    given = file;
  };
  const openGiven = async (file: string): Promise<void> => {
    give(file);
    const reply = await replyOf(() => openFile(file), file, desk.log);
    if (reply.ok) return;
    refused = reply.failure;
    desk.onRefused();
  };
  return { handlers, open: openFile, give, openGiven, damaged: () => damaged };
}

/** The value of an answer. @throws AppFailureError */
export function unwrap<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new AppFailureError(reply.failure);
  return reply.value;
}
