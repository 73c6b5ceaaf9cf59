import os from 'node:os';
import path from 'node:path';
import { app, type BrowserWindow, ipcMain } from 'electron';
import { FILE_EXTENSION } from '#shared/contracts/files.ts';
import {
  type Channel,
  type Input,
  type OfficeChannel,
  type Output,
  officeSchemas,
  type PushedEvent,
  type PushedEvents,
  type WindowChannel,
} from '#shared/contracts/ipc-contract.ts';
import type { AppFailure, Reply } from '#shared/errors/app-failure.ts';
import { BackupDesk } from './backup/backup-desk.ts';
import { backupThread } from './backup/backup-thread.ts';
import backupWorkerPath from './backup/backup-worker?modulePath';
import { registerHandlers } from './ipc/register-handlers.ts';
import { logError } from './logging/log-error.ts';
import { OfficeClient } from './office/office-client.ts';
import type { OpenedOffice } from './office/office-session.ts';
import officeWorkerPath from './office/office-worker?modulePath';
import { replyOf } from './office/reply.ts';
import { portableFolder } from './preferences/portable-folder.ts';
import { SettingsFile } from './preferences/preferences-file.ts';
import { isProgramPage, registerScheme, serveProgram } from './window/app-protocol.ts';
import { installMenu } from './window/application-menu.ts';
import { backupHandlers } from './window/backup-handlers.ts';
import { blockScoreHandlers } from './window/block-score-handlers.ts';
import { calendarHandlers } from './window/calendar-handlers.ts';
import { ClosingGuard } from './window/closing-guard.ts';
import { createWindow, denyPermissions } from './window/create-window.ts';
import { documentHandlers } from './window/document-handlers.ts';
import { exemplarMediaHandlers } from './window/exemplar-media-handlers.ts';
import { fileHandlers, unwrap } from './window/file-handlers.ts';
import { importHandlers } from './window/import-handlers.ts';
import { lawHandlers } from './window/law-handlers.ts';
import { packageHandlers } from './window/package-handlers.ts';
import { programHandlers } from './window/program-handlers.ts';
import { ProtectionDesk } from './window/protection-desk.ts';
import { protectionHandlers } from './window/protection-handlers.ts';
import { rescueHandlers } from './window/rescue-handlers.ts';
import { templateHandlers } from './window/template-handlers.ts';
import { unitFormHandlers } from './window/unit-form-handlers.ts';
import { updateHandlers } from './window/update-handlers.ts';
import type { WindowHandlers } from './window/window-handlers.ts';

/** How long the first screen has the processor to itself, in ms; a file asked for meanwhile does not wait. */
const QUIET_START = 700;

/** How long a file just opened is left alone before it is backed up, in ms; a change before that is backed up first. */
const REST_AFTER_OPENING = 4000;

const portable = portableFolder(process.env);
if (portable !== null) app.setPath('userData', portable);
registerScheme();
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

