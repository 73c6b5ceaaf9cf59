/** Keeps the window from closing over unsaved work before the officer was asked. */
export class ClosingGuard {
  /** Told by the page; false until it says otherwise, so that a page that broke never holds the window. */
  isUnsaved = false;
  private readonly ask: () => void;

  /** `ask` has the page put the question. */
  constructor(ask: () => void) {
    this.ask = ask;
  }

  /** Stops a close or quit that would lose work, and has the officer asked; the page closes the window if she agrees. */
  hold(event: { preventDefault(): void }): boolean {
    if (!this.isUnsaved) return false;
    event.preventDefault();
    this.ask();
    return true;
  }
}
