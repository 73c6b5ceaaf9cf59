import type { Clipboard } from 'electron';
import { showsWindows } from './browser.ts';
import { focusedWindow } from './open-windows.ts';
import { note } from './report.ts';
import { complete, partOf } from './strictness.ts';

let text = '';

/** Hands a text to the desktop's clipboard through the window that the user works in. */
async function writeToDesktop(): Promise<void> {
  const page = focusedWindow()?._contents._page;
  if (!page || !showsWindows()) return;
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
}

/** Electron's `clipboard`: texts, which the program can read back only if it wrote them itself. */
export const clipboard = complete(
  'clipboard',
  partOf<Clipboard>()({
    readText: async () => text,
    writeText: async (written) => {
      text = written;
      await writeToDesktop().catch((error: Error) => note(error.message));
    },
    clear: () => {
      text = '';
    },
  }),
);
