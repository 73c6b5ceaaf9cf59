import { randomBytes } from 'node:crypto';
import { AppFailureError, type Reply } from '#shared/errors/app-failure.ts';
import { databaseFailure } from '../database/database-failure.ts';

/** Writes an unexpected error where IT staff can find it by its reference. */
export type LogError = (reference: string, error: unknown) => void;

/** Runs work and turns what it throws into data: an expected failure as it is, anything else as `unexpected` with a logged reference. */
export async function replyOf<T>(work: () => T | Promise<T>, path: string, log: LogError): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof AppFailureError) return { ok: false, failure: error.failure };
    const failure = databaseFailure(error, path);
    const reference = randomBytes(3).toString('hex').toUpperCase();
    if (failure === null || failure.kind === 'fileDamaged') log(reference, error);
    return { ok: false, failure: failure ?? { kind: 'unexpected', reference } };
  }
}
