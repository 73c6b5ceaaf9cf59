import { randomBytes } from 'node:crypto';
import type { Command, DevToolsEvent } from '../chromium/devtools-pipe.ts';
import type { Protocol } from '../chromium/devtools-protocol.ts';
import type { PageSize } from '../chromium/page-opener.ts';
import { pageWorldScript, preloadWorld, preloadWorldScript } from '../page/injected-scripts.ts';
import type { NodeMessage } from '../page/preload-runtime.ts';
import { type Browser, browserFor } from './browser.ts';
import { program } from './program.ts';

/** A `loadURL` that waits for its document. */
interface PendingLoad {
  /** Chromium's name of that document, once Chromium has told it. */
  loaderId: string | null;
  resolve: () => void;
  reject: (code: string, errno: number) => void;
}

/** What a new page needs to know; `preload` is the path of its preload script. */
export interface PageSettings extends PageSize {
  /** Whether the page gets a window on the screen, if there is one. */
  isShown: boolean;
  preload: string | undefined;
}

/** One page of Chromium: the DevTools session on it, and what its events have told so far. */
export class Page {
  /** Ends when the page can be sent somewhere. */
  readonly opened: Promise<void>;
  targetId = '';
  /** Where the page is, as the program sees it (`app://…`). */
  address = '';
  title = '';
  isLoading = false;
  /** Chromium's name of the current document: events of an earlier one do not count. */
  loaderId = '';
  /** The preload's world in the current document; 0 while there is none. */
  preloadContext = 0;
  /** Where the program itself is going, as Chromium knows it: no reason to ask it whether the page may. */
  ownDestination = '';
  /** The random name by which Node and the page's two worlds find each other, and no script of the page can. */
  readonly #secret = `secret${randomBytes(12).toString('hex')}`;
  #sessionId = '';
  #pendingLoad: PendingLoad | null = null;
  #finishedLoaderId = '';
  #isClosed = false;
  #chromium: Browser['chromium'] | undefined;

  /** Opens the page; `listener` gets its events, and `onClosed` is called once it is gone, whoever closed it. */
  constructor(settings: PageSettings, listener: (event: DevToolsEvent) => void, onClosed: () => void) {
    this.opened = this.#open(settings, listener, onClosed);
  }

  /** Runs a DevTools command in this page. */
  send<Name extends Command>(
    command: Name,
    parameters?: Protocol.CommandParameters[Name],
  ): Promise<Protocol.CommandReturnValues[Name]> {
    return this.#chromium!.devTools.send(command, parameters, this.#sessionId);
  }

  /** Runs a DevTools command in the Chromium that this page is in. */
  sendToBrowser<Name extends Command>(
    command: Name,
    parameters: Protocol.CommandParameters[Name],
  ): Promise<Protocol.CommandReturnValues[Name]> {
    return this.#chromium!.devTools.send(command, parameters);
  }

  /** Lets a worker or a frame of this page run: each is attached to while it is still paused. */
  async resumeChild(sessionId: string): Promise<void> {
    await this.#chromium!.devTools.send('Runtime.runIfWaitingForDebugger', {}, sessionId);
  }

  /** Closes the page without asking it. */
  async destroy(): Promise<void> {
    await this.opened;
    await this.sendToBrowser('Target.closeTarget', { targetId: this.targetId });
  }

  /** The value of an expression in the page's own world. */
  async evaluate(expression: string): Promise<unknown> {
    const settings = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', settings);
    if (!exceptionDetails) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? 'Script failed to execute');
  }

  /** Hands a message to the preload's world; without one (no document yet) it is lost, as in Electron. */
  async tellPreload(message: NodeMessage): Promise<void> {
    if (this.preloadContext === 0) return;
    const expression = `${this.#secret}(${JSON.stringify(JSON.stringify(message))})`;
    await this.send('Runtime.evaluate', { contextId: this.preloadContext, expression, silent: true });
  }

  /**
   * Goes to an address (as Chromium knows it) and waits for its document. Rejects with Electron's errors: what
   * Chromium says, ERR_ABORTED when another load overtakes this one, ERR_FAILED when the page is closed meanwhile.
   */
  async load(url: string, address: string): Promise<void> {
    this.#pendingLoad?.reject('ERR_ABORTED', -3);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const load: PendingLoad = {
      loaderId: null,
      resolve,
      reject: (code, errno) => reject(loadError(address, code, errno)),
    };
    this.#pendingLoad = load;
    if (this.#isClosed) this.becomeClosed();
    this.ownDestination = url;
    this.send('Page.navigate', { url }).then(
      ({ errorText, loaderId }) => {
        if (errorText) load.reject(errorText.replace('net::', ''), -2);
        load.loaderId = loaderId ?? this.#finishedLoaderId; // none: only the #fragment changed
        this.#settleLoad();
      },
      () => load.reject('ERR_FAILED', -2),
    );
    return promise;
  }

  /** The current document has loaded. */
  finishLoading(): void {
    this.isLoading = false;
    this.#finishedLoaderId = this.loaderId;
    this.#settleLoad();
  }

  /** The page is gone. */
  becomeClosed(): void {
    this.#isClosed = true;
    this.#pendingLoad?.reject('ERR_FAILED', -2);
  }

  #settleLoad(): void {
    if (this.#pendingLoad?.loaderId !== this.#finishedLoaderId) return;
    this.#pendingLoad.resolve();
    this.#pendingLoad = null;
  }

  /** What `prefers-color-scheme` says in the page; `system` is Chromium's own. */
  async applyColorScheme(scheme: 'system' | 'light' | 'dark'): Promise<void> {
    await this.opened;
    const value = scheme === 'system' ? '' : scheme;
    await this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  }

  async #open(settings: PageSettings, listener: (event: DevToolsEvent) => void, onClosed: () => void): Promise<void> {
    const { chromium, opener } = await browserFor(settings.isShown);
    this.#chromium = chromium;
    const page = await opener.open(settings);
    this.targetId = page.targetId;
    this.#sessionId = page.sessionId;
    chromium.devTools.listen(this.#sessionId, listener);
    chromium.devTools.listen('', (event) => {
      if (event.method === 'Target.targetDestroyed' && event.params.targetId === this.targetId) onClosed();
    });
    await this.resize(settings);
    const binding = `${this.#secret}Node`;
    const preloadScript = preloadWorldScript(settings.preload, this.#secret, binding, program().executable);
    await Promise.all([
      this.send('Page.enable'),
      this.send('Runtime.enable'),
      this.send('Inspector.enable'),
      this.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      this.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      this.send('Runtime.addBinding', { name: binding, executionContextName: preloadWorld }),
      this.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldScript(this.#secret) }),
      this.send('Page.addScriptToEvaluateOnNewDocument', { source: preloadScript, worldName: preloadWorld }),
      this.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    ]);
  }

  /** Gives the window a size in pixels: its contents when nobody sees it, else with its frame. */
  async resize({ width, height }: PageSize): Promise<void> {
    const { windowId } = await this.sendToBrowser('Browser.getWindowForTarget', { targetId: this.targetId });
    if (this.#chromium!.isHeadless) await this.sendToBrowser('Browser.setContentsSize', { windowId, width, height });
    else await this.sendToBrowser('Browser.setWindowBounds', { windowId, bounds: { width, height } });
  }
}

/** The error with which Electron rejects `loadURL`. */
export function loadError(address: string, code: string, errno: number): Error {
  return Object.assign(new Error(`${code} (${errno}) loading '${address}'`), { code, errno, url: address });
}
