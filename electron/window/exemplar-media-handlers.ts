import { type BrowserWindow, dialog } from 'electron';
import { fail } from '#shared/errors/app-failure.ts';
import type { OfficeClient } from '../office/office-client.ts';
import { scanFilter, unwrap } from './file-handlers.ts';
import { openKept } from './open-outside.ts';
import type { WindowHandlers } from './window-handlers.ts';

/** Pictures and articles that are kept with an exemplar: chosen in a dialog, opened in the machine's own program. */
export function exemplarMediaHandlers(
  office: OfficeClient,
  window: () => BrowserWindow,
): Pick<WindowHandlers, 'exemplar-media:add' | 'exemplar-media:open'> {
  return {
    'exemplar-media:add': async ({ exemplarId }) => {
      const answer = await dialog.showOpenDialog(window(), {
        title: 'Chọn ảnh, bài viết',
        filters: [scanFilter],
        properties: ['openFile', 'multiSelections'],
      });
      if (answer.filePaths.length === 0) fail({ kind: 'canceled' });
      return unwrap(await office.ask('addExemplarMedia', { exemplarId, paths: answer.filePaths }));
    },
    'exemplar-media:open': async ({ id }) => {
      const { fileName, content } = unwrap(await office.ask('readExemplarMedium', { id }));
      await openKept(fileName, content);
      return null;
    },
  };
}
