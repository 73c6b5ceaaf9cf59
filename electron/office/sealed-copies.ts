import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fail } from '#shared/errors/app-failure.ts';
import { readFilePassword } from '../database/repositories/file-password-repository.ts';
import { tidySecret } from '../safety/password-record.ts';
import { CHUNK_BYTES } from '../safety/seal-header.ts';
import { isSealedFile, openSealed, sealFile, unsealFile } from '../safety/sealed-file.ts';
import type { OfficeSession } from './office-session.ts';

/**
 * Seals a copy of the open file with its password and its recovery code, and reads it back. False: it has no password.
 * @throws AppFailureError locked, where the password was not given yet; saveFailed where what was read back differs
 */
export function sealCopy(session: OfficeSession, from: string, to: string, sha256: string): boolean {
  if (readFilePassword(session.required().database) === null) return false;
  const secrets = session.sealingSecrets ?? fail({ kind: 'locked' });
  sealFile(from, to, secrets);
  const source = openSealed(to, secrets[0] ?? '');
  const hash = createHash('sha256');
  for (let at = 0; at < source.size; at += CHUNK_BYTES) hash.update(source.read(at, CHUNK_BYTES));
  source.close();
  if (hash.digest('hex') !== sha256) {
    fail({ kind: 'saveFailed', path: to, detail: 'bản mã hoá không giống bản gốc' });
  }
  return true;
}

/** Does work with a backup as an ordinary file: a sealed one is opened beside, for as long as the work lasts. @throws AppFailureError sealedFile, locked */
export function withUnsealed<T>(session: OfficeSession, file: string, work: (file: string) => T): T {
  if (!isSealedFile(file)) return work(file);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tdkt-'));
  try {
    const plain = path.join(folder, path.basename(file));
    unsealFile(file, plain, session.sealingSecrets?.[0] ?? fail({ kind: 'locked' }));
    return work(plain);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a sealed copy into an ordinary file, by a password or a recovery code as it was typed. @throws AppFailureError fileExists, sealedFile */
export function unsealCopy(from: string, to: string, password: string): void {
  if (existsSync(to)) fail({ kind: 'fileExists', path: to });
  unsealFile(from, to, tidySecret(password));
}
