/** Runs requests of which only the newest matters: an older one that answers late is dropped. */
export class LatestOnly {
  #newest = 0;

  /** Gives the answer, or `undefined` when a newer request was made (or `cancel` called) in the meantime. */
  async run<T>(request: () => Promise<T>): Promise<{ readonly answer: T } | undefined> {
    this.#newest += 1;
    const mine = this.#newest;
    const answer = await request();
    return mine === this.#newest ? { answer } : undefined;
  }

  /** Drops whatever is still under way. */
  cancel(): void {
    this.#newest += 1;
  }
}
