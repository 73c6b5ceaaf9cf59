import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, shell } from 'electron';
import { fail } from '#shared/errors/app-failure.ts';
import { isPaper } from './paper-file.ts';

const NO_PROGRAM = 'Máy này chưa có chương trình mở được tệp đó. Hãy lưu tệp rồi mở ở máy có Word, Excel.';

/**
 * Opens a paper (Word, Excel, PDF, picture, text) in the machine's own program for it. Anything else, such as a program that
 * came as an attachment in somebody's package, is never started from here. @throws AppFailureError refused
 */
export async function openPaper(file: string): Promise<void> {
  if (!isPaper(file)) {
    const message = `“${path.basename(file)}” không phải là văn bản, bảng tính, ảnh hay PDF nên chương trình không mở, để tránh tệp độc hại.`;
    fail({ kind: 'refused', field: null, message });
  }
  const problem = await shell.openPath(file);
  if (problem !== '') fail({ kind: 'refused', field: null, message: NO_PROGRAM });
}

/** Opens content kept in the data file, as a copy in a folder of its own. @throws AppFailureError refused */
export async function openKept(fileName: string, content: Uint8Array): Promise<void> {
  const name = path.win32.basename(path.posix.basename(fileName));
  if (!isPaper(name)) await openPaper(name);
  const folder = await mkdtemp(path.join(app.getPath('temp'), 'tdkt-'));
  const copy = path.join(folder, name);
  await writeFile(copy, content, { flag: 'wx' });
  await openPaper(copy);
}
