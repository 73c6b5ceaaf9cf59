import path from 'node:path';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import { isSealedFile } from '../safety/sealed-file.ts';
import { listFolder, removeDrafts } from './backup-folder.ts';
import { readIndex, writeIndex } from './backup-index.ts';
import { type BackupThread, jobFailure } from './backup-thread.ts';

/**
 * Seals the backups of a folder that are from before the file's password, the newest first. One that can't be sealed stays as it is
 * and is tried again when the password is given next. Gives the last failure. `onBegin`: there is one to be sealed.
 */
export async function sealOlder(
  folder: string,
  secrets: readonly string[],
  seal: BackupThread['seal'],
  onBegin: () => void,
): Promise<AppFailure | null> {
  let failure: AppFailure | null = null;
  removeDrafts(folder);
  for (const { fileName } of listFolder(folder)) {
    const file = path.join(folder, fileName);
    if (isSealedFile(file)) continue;
    onBegin();
    const answer = await seal(file, secrets);
    if (answer.value === null) {
      failure = jobFailure(answer, file);
      continue;
    }
    const index = readIndex(folder);
    const entry = index.entries[fileName];
    if (entry === undefined) continue;
    const sealed = { ...entry, ...answer.value, isSealed: true };
    writeIndex(folder, { ...index, entries: { ...index.entries, [fileName]: sealed } });
  }
  return failure;
}
