import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FileFilter, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { DialogProvider } from './dialog-in-page.ts';

/** Whether zenity, the desktop's own dialogs for the command line, is on the PATH. */
export function hasZenity(): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => folder !== '' && existsSync(path.join(folder, 'zenity')));
}

function titleArguments(title: string | undefined): string[] {
  return title ? [`--title=${title}`] : [];
}

function fileArguments({ title, defaultPath, filters = [] }: SaveDialogOptions | OpenDialogOptions): string[] {
  const pattern = ({ extensions }: FileFilter) => extensions.map((one) => (one === '*' ? '*' : `*.${one}`)).join(' ');
  return [
    '--file-selection',
    ...titleArguments(title),
    ...(defaultPath ? [`--filename=${defaultPath}`] : []),
    ...filters.map((filter) => `--file-filter=${filter.name} | ${pattern(filter)}`),
  ];
}

/** The command line of zenity that asks where to save. */
export function saveArguments(options: SaveDialogOptions): string[] {
  return [...fileArguments(options), '--save', '--confirm-overwrite'];
}

/** The command line of zenity that asks what to open: one path a line. */
export function openArguments(options: OpenDialogOptions): string[] {
  const properties = options.properties ?? [];
  return [
    ...fileArguments(options),
    ...(properties.includes('openDirectory') ? ['--directory'] : []),
    ...(properties.includes('multiSelections') ? ['--multiple', '--separator=\n'] : []),
  ];
}

/** The command line of zenity for a message: it prints the label of the pressed button. */
export function messageArguments({ title, type, message, detail, buttons = [] }: MessageBoxOptions): string[] {
  const text = [...titleArguments(title), '--no-markup', `--text=${[message, detail].filter(Boolean).join('\n\n')}`];
  if (buttons.length < 2) return [type === 'error' || type === 'warning' ? `--${type}` : '--info', ...text];
  return ['--question', '--switch', ...text, ...buttons.map((button) => `--extra-button=${button}`)];
}

/** What zenity printed, without the last line's end; null when it was closed. */
function zenity(parameters: string[]): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn('zenity', parameters, { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', () => resolve(output.replace(/\n$/, '') || null));
  });
}

/** The desktop's own dialogs. */
export const zenityDialogs: DialogProvider = {
  askWhereToSave: (options) => zenity(saveArguments(options)),
  askWhatToOpen: async (options) => (await zenity(openArguments(options)))?.split('\n') ?? null,
  async askWhichButton(options) {
    const label = await zenity(messageArguments(options));
    if ((options.buttons ?? []).length < 2) return 0;
    const index = (options.buttons ?? []).indexOf(label ?? '');
    return index >= 0 ? index : null;
  },
};
