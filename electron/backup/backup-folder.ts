import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type BackupName, backupFileName, parseBackupName, UNFINISHED } from '#shared/domain/backups/backup-name.ts';
import { SEALING } from '../safety/seal-in-place.ts';
import { readIndex, writeIndex } from './backup-index.ts';

/** A backup that lies in a folder. */
export interface FoundBackup extends BackupName {
  readonly fileName: string;
  readonly bytes: number;
  /** When its content was written, by the disk; for those of one second. */
  readonly writtenAt: number;
}

/**
 * The folder of one file's backups inside the folder of all: named after the file for the eye, found by its identity however
 * the file is called now. Made where it is missing. @throws errors of the file system
 */
export function folderOfFile(root: string, file: string, identity: string): string {
  const mark = `(${identity.slice(0, 8)})`;
  mkdirSync(root, { recursive: true });
  const known = readdirSync(root, { withFileTypes: true }).find(
    (entry) => entry.isDirectory() && entry.name.endsWith(mark),
  );
  const folder = path.join(root, known?.name ?? `${path.basename(file, path.extname(file))} ${mark}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The finished backups of a folder, the newest first; empty where there is no folder. */
export function listFolder(folder: string): readonly FoundBackup[] {
  const found = namesIn(folder).flatMap((fileName) => {
    const name = parseBackupName(fileName);
    const stat = name === null ? undefined : statSync(path.join(folder, fileName), { throwIfNoEntry: false });
    return name === null || stat === undefined || !stat.isFile()
      ? []
      : [{ ...name, fileName, bytes: stat.size, writtenAt: stat.mtimeMs }];
  });
  return found.toSorted((a, b) => (a.madeAt === b.madeAt ? b.writtenAt - a.writtenAt : a.madeAt < b.madeAt ? 1 : -1));
}

/** Backups that were written and not checked: the program ended in between. */
export function listUnfinished(folder: string): readonly string[] {
  return namesIn(folder).filter(
    (fileName) => fileName.endsWith(UNFINISHED) && parseBackupName(finalName(fileName)) !== null,
  );
}

/** Removes what was being sealed when the program ended; the file itself was not touched then. */
export function removeDrafts(folder: string): void {
  for (const fileName of namesIn(folder))
    if (fileName.includes(SEALING)) rmSync(path.join(folder, fileName), { force: true });
}

/** The name that an unfinished backup gets when it is checked. */
export function finalName(unfinished: string): string {
  return unfinished.slice(0, -UNFINISHED.length);
}

/** A name, with the ending of an unfinished backup, that neither a backup nor an unfinished one has. */
export function freeName(folder: string, name: BackupName): string {
  for (let twin = 1; ; twin++) {
    const fileName = backupFileName(name, twin);
    if (!existsSync(path.join(folder, fileName)) && !existsSync(path.join(folder, fileName + UNFINISHED)))
      return fileName + UNFINISHED;
  }
}

/** Removes backups and what is recorded of them. One that can't be removed stays, and stays listed. */
export function removeBackups(folder: string, fileNames: readonly string[]): void {
  if (fileNames.length === 0) return;
  const index = readIndex(folder);
  const entries = { ...index.entries };
  for (const fileName of fileNames) {
    try {
      rmSync(path.join(folder, fileName), { force: true });
      delete entries[fileName];
    } catch {
      // open in another program: next time
    }
  }
  writeIndex(folder, { ...index, entries });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
