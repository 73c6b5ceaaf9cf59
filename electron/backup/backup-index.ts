import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const INDEX = 'so-ban-sao.json';

const counts = z.object({
  people: z.number(),
  units: z.number(),
  decisions: z.number(),
  awards: z.number(),
  changeSets: z.number(),
});
const entry = z.object({
  bytes: z.number(),
  /** Of the file as it lies, sealed or not. */
  sha256: z.string(),
  verifiedAt: z.string(),
  newestStep: z.string(),
  counts,
  isSealed: z.boolean().catch(false),
});
const index = z.object({
  entries: z.record(z.string(), entry).catch({}),
  /** The last backup was not sound: the file itself is looked at when it is opened next, however large it is. */
  isSuspect: z.boolean().catch(false),
  /** The newest backup that reached the second place. */
  second: z.object({ fileName: z.string(), madeAt: z.string(), copiedAt: z.string() }).nullable().catch(null),
});

/** What was found when a backup was checked, kept beside the backups. */
export type IndexEntry = z.output<typeof entry>;
export type BackupIndex = z.output<typeof index>;

/** The record of a folder of backups. Lost or spoilt it is empty: the backups themselves tell their time and reason by name. */
export function readIndex(folder: string): BackupIndex {
  try {
    return index.parse(JSON.parse(readFileSync(path.join(folder, INDEX), 'utf8')));
  } catch {
    return { entries: {}, isSuspect: false, second: null };
  }
}

/** Writes the record anew, whole or not at all. */
export function writeIndex(folder: string, next: BackupIndex): void {
  const draft = path.join(folder, `${INDEX}.new`);
  writeFileSync(draft, JSON.stringify(next, null, 1));
  renameSync(draft, path.join(folder, INDEX));
}
