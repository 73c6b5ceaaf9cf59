import path from 'node:path';
import type { BackupRow } from '#shared/contracts/backups.ts';
import { parseBackupName } from '#shared/domain/backups/backup-name.ts';
import { isSealedFile } from '../safety/sealed-file.ts';
import { listFolder } from './backup-folder.ts';
import { readIndex } from './backup-index.ts';

/** The backups of a file, the newest first: those of this machine, and those that only the second place has. */
export function listBackups(folder: string, namesInSecondPlace: ReadonlySet<string>): readonly BackupRow[] {
  const { entries } = readIndex(folder);
  const here = listFolder(folder).map((found): BackupRow => {
    const entry = entries[found.fileName];
    const { fileName, madeAt, reason, bytes } = found;
    return {
      ...{ fileName, madeAt, reason, bytes },
      verifiedAt: entry?.verifiedAt ?? null,
      counts: entry?.counts ?? null,
      isSealed: entry?.isSealed ?? isSealedFile(path.join(folder, fileName)),
      isHere: true,
      isInSecondPlace: namesInSecondPlace.has(found.fileName),
    };
  });
  const known = new Set(here.map(({ fileName }) => fileName));
  const elsewhere = [...namesInSecondPlace].flatMap((fileName): BackupRow[] => {
    const name = known.has(fileName) ? null : parseBackupName(fileName);
    if (name === null) return [];
    return [
      {
        ...name,
        fileName,
        bytes: 0,
        verifiedAt: null,
        counts: null,
        isSealed: null,
        isHere: false,
        isInSecondPlace: true,
      },
    ];
  });
  return [...here, ...elsewhere].toSorted((a, b) => (a.madeAt === b.madeAt ? 0 : a.madeAt < b.madeAt ? 1 : -1));
}
