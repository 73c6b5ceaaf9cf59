import type { OfficeClient } from '../office/office-client.ts';
import { unwrap } from './file-handlers.ts';
import { openKept } from './open-outside.ts';
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
      await openKept(fileName, content);
      return null;
    },
  };
}
