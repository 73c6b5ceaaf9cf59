import path from 'node:path';
import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { focusedWindow } from './open-windows.ts';

/** How the user is asked; null is what closing the question without an answer means. */
export interface DialogProvider {
  askWhereToSave(options: SaveDialogOptions): Promise<string | null>;
  askWhatToOpen(options: OpenDialogOptions): Promise<string[] | null>;
  /** The number of the pressed button, from 0. */
  askWhichButton(options: MessageBoxOptions): Promise<number | null>;
}

/** Runs `prompt(…)` or `alert(…)` in the window. */
async function ask(name: 'prompt' | 'alert', ...texts: string[]): Promise<string | null> {
  const window = focusedWindow();
  if (!window) throw new Error('Electron stand-in: there is no window to ask in');
  const page = window._contents._page;
  await page.opened;
  return ((await page.evaluate(`${name}(${texts.map((text) => JSON.stringify(text)).join(', ')})`)) as string) || null;
}

/** Questions as text prompts in the window: plain, but there wherever Chromium is. Paths are typed or pasted. */
export const pageDialogs: DialogProvider = {
  async askWhereToSave({ title, defaultPath }) {
    return ask('prompt', `${title ?? 'Lưu vào tệp'} — đường dẫn:`, defaultPath ? path.resolve(defaultPath) : '');
  },
  async askWhatToOpen({ title, defaultPath }) {
    const answer = await ask('prompt', `${title ?? 'Mở tệp'} — đường dẫn:`, defaultPath ?? '');
    return answer === null ? null : [answer];
  },
  async askWhichButton({ message, detail, buttons = [], defaultId = 0 }) {
    const text = [message, detail].filter(Boolean).join('\n\n');
    if (buttons.length < 2) {
      await ask('alert', text);
      return 0;
    }
    const choices = buttons.map((button, index) => `${index + 1} = ${button}`).join('\n');
    const answer = Number(await ask('prompt', `${text}\n\n${choices}`, String(defaultId + 1)));
    return answer >= 1 && answer <= buttons.length ? answer - 1 : null;
  },
};
