import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fail } from '#shared/errors/app-failure.ts';
import { CHUNK_BYTES, USUAL_COST } from './seal-header.ts';
import { isSealedFile, openSealed, sealFile, unsealFile } from './sealed-file.ts';
import { inWorkingFolder } from './working-folder.ts';

/** The ending of a sealed file that was not read back yet. */
export const SEALING = '.niem-phong';

/**
 * Puts a sealed file in place of an ordinary one, after it was read back to its last byte. `sha256`: of the ordinary content.
 * @throws AppFailureError saveFailed where what was read back differs, diskFull; then the file is as it was
 */
export function sealInPlace(file: string, secrets: readonly string[], sha256: string, cost: number = USUAL_COST): void {
  const draft = file + SEALING;
  try {
    sealFile(file, draft, secrets, cost);
    if (hashSealed(draft, secrets[0] ?? '') !== sha256)
      fail({ kind: 'saveFailed', path: file, detail: 'bản mã hoá không giống bản gốc' });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** The SHA-256 of what is sealed in a file. @throws AppFailureError sealedFile */
function hashSealed(file: string, secret: string): string {
  const source = openSealed(file, secret);
  try {
    const hash = createHash('sha256');
    for (let at = 0; at < source.size; at += CHUNK_BYTES) hash.update(source.read(at, CHUNK_BYTES));
    return hash.digest('hex');
  } finally {
    source.close();
  }
}

/**
 * Does work with a copy as an ordinary file: a sealed one is opened in the system's folder for temporary files, for as long as the
 * work lasts. `secret`: a password or recovery code; null: none is known. @throws AppFailureError sealedFile
 */
export function withUnsealed<T>(file: string, secret: string | null, work: (file: string) => T): T {
  if (!isSealedFile(file)) return work(file);
  if (secret === null) return fail({ kind: 'sealedFile', path: file, problem: 'password-needed' });
  return inWorkingFolder((folder) => {
    const plain = path.join(folder, path.basename(file));
    unsealFile(file, plain, secret);
    return work(plain);
  });
}
