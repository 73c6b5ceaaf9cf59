import type { Chromium } from './chromium.ts';

/** A page of Chromium and the DevTools session attached to it. */
export interface OpenedPage {
  targetId: string;
  sessionId: string;
}

/** What to do with a page that nobody here asked for: `address` is where it wanted to go. */
export type StrayPageListener = (address: string, hasOpener: boolean) => void;

/** The kind of a new page: in a window of this size, or never shown (to print from). */
export interface PageKind {
  isHidden: boolean;
  width: number;
  height: number;
}

interface Expected {
  isIt: (page: OpenedPage, hasOpener: boolean) => boolean;
  resolve: (page: OpenedPage) => void;
}

/**
 * Opens pages, and closes every page that nobody here asked for (window.open, ctrl-, shift- and middle-click)
 * before it sends a request. Each new page is attached to while it is still paused.
 */
export class PageOpener {
  readonly #chromium: Chromium;
  /** Where each page wanted to go when it was created. */
  readonly #addresses = new Map<string, string>();
  /** Ends when Chromium has said which page it is creating for us. */
  #creation: Promise<unknown> = Promise.resolve();
  #expected: Expected | null = null;
  #lastOpened: Promise<unknown> = Promise.resolve();

  constructor(chromium: Chromium) {
    this.#chromium = chromium;
  }

  /** Starts watching. To be called once, before the first page. */
  async start(onStray: StrayPageListener): Promise<void> {
    const { devTools } = this.#chromium;
    devTools.listen('', (event) => {
      if (event.method === 'Target.targetCreated') {
        this.#addresses.set(event.params.targetInfo.targetId, event.params.targetInfo.url);
      } else if (event.method === 'Target.targetDestroyed') {
        this.#addresses.delete(event.params.targetId);
      } else if (event.method === 'Target.attachedToTarget') {
        const { targetInfo, sessionId } = event.params;
        const page = { targetId: targetInfo.targetId, sessionId };
        if (targetInfo.type !== 'page') void this.#resume(sessionId);
        else void this.#sort(page, targetInfo.openerId !== undefined, onStray);
      }
    });
    await devTools.send('Target.setDiscoverTargets', { discover: true });
    await devTools.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [...['browser', 'tab', 'browser_ui'].map((type) => ({ type, exclude: true })), {}],
    });
  }

  /** Opens one page. One at a time, so that a page which arrives meanwhile is not taken for it. */
  open(kind: PageKind): Promise<OpenedPage> {
    const opened = this.#lastOpened.then(() => this.#open(kind));
    this.#lastOpened = opened.catch(() => {});
    return opened;
  }

  async #open({ isHidden, width, height }: PageKind): Promise<OpenedPage> {
    const { promise, resolve } = Promise.withResolvers<OpenedPage>();
    if (this.#chromium.isHeadless || isHidden) {
      const window = isHidden && !this.#chromium.isHeadless ? { hidden: true } : { newWindow: true, width, height };
      const creation = this.#chromium.devTools.send('Target.createTarget', { url: 'about:blank', ...window });
      this.#creation = creation.catch(() => {});
      const { targetId } = await creation;
      this.#expected = { isIt: (page) => page.targetId === targetId, resolve };
    } else {
      this.#expected = { isIt: (_page, hasOpener) => !hasOpener, resolve };
      this.#chromium.openAppWindow('data:text/html,'); // about:blank would open a window with tabs
    }
    return promise;
  }

  async #sort(page: OpenedPage, hasOpener: boolean, onStray: StrayPageListener): Promise<void> {
    await this.#creation;
    const expected = this.#expected;
    if (expected?.isIt(page, hasOpener)) {
      this.#expected = null;
      await this.#resume(page.sessionId);
      expected.resolve(page);
    } else {
      onStray(this.#addresses.get(page.targetId) ?? '', hasOpener);
      await this.#discard(page);
    }
  }

  /** Resumed before it is closed: a popup shares its opener's process, which would otherwise hang. */
  async #discard({ targetId, sessionId }: OpenedPage): Promise<void> {
    const { devTools } = this.#chromium;
    try {
      await devTools.send('Fetch.enable', {}, sessionId); // and nobody answers: it never sends a request
      void this.#resume(sessionId);
      await devTools.send('Target.closeTarget', { targetId });
    } catch {
      // the page closed by itself
    }
  }

  async #resume(sessionId: string): Promise<void> {
    await this.#chromium.devTools.send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => {});
  }
}
