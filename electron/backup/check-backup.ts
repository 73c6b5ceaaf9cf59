import { AppFailureError } from '#shared/errors/app-failure.ts';
import { hashFile, type VerifiedFile, verifyCopy } from '../database/verify-file.ts';
import { sealInPlace, withUnsealed } from '../safety/seal-in-place.ts';
import { isSealedFile } from '../safety/sealed-file.ts';
import type { BackupAnswer } from './backup-thread.ts';

/** What was found in a backup; hash and size are those of the file as it lies now, sealed or not. */
export interface CheckedBackup extends VerifiedFile {
  readonly isSealed: boolean;
}

/**
 * Looks at a written backup thoroughly and, where its file has a password, seals it and reads it back. `secrets`: what opens it
 * from then on; null: it stays plain. @throws SqliteError, AppFailureError where it can't be read or sealed
 */
export function checkBackup(file: string, secrets: readonly string[] | null): CheckedBackup {
  // Sealed already: the program ended before it got its name.
  if (isSealedFile(file)) {
    const verified = withUnsealed(file, secrets?.[0] ?? null, verifyCopy);
    return { ...verified, ...hashFile(file), isSealed: true };
  }
  const verified = verifyCopy(file);
  if (verified.problem !== null || secrets === null) return { ...verified, isSealed: false };
  sealInPlace(file, secrets, verified.sha256);
  return { ...verified, ...hashFile(file), isSealed: true };
}

/** Seals a backup that was made before its file had a password. @throws AppFailureError saveFailed, diskFull; it stays as it was then */
export function sealBackup(file: string, secrets: readonly string[]): { sha256: string; bytes: number } {
  sealInPlace(file, secrets, hashFile(file).sha256);
  return hashFile(file);
}

/** Does a job and tells how it ended. */
export function answerOf<T extends object>(work: () => T): BackupAnswer<T> {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof AppFailureError) return { value: null, failure: error.failure };
    return { value: null, problem: error instanceof Error ? error.message : String(error) };
  }
}
