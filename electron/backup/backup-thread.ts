import { Worker } from 'node:worker_threads';
import type { AppFailure } from '#shared/errors/app-failure.ts';
import type { CheckedBackup } from './check-backup.ts';

/** Work on one backup file: the look at a new one, or the sealing of one that was made before the password. */
export type BackupJob =
  | { readonly what: 'check'; readonly file: string; readonly secrets: readonly string[] | null }
  | { readonly what: 'seal'; readonly file: string; readonly secrets: readonly string[] };

/** How a job ended: `problem` where the file could not be read, `failure` where it is sound and could not be sealed. */
export type BackupAnswer<T extends object> =
  | { readonly value: T }
  | { readonly value: null; readonly problem: string }
  | { readonly value: null; readonly failure: AppFailure };

/** The two kinds of work; they never reject. */
export interface BackupThread {
  readonly check: (file: string, secrets: readonly string[] | null) => Promise<BackupAnswer<CheckedBackup>>;
  readonly seal: (
    file: string,
    secrets: readonly string[],
  ) => Promise<BackupAnswer<{ readonly sha256: string; readonly bytes: number }>>;
}

/** Each job in a thread of its own. `workerPath`: the bundle of `backup-worker.ts`. */
export function backupThread(workerPath: string): BackupThread {
  return {
    check: (file, secrets) => run(workerPath, { what: 'check', file, secrets }),
    seal: (file, secrets) => run(workerPath, { what: 'seal', file, secrets }),
  };
}

function run<T extends object>(workerPath: string, workerData: BackupJob): Promise<BackupAnswer<T>> {
  const { promise, resolve } = Promise.withResolvers<BackupAnswer<T>>();
  const worker = new Worker(workerPath, { workerData });
  const end = (answer: BackupAnswer<T>) => {
    resolve(answer);
    void worker.terminate();
  };
  worker.once('message', end);
  worker.once('error', (error) => end({ value: null, problem: error.message }));
  return promise;
}

/** What a job that did not succeed says to the officer. */
export function jobFailure(answer: Extract<BackupAnswer<object>, { readonly value: null }>, path: string): AppFailure {
  return 'failure' in answer ? answer.failure : { kind: 'saveFailed', path, detail: answer.problem };
}
