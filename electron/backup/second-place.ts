import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UNFINISHED } from '#shared/domain/backups/backup-name.ts';
import { fail } from '#shared/errors/app-failure.ts';

/** A folder on a stick or in the network, known by a mark inside it: another stick under the same letter is another place. */
export interface PlaceMark {
  readonly folder: string;
  readonly id: string;
}

const MARK = 'noi-sao-luu-thi-dua.json';
/** A network folder that does not answer for so long is not there. */
const PATIENCE_MILLISECONDS = 4000;

/** Marks a folder as the second place, or reads the mark it has. @throws errors of the file system where it can't be written */
export async function markPlace(folder: string): Promise<PlaceMark> {
  const known = await readMark(folder);
  if (known !== null) return { folder, id: known };
  const id = randomUUID();
  await writeFile(path.join(folder, MARK), JSON.stringify({ id }));
  return { folder, id };
}

/** Where the place is now, or null when it is not there. On Windows a stick may have come back under another letter. */
export async function findPlace(mark: PlaceMark, platform: string = process.platform): Promise<string | null> {
  for (const folder of possibleFolders(mark.folder, platform)) {
    if ((await withPatience(readMark(folder))) === mark.id) return folder;
  }
  return null;
}

/** The remembered folder, and on Windows the same one under every other letter. */
export function possibleFolders(folder: string, platform: string): readonly string[] {
  const letter = platform === 'win32' ? /^([a-z]):(.*)$/i.exec(folder) : null;
  if (letter === null) return [folder];
  const others = [...'DEFGHIJKLMNOPQRSTUVWXYZ'].filter((other) => other !== letter[1]?.toUpperCase());
  return [folder, ...others.map((other) => `${other}:${letter[2]}`)];
}

/** Copies a backup to the second place as it is, and reads it back: only a copy with the same content gets the name. @throws AppFailureError saveFailed where the copy differs; errors of the file system */
export async function copyToPlace(from: string, folder: string, sha256: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const target = path.join(folder, path.basename(from));
  const draft = target + UNFINISHED;
  try {
    await copyFile(from, draft);
    const file = await open(draft, 'r+');
    await file.sync();
    await file.close();
    if ((await hashOf(draft)) !== sha256)
      fail({ kind: 'saveFailed', path: target, detail: 'bản chép sang không giống bản gốc' });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
}

/** The names in the second place's folder of this file; empty where there is none. */
export async function namesInPlace(folder: string): Promise<readonly string[]> {
  return (await withPatience(readdir(folder).catch(() => []))) ?? [];
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const block of createReadStream(file, { highWaterMark: 1 << 18 })) hash.update(block as Buffer);
  return hash.digest('hex');
}

async function readMark(folder: string): Promise<string | null> {
  try {
    const { id } = JSON.parse(await readFile(path.join(folder, MARK), 'utf8')) as { id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}

function withPatience<T>(answer: Promise<T>): Promise<T | null> {
  const { promise, resolve } = Promise.withResolvers<T | null>();
  const timer = setTimeout(() => resolve(null), PATIENCE_MILLISECONDS);
  void answer.then(resolve, () => resolve(null)).finally(() => clearTimeout(timer));
  return promise;
}

/** Removes an old backup from the second place; one that can't be removed stays. */
export async function removeFromPlace(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => {});
}
