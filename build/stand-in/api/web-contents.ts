import { EventEmitter } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Electron from 'electron';
import type { DevToolsEvent } from '../chromium/devtools-pipe.ts';
import { showsWindows } from './browser.ts';
import type { BrowserWindow } from './browser-window.ts';
import { end, quitting } from './lifecycle.ts';
import { focusedWindow, openWindows } from './open-windows.ts';
import { loadError, Page } from './page.ts';
import { handlePageEvent } from './page-events.ts';
import { sendToPage } from './page-messages.ts';
import { applyPermissions } from './permissions.ts';
import { printToPdf } from './print-to-pdf.ts';
import { program } from './program.ts';
import { warn } from './report.ts';
import { privilegedSchemes, schemeHandlers, schemeOf, toChromium } from './schemes.ts';
import { defaultSession } from './session.ts';
import { acceptOnly, type Conforms, complete } from './strictness.ts';
import { checkWebPreferences } from './web-preferences.ts';

const emitted = [
  ...['did-start-loading', 'did-stop-loading', 'did-finish-load', 'did-fail-load', 'dom-ready'],
  ...['did-navigate', 'did-navigate-in-page', 'will-navigate', 'page-title-updated', 'will-prevent-unload'],
  ...['console-message', 'preload-error', 'render-process-gone', 'destroyed'],
];
/** Accepted, never emitted: nothing here does what they tell of. */
const neverEmitted = ['will-attach-webview', 'will-redirect', 'context-menu', 'unresponsive', 'responsive'];

let lastId = 0;

/** Electron's WebContents. Members that begin with `_` are the stand-in's own, which a program never reads. */
export class WebContents extends EventEmitter {
  readonly id = ++lastId;
  readonly session: Electron.Session = defaultSession;
  readonly mainFrame: Electron.WebFrameMain;
  readonly _window: BrowserWindow;
  readonly _page: Page;
  readonly _preload: string;
  /** This object as the program sees it: incomplete members throw. */
  readonly _seenByProgram: Electron.WebContents;
  _windowOpenHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | null = null;
  _isDestroyed = false;

  constructor(window: BrowserWindow, options: Electron.BrowserWindowConstructorOptions, isShown: boolean) {
    super();
    const { preload } = options.webPreferences ?? {};
    checkWebPreferences(options.webPreferences ?? {});
    acceptOnly('webContents', this, [...emitted, ...neverEmitted]);
    this._window = window;
    this._preload = preload ?? '';
    const { width = 800, height = 600 } = options;
    const receive = (event: DevToolsEvent) => {
      handlePageEvent(this, event).catch((error: Error) => {
        if (!this._isDestroyed && !quitting()) warn(`${event.method}: ${error.message}`);
      });
    };
    this._page = new Page({ isShown, width, height, preload }, receive, () => window._becomeDestroyed());
    this._page.opened.catch((error: Error) => {
      if (quitting()) return;
      warn('a window could not be opened:', error);
      void end(1);
    });
    this._seenByProgram = complete('webContents', this) as unknown as Electron.WebContents;
    this.mainFrame = makeMainFrame(this);
  }

  loadURL(address: string): Promise<void> {
    this._check();
    const loaded = this._load(address);
    loaded.catch(() => {}); // as in Electron, a load that nobody awaits may fail unnoticed
    return loaded;
  }

  async _load(address: string): Promise<void> {
    await this._page.opened;
    const scheme = schemeOf(address);
    if (privilegedSchemes.has(scheme) && !schemeHandlers.has(scheme)) {
      throw loadError(address, 'ERR_UNKNOWN_URL_SCHEME', -302);
    }
    await applyPermissions(this, address);
    try {
      await this._page.load(toChromium(address), address);
    } catch (error) {
      const { code, errno } = error as { code: string; errno: number };
      this.emit('did-fail-load', {}, errno, code, address, true);
      throw error;
    }
  }

  loadFile(file: string, options: Electron.LoadFileOptions = {}): Promise<void> {
    const address = pathToFileURL(path.resolve(program().folder, file));
    if (options.hash) address.hash = options.hash;
    if (options.search) address.search = options.search;
    return this.loadURL(address.href);
  }

  reload(): void {
    this._page.ownDestination = toChromium(this._page.address);
    void this._page.opened.then(() => this._page.send('Page.reload'));
  }

  send(channel: string, ...values: unknown[]): void {
    this._check();
    sendToPage(this, channel, values);
  }

  // biome-ignore lint/suspicious/noExplicitAny: electron.d.ts says so
  async executeJavaScript(code: string): Promise<any> {
    this._check();
    await this._page.opened;
    return this._page.evaluate(code);
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    this._check();
    return printToPdf(this._page, options);
  }

  /** Chromium's own print dialog when windows are shown; else nobody is there to answer one. */
  print(
    _options: Electron.WebContentsPrintOptions = {},
    done: (success: boolean, failureReason: string) => void = () => {},
  ): void {
    this._check();
    if (!showsWindows()) queueMicrotask(() => done(false, 'Print job canceled'));
    else void this._page.evaluate('print()').then(() => done(true, ''));
  }

  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this._windowOpenHandler = handler;
  }

  close(): void {
    this._window.close();
  }
  getURL(): string {
    return this._page.address;
  }
  getTitle(): string {
    return this._page.title;
  }
  isLoading(): boolean {
    return this._page.isLoading;
  }
  isDestroyed(): boolean {
    return this._isDestroyed;
  }
  focus(): void {
    this._window.focus();
  }

  _check(): void {
    if (this._isDestroyed) throw new TypeError('Object has been destroyed');
  }

  /** The window is gone. */
  _destroy(): void {
    this._isDestroyed = true;
    this._page.becomeClosed();
    this.emit('destroyed');
  }
}

function makeMainFrame(contents: WebContents): Electron.WebFrameMain {
  const frame = complete('WebFrameMain', {
    get url(): string {
      return contents._page.address;
    },
    get origin(): string {
      return /^[a-z-]+:\/\/[^/]+/i.exec(contents._page.address)?.[0] ?? 'null';
    },
    frameTreeNodeId: contents.id,
    routingId: 1,
    processId: 1,
    parent: null,
    name: '',
    get top(): Electron.WebFrameMain {
      return contents.mainFrame;
    },
    send: (channel: string, ...values: unknown[]) => contents.send(channel, ...values),
    isDestroyed: () => contents.isDestroyed(),
  });
  return frame satisfies Partial<Electron.WebFrameMain> as unknown as Electron.WebFrameMain;
}

function allContents(): Electron.WebContents[] {
  return [...openWindows].map((window) => window.webContents);
}

/** Electron's `webContents`. Playwright finds its pages by `fromDevToolsTargetId`. */
export const webContents = complete('webContents', {
  getAllWebContents: allContents,
  getFocusedWebContents: () => focusedWindow()?.webContents ?? null,
  fromId: (id: number) => allContents().find((contents) => contents.id === id),
  fromDevToolsTargetId: (targetId: string) =>
    [...openWindows].find((window) => window._contents._page.targetId === targetId)?.webContents,
});

true satisfies Conforms<WebContents, Electron.WebContents>;