/** Wiring only: settings, office worker, window, and the calls between them. */
function start(): void {
  const logFolder = path.join(app.getPath('userData'), 'logs');
  const settings = new SettingsFile(app.getPath('userData'));
  let window: BrowserWindow | null = null;
  const push = <E extends PushedEvent>(event: E, payload: PushedEvents[E]) => window?.webContents.send(event, payload);
  const mainWindow = () => window ?? failWithoutWindow();

  const guard = new ClosingGuard(() => push('program:closing', null));
  const actor = () => settings.preferences.officerName || os.userInfo().username;
  const office = new OfficeClient(
    officeWorkerPath,
    { actor: actor(), logFolder, backupRoot: path.join(app.getPath('userData'), 'backups') },
    {
      changed: (label) => push('office:changed', { label }),
      progress: (progress) => push('imports:progress', progress),
      backup: (taken) => backups.finishLater(taken),
    },
  );
  const backups = new BackupDesk({
    backUp: (reason, isForced, isHurried) => office.ask('backUp', { reason, isForced, isHurried }),
    thread: backupThread(backupWorkerPath),
    memory: () => settings.backups,
    remember: (changes) => settings.updateBackups(changes),
    now: () => new Date(),
    changed: () => push('backups:changed', null),
    restMilliseconds: REST_AFTER_OPENING,
  });
  let openOffice: OpenedOffice | null = null;
  const protection = new ProtectionDesk(
    settings,
    {
      write: async (record) => void unwrap(await office.ask('writeFilePassword', { record })),
      sealWith: (secrets) => backups.sealWith(secrets),
    },
    (state) => push('protection:changed', state),
  );
  const onFileChanged: Parameters<typeof fileHandlers>[0]['onFileChanged'] = (open) => {
    openOffice = open;
    protection.fileOpened(open?.password ?? null);
    window?.setTitle(open === null ? 'Thi đua Khen thưởng' : `${open.officeName} – ${path.basename(open.path)}`);
    backups.opened(open?.backupFolder ?? null, (open?.password ?? null) !== null, whyWithoutBackups(open));
    push('file:changed', null);
  };
  const files = fileHandlers({
    office,
    settings,
    window: mainWindow,
    onFileChanged,
    onRefused: () => push('file:changed', null),
    leave: () => backups.leave(),
    log: (reference, error) => logError(logFolder, reference, error),
  });
  const windowHandlers: WindowHandlers = {
    ...files.handlers,
    ...rescueHandlers({ office, damaged: files.damaged, open: files.open }),
    ...backupHandlers({ desk: backups, office, window: mainWindow, open: files.open }),
    ...documentHandlers(office, mainWindow, (progress) => push('outputs:progress', progress)),
    ...calendarHandlers(office, mainWindow),
    ...exemplarMediaHandlers(office, mainWindow),
    ...lawHandlers(mainWindow),
    ...updateHandlers(mainWindow, () =>
      openOffice === null ? Promise.resolve() : backups.make('trước khi cập nhật chương trình'),
    ),
    ...protectionHandlers(protection, mainWindow, () => openOffice),
    ...templateHandlers(office, mainWindow),
    ...blockScoreHandlers(office, mainWindow),
    ...unitFormHandlers(office, mainWindow),
    ...importHandlers(office),
    ...programHandlers({ window: mainWindow, guard, settings, logFolder }),
    ...packageHandlers(office, settings, mainWindow),
    'preferences:read': () => settings.preferences,
    'preferences:update': async (changes) => {
      const updated = settings.updatePreferences(changes as Partial<typeof settings.preferences>);
      // Her name stands beside the next step already, not only after the next start.
      if (changes.officerName !== undefined) await office.ask('setActor', { actor: actor() });
      return updated;
    },
  };

  const answer = async <C extends Channel>(channel: C, input: Input<C>): Promise<Reply<Output<C>>> => {
    if (channel in officeSchemas) {
      return (await office.ask('call', { channel: channel as OfficeChannel, input })) as Reply<Output<C>>;
    }
    const run = windowHandlers[channel as WindowChannel] as unknown as (
      given: Input<C>,
    ) => Promise<Output<C>> | Output<C>;
    return replyOf(
      () => run(input),
      '',
      (reference, error) => logError(logFolder, reference, error),
    );
  };
  /** Behind the password, where there is one. */
  const handle: typeof answer = async (channel, input) => {
    const failure = protection.refuses(channel);
    return failure === null ? answer(channel, input) : { ok: false, failure };
  };
  const isTrusted: Parameters<typeof registerHandlers>[1] = (event) =>
    event.sender === window?.webContents && event.senderFrame !== null && isProgramPage(event.senderFrame.url);
  registerHandlers(ipcMain, isTrusted, handle);

  denyPermissions();
  serveProgram(path.join(import.meta.dirname, '../renderer'));
  installMenu((command) => push('menu:command', { command }));

  /** The file given by a double click or on the command line. */
  const givenFile = (argv: readonly string[]): string | null => {
    const given = argv.slice(1).find((argument) => argument.toLowerCase().endsWith(`.${FILE_EXTENSION}`));
    return given === undefined ? null : path.resolve(given);
  };

  app.on('second-instance', (_event, argv) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    const given = givenFile(argv);
    if (given === null) return;
    if (!guard.isUnsaved) void files.openGiven(given);
    else {
      files.give(given);
      push('file:given', { path: given });
    }
  });
  app.on('window-all-closed', () => app.quit());
  endGracefully(office, backups, guard);

  window = createWindow();
  window.webContents.once('did-finish-load', () => setTimeout(() => office.start(), QUIET_START));
  window.on('close', (event) => guard.hold(event));
  window.on('closed', () => {
    window = null;
    guard.isUnsaved = false;
  });
  const given = givenFile(process.argv);
  if (given !== null) void files.openGiven(given);
}

/** Quitting waits until the data file is backed up, closed and whole again; asking twice waits for the same end. */
function endGracefully(office: OfficeClient, backups: BackupDesk, guard: ClosingGuard): void {
  let state: 'running' | 'ending' | 'ended' = 'running';
  app.on('before-quit', (event) => {
    if (state === 'ended' || (state === 'running' && guard.hold(event))) return;
    event.preventDefault();
    if (state === 'ending') return;
    state = 'ending';
    const end = async () => {
      await backups.leave();
      await office.end();
    };
    void end().finally(() => {
      state = 'ended';
      app.quit();
    });
  });
}

function failWithoutWindow(): never {
  throw new Error('The program has no window.');
}

/** A file that is only looked at is backed up where it is written in. */
function whyWithoutBackups(open: OpenedOffice | null): AppFailure {
  if (open === null) return { kind: 'noOfficeOpen' };
  const { access, path: file } = open;
  const writer = access.mode === 'read' ? access.writer : null;
  if (access.mode === 'read')
    return { kind: 'openReadOnly', path: file, by: writer && `${writer.name} (máy ${writer.host})` };
  return { kind: 'saveFailed', path: file, detail: 'không tạo được thư mục sao lưu' };
}
