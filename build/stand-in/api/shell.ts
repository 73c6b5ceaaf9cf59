import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Shell } from 'electron';
import { showsWindows } from './browser.ts';
import { note } from './report.ts';
import { complete, partOf } from './strictness.ts';

/** The desktop's own opener of files and addresses; only when windows are shown. */
function openOnDesktop(target: string): void {
  if (!showsWindows()) {
    note('would open on the desktop:', target);
    return;
  }
  const [command, ...parameters] = { win32: ['explorer.exe'], darwin: ['open'] }[process.platform as string] ?? [
    'xdg-open',
  ];
  const child = spawn(command!, [...parameters, target], { stdio: 'ignore', detached: true });
  child.on('error', (error) => note(error.message));
  child.unref();
}

/** Electron's `shell`. */
export const shell = complete(
  'shell',
  partOf<Shell>()({
    openPath: async (target) => {
      if (!existsSync(target)) return 'Failed to open path';
      openOnDesktop(target);
      return '';
    },
    showItemInFolder: (target) => openOnDesktop(path.dirname(path.resolve(target))),
    openExternal: async (address) => openOnDesktop(address),
    beep: () => {},
  }),
);
