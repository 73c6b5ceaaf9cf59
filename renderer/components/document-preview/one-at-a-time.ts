/**
 * Runs one piece of work at a time. Of what is asked for meanwhile only the newest is run, after the present one: a long
 * list is not laid out five times because five boxes were ticked.
 */
export class OneAtATime {
  #isRunning = false;
  #next: (() => Promise<void>) | null = null;
  #isStopped = false;

  /** Runs `work` now, or, while something is under way, afterwards and in place of what waited before. */
  async run(work: () => Promise<void>): Promise<void> {
    this.#next = work;
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      for (let now = this.#take(); now !== null; now = this.#take()) await now();
    } finally {
      this.#isRunning = false;
    }
  }

  /** Whether what is being done now is already out of date. */
  get isOutdated(): boolean {
    return this.#isStopped || this.#next !== null;
  }

  /** Nothing more is run; until `resume`. */
  stop(): void {
    this.#isStopped = true;
    this.#next = null;
  }

  /** Undoes `stop`. */
  resume(): void {
    this.#isStopped = false;
  }

  #take(): (() => Promise<void>) | null {
    const work = this.#isStopped ? null : this.#next;
    this.#next = null;
    return work;
  }
}
