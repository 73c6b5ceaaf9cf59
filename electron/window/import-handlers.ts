import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, shell } from 'electron';
import type { OfficeClient } from '../office/office-client.ts';
import { unwrap } from './file-handlers.ts';
import type { WindowHandlers } from './window-handlers.ts';

type ImportChannel = 'imports:cancel' | 'imports:open-original';

/** Stops a long import, and opens the kept original of a finished one. */
export function importHandlers(office: OfficeClient): Pick<WindowHandlers, ImportChannel> {
  return {
    'imports:cancel': () => {
      office.stopImports();
      return null;
    },
    'imports:open-original': async ({ importId }) => {
      const { fileName, content } = unwrap(await office.ask('readImportOriginal', { importId }));
      const target = path.join(app.getPath('temp'), `tdkt-${importId}-${path.basename(fileName)}`);
      await writeFile(target, content);
      await shell.openPath(target);
      return null;
    },
  };
}
