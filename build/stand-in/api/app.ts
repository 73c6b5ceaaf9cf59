import type { App, CommandLine } from 'electron';
import { appPath, setAppPath } from './app-paths.ts';
import { applicationMenu } from './application-menu.ts';
import { appEvents, end, needNotReady, quit, readiness, ready } from './lifecycle.ts';
import { program, switchValue } from './program.ts';
import { hasInstanceLock, releaseInstanceLock, requestInstanceLock } from './single-instance.ts';
import { acceptOnly, complete, partOf, withMembers } from './strictness.ts';

const emitted = [
  ...['will-finish-launching', 'ready', 'window-all-closed', 'before-quit', 'will-quit', 'quit'],
  ...['second-instance', 'browser-window-created', 'web-contents-created'],
];
/** Events of other systems and of failures that do not happen here: they may be listened to and never come. */
const neverEmitted = [
  ...['activate', 'open-file', 'open-url', 'browser-window-focus', 'browser-window-blur'],
  ...['child-process-gone', 'render-process-gone', 'certificate-error', 'session-created'],
];

function tooLate(what: string): void {
  needNotReady(`app.${what}() can only be called before app is ready`);
}

const commandLine = partOf<CommandLine>()({
  appendSwitch: (name, value) => {
    program().switches.push(value ? `--${name}=${value}` : `--${name}`);
  },
  hasSwitch: (name) => switchValue(name) !== undefined,
  getSwitchValue: (name) => switchValue(name) ?? '',
});

function appName(): string {
  const { productName, name } = program().manifest;
  return productName ?? name ?? 'Electron';
}

function renameApp(name: string): void {
  program().manifest.productName = name;
}

const members = partOf<App>()({
  whenReady: () => readiness.promise,
  isReady: ready,
  quit: () => void quit(),
  exit: (code = 0) => void end(code),
  get isPackaged() {
    return program().isPackaged;
  },
  get name() {
    return appName();
  },
  set name(name: string) {
    renameApp(name);
  },
  getName: appName,
  setName: renameApp,
  getVersion: () => program().manifest.version ?? program().electronVersion,
  getAppPath: () => program().folder,
  getPath: (name) => appPath(name, appName()),
  setPath: setAppPath,
  getLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
  requestSingleInstanceLock: (data) => requestInstanceLock(appPath('userData', appName()), data),
  hasSingleInstanceLock: hasInstanceLock,
  releaseSingleInstanceLock: releaseInstanceLock,
  commandLine: complete('app.commandLine', commandLine) as CommandLine,
  get applicationMenu() {
    return applicationMenu();
  },
  enableSandbox: () => tooLate('enableSandbox'),
  disableHardwareAcceleration: () => tooLate('disableHardwareAcceleration'),
  // What the desktop shows about a program: no desktop knows this one.
  setAppUserModelId: () => {},
  setAboutPanelOptions: () => {},
  addRecentDocument: () => {},
  clearRecentDocuments: () => {},
  focus: () => {},
});

/** Electron's `app`. */
export const app = complete('app', acceptOnly('app', withMembers(appEvents, members), [...emitted, ...neverEmitted]));
