import { parentPort, workerData } from 'node:worker_threads';
import { verifyCopy } from '../database/verify-file.ts';
import type { VerifyAnswer } from './verify-in-thread.ts';

/** Checks one backup in a thread of its own, so that neither the window nor the office worker waits for its pages. */
const { file } = workerData as { readonly file: string };
let answer: VerifyAnswer;
try {
  answer = { verified: verifyCopy(file), problem: null };
} catch (error) {
  answer = { verified: null, problem: error instanceof Error ? error.message : String(error) };
}
parentPort?.postMessage(answer);
