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

/** What the worker is given to begin with. */
export interface OfficeWorkerData {
  readonly actor: string;
  readonly logFolder: string;
  readonly backupRoot: string;
}

/** What the worker tells without being asked. */
interface OfficeEvents {
  readonly changed: (label: string) => void;
  readonly progress: (progress: ImportProgress) => void;
  readonly backup: (backup: TakenBackup) => void;
}

/**
 * The worker needs some 350 MB for its largest task (an import of 10,000 rows). Told of less than the machine has, it clears
 * up what it no longer needs instead of growing: half the memory, for a tenth of the time.
 */
const memoryLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 12 };

/** The main process's side of the office worker: asks, and hears of each recorded step. */
export class OfficeClient {
  private worker: Worker | null = null;
  private readonly workerPath: string;
  private readonly data: OfficeWorkerData;
  private readonly on: OfficeEvents;
  private readonly waiting = new Map<number, (reply: Reply<unknown>) => void>();
  private lastId = 0;
  /** The newest question that the officer wants stopped; the worker looks at it while it works. */
  private readonly stopped = new Int32Array(new SharedArrayBuffer(4));

  constructor(workerPath: string, data: OfficeWorkerData, on: OfficeEvents) {
    this.workerPath = workerPath;
    this.data = data;
    this.on = on;
  }

  /** Starts the worker, unless it runs: before the first question, and not while the window needs the processor. */
  start(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = new Worker(this.workerPath, {
      workerData: { ...this.data, stopped: this.stopped },
      resourceLimits: memoryLimits,
    });
    this.worker = worker;
    worker.on('message', (answer: OfficeAnswer | OfficeProgress | OfficeBackup) => {
      if ('backup' in answer) {
        this.on.backup(answer.backup);
        return;
      }
      if ('progress' in answer) {
        this.on.progress(answer.progress);
        return;
      }
      this.waiting.get(answer.id)?.(answer.reply);
      this.waiting.delete(answer.id);
      if (answer.changedBy !== null) this.on.changed(answer.changedBy);
    });
    worker.on('error', (error) => {
      for (const answer of this.waiting.values())
        answer({ ok: false, failure: { kind: 'unexpected', reference: 'WORKER' } });
      this.waiting.clear();
      throw error;
    });
    return worker;
  }

  /** Asks the worker; never rejects. Answers come in the order of the questions. */
  ask<N extends OperationName>(
    operation: N,
    input: OfficeOperations[N]['input'],
  ): Promise<Reply<OfficeOperations[N]['output']>> {
    return new Promise((resolve) => {
      const id = ++this.lastId;
      this.waiting.set(id, resolve as (reply: Reply<unknown>) => void);
      this.start().postMessage({ id, operation, input });
    });
  }

  /** Stops long imports asked for until now: they answer with the failure `canceled` and leave no trace. */
  stopImports(): void {
    Atomics.store(this.stopped, 0, this.lastId);
  }

  /** Closes the file and ends the worker. */
  async end(): Promise<void> {
    if (this.worker === null) return;
    await this.ask('close', null);
    await this.worker.terminate();
  }
}
