import { randomBytes } from 'node:crypto';
import type { Command, DevToolsEvent } from '../chromium/devtools-pipe.ts';
import type { Protocol } from '../chromium/devtools-protocol.ts';
import type { PageKind } from '../chromium/page-opener.ts';
import { pageWorldScript, preloadWorld, preloadWorldScript } from '../page/injected-scripts.ts';
import type { NodeMessage } from '../page/preload-runtime.ts';
import { browser } from './browser.ts';
import { program } from './program.ts';

/** A `loadURL` that waits for its page. */
export interface PendingLoad {
  address: string;
  resolve: () => void;
  reject: (error: Error) => void;
}

/** What a new page needs to know; `preload` is the path of its preload script. */
export interface PageSettings extends PageKind {
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
  /** True from the moment that the program goes somewhere until its request is seen. */
  isOwnNavigation = false;
  pendingLoad: PendingLoad | null = null;
  /** The random name by which Node and the page's two worlds find each other, and no script of the page can. */
  readonly #secret = `secret${randomBytes(12).toString('hex')}`;
  #sessionId = '';

  constructor(settings: PageSettings, listener: (event: DevToolsEvent) => void) {
    this.opened = this.#open(settings, listener);
  }

  /** Runs a DevTools command in this page. */
  send<Name extends Command>(
    command: Name,
    parameters?: Protocol.CommandParameters[Name],
  ): Promise<Protocol.CommandReturnValues[Name]> {
    return browser().chromium.devTools.send(command, parameters, this.#sessionId);
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

  /** The load that waits, if any, ends: well, or with an error that looks like Electron's. */
  settleLoad(error?: { code: string; errno: number }): void {
    const load = this.pendingLoad;
    this.pendingLoad = null;
    if (!load) return;
    if (error) load.reject(loadError(load.address, error.code, error.errno));
    else load.resolve();
  }

  /** What `prefers-color-scheme` says in the page; `system` is Chromium's own. */
  async applyColorScheme(scheme: 'system' | 'light' | 'dark'): Promise<void> {
    await this.opened;
    const value = scheme === 'system' ? '' : scheme;
    await this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  }

  async #open(settings: PageSettings, listener: (event: DevToolsEvent) => void): Promise<void> {
    const { chromium, opener } = browser();
    const page = await opener.open(settings);
    this.targetId = page.targetId;
    this.#sessionId = page.sessionId;
    chromium.devTools.listen(this.#sessionId, listener);
    if (!settings.isHidden) await this.resize(settings);
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
  async resize({ width, height }: { width: number; height: number }): Promise<void> {
    const { devTools, isHeadless } = browser().chromium;
    const { windowId } = await devTools.send('Browser.getWindowForTarget', { targetId: this.targetId });
    if (isHeadless) await devTools.send('Browser.setContentsSize', { windowId, width, height });
    else await devTools.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
  }
}

/** The error with which Electron rejects `loadURL`. */
export function loadError(address: string, code: string, errno: number): Error {
  return Object.assign(new Error(`${code} (${errno}) loading '${address}'`), { code, errno, url: address });
}
