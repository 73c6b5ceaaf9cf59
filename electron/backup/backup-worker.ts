import { parentPort, workerData } from 'node:worker_threads';
import { removeLeftFolders } from '../safety/working-folder.ts';
import type { BackupJob } from './backup-thread.ts';
import { answerOf, checkBackup, sealBackup } from './check-backup.ts';

/** Does one job on one backup in a thread of its own, so that neither the window nor the office worker waits for its pages. */
const job = workerData as BackupJob;
removeLeftFolders();
parentPort?.postMessage(
  job.what === 'check'
    ? answerOf(() => checkBackup(job.file, job.secrets))
    : answerOf(() => sealBackup(job.file, job.secrets)),
);
