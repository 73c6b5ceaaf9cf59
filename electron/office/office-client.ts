import { Worker } from 'node:worker_threads';
import type { ImportProgress } from '#shared/contracts/imports.ts';
import type { Reply } from '#shared/errors/app-failure.ts';
import type { TakenBackup } from './backup-taker.ts';
import type {
  OfficeAnswer,
  OfficeBackup,
  OfficeOperations,
  OfficeProgress,
  OperationName,
} from './office-operations.ts';

/** The main process's side of the office worker: asks, and hears of each recorded step. */
export class OfficeClient {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, (reply: Reply<unknown>) => void>();
  private lastId = 0;
  /** The newest question that the officer wants stopped; the worker looks at it while it works. */
  private readonly stopped = new Int32Array(new SharedArrayBuffer(4));

  constructor(
    workerPath: string,
    data: { readonly actor: string; readonly logFolder: string; readonly backupRoot: string },
    on: {
      readonly changed: (label: string) => void;
      readonly progress: (progress: ImportProgress) => void;
      readonly backup: (backup: TakenBackup) => void;
    },
  ) {
    this.worker = new Worker(workerPath, { workerData: { ...data, stopped: this.stopped } });
    this.worker.on('message', (answer: OfficeAnswer | OfficeProgress | OfficeBackup) => {
      if ('backup' in answer) {
        on.backup(answer.backup);
        return;
      }
      if ('progress' in answer) {
        on.progress(answer.progress);
        return;
      }
      this.waiting.get(answer.id)?.(answer.reply);
      this.waiting.delete(answer.id);
      if (answer.changedBy !== null) on.changed(answer.changedBy);
    });
    this.worker.on('error', (error) => {
      for (const answer of this.waiting.values())
        answer({ ok: false, failure: { kind: 'unexpected', reference: 'WORKER' } });
      this.waiting.clear();
      throw error;
    });
  }

  /** Asks the worker; never rejects. Answers come in the order of the questions. */
  ask<N extends OperationName>(
    operation: N,
    input: OfficeOperations[N]['input'],
  ): Promise<Reply<OfficeOperations[N]['output']>> {
    return new Promise((resolve) => {
      const id = ++this.lastId;
      this.waiting.set(id, resolve as (reply: Reply<unknown>) => void);
      this.worker.postMessage({ id, operation, input });
    });
  }

  /** Stops long imports asked for until now: they answer with the failure `canceled` and leave no trace. */
  stopImports(): void {
    Atomics.store(this.stopped, 0, this.lastId);
  }

  /** Closes the file and ends the worker. */
  async end(): Promise<void> {
    await this.ask('close', null);
    await this.worker.terminate();
  }
}
