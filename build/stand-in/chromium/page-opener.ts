import type { Chromium } from './chromium.ts';

/** A page of Chromium and the DevTools session attached to it. */
export interface OpenedPage {
  targetId: string;
  sessionId: string;
}

/** What to do with a page that nobody here asked for: `address` is where it wanted to go. */
export type StrayPageListener = (address: string, hasOpener: boolean) => void;

/** The size of a new page's window, in pixels. */
export interface PageSize {
  width: number;
  height: number;
}

interface Expected {
  isIt: (page: OpenedPage) => boolean;
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
        const hasOpener = targetInfo.openerId !== undefined;
        void this.#sort(page, targetInfo.type, () => onStray(this.#addresses.get(page.targetId) ?? '', hasOpener));
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
  open(size: PageSize): Promise<OpenedPage> {
    const opened = this.#lastOpened.then(() => this.#open(size));
    this.#lastOpened = opened.catch(() => {});
    return opened;
  }

  async #open({ width, height }: PageSize): Promise<OpenedPage> {
    const { promise, resolve } = Promise.withResolvers<OpenedPage>();
    if (this.#chromium.isHeadless) {
      const window = { url: 'about:blank', newWindow: true, width, height };
      const creation = this.#chromium.devTools.send('Target.createTarget', window);
      this.#creation = creation.catch(() => {});
      const { targetId } = await creation;
      this.#expected = { isIt: (page) => page.targetId === targetId, resolve };
    } else {
      const address = 'data:text/html,'; // about:blank would open a window with tabs
      this.#expected = { isIt: ({ targetId }) => this.#addresses.get(targetId) === address, resolve };
      this.#chromium.openAppWindow(address);
    }
    return promise;
  }

  async #sort(page: OpenedPage, type: string, onStray: () => void): Promise<void> {
    if (type !== 'page') return this.#resume(page.sessionId); // a worker or the like
    await this.#creation;
    const expected = this.#expected;
    if (expected?.isIt(page)) {
      this.#expected = null;
      await this.#resume(page.sessionId);
      expected.resolve(page);
    } else {
      onStray();
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
