import { Worker } from 'node:worker_threads';
import type { VerifiedFile } from '../database/verify-file.ts';

/** What the thread found; `problem` where the file could not be read at all. */
export type VerifyAnswer =
  | { readonly verified: VerifiedFile; readonly problem: null }
  | { readonly verified: null; readonly problem: string };

/** Checks a backup in a thread of its own; never rejects. `workerPath`: the bundle of `verify-worker.ts`. */
export function verifyInThread(workerPath: string, file: string): Promise<VerifyAnswer> {
  const { promise, resolve } = Promise.withResolvers<VerifyAnswer>();
  const worker = new Worker(workerPath, { workerData: { file } });
  const end = (answer: VerifyAnswer) => {
    resolve(answer);
    void worker.terminate();
  };
  worker.once('message', end);
  worker.once('error', (error) => end({ verified: null, problem: error.message }));
  return promise;
}
