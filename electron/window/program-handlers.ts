import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { ReportRequest } from '#shared/contracts/program.ts';
import { fail } from '#shared/errors/app-failure.ts';
import { errorReport, type ReportFacts } from '../logging/error-report.ts';
import { readErrorLog } from '../logging/log-error.ts';
import type { SettingsFile } from '../preferences/preferences-file.ts';
import type { ClosingGuard } from './closing-guard.ts';
import type { WindowHandlers } from './window-handlers.ts';

interface ProgramDesk {
  readonly window: () => BrowserWindow;
  readonly guard: ClosingGuard;
  readonly settings: SettingsFile;
  readonly logFolder: string;
}

type ProgramChannel = Extract<keyof WindowHandlers, `program:${string}`>;

/** The window's closing, and the report of an error. */
export function programHandlers(desk: ProgramDesk): Pick<WindowHandlers, ProgramChannel> {
  const report = (request: ReportRequest) => errorReport(request, factsOf(desk));
  return {
    'program:unsaved-work': ({ isUnsaved }) => {
      desk.guard.isUnsaved = isUnsaved;
      return null;
    },
    'program:close': () => {
      desk.guard.isUnsaved = false;
      desk.window().close();
      return null;
    },
    'program:error-report': (request) => ({ text: report(request) }),
    'program:save-error-report': async (request) => {
      const answer = await dialog.showSaveDialog(desk.window(), {
        title: 'Nơi lưu báo cáo lỗi',
        defaultPath: path.join(app.getPath('documents'), `Báo cáo lỗi ${new Date().toISOString().slice(0, 10)}.txt`),
        filters: [{ name: 'Văn bản', extensions: ['txt'] }],
      });
      if (answer.canceled || !answer.filePath) fail({ kind: 'canceled' });
      try {
        // Windows' Notepad knows by the mark that the letters are Unicode.
        await writeFile(answer.filePath, `\uFEFF${report(request)}`);
      } catch (error) {
        fail({ kind: 'saveFailed', path: answer.filePath, detail: (error as NodeJS.ErrnoException).code ?? '' });
      }
      return { path: answer.filePath };
    },
  };
}

function factsOf({ settings, logFolder }: ProgramDesk): ReportFacts {
  const { electron = '', chrome = '', node } = process.versions;
  return {
    program: `${app.getVersion()} (Electron ${electron}, Chromium ${chrome}, Node ${node})`,
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    machine: `${os.cpus().length} nhân, ${Math.round(os.totalmem() / 2 ** 30)} GB bộ nhớ`,
    writtenAt: new Date().toISOString(),
    officerName: settings.preferences.officerName,
    userName: os.userInfo().username,
    recentFiles: settings.recent.map(({ path: file, officeName }) => `${officeName}: ${file}`),
    log: readErrorLog(logFolder),
  };
}
