import { EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type * as Electron from 'electron';
import { showsWindows } from './browser.ts';
import { appEvents, needReady, quit, quitting } from './lifecycle.ts';
import { focusedWindow, openWindows } from './open-windows.ts';
import { program } from './program.ts';
import { acceptOnly, type Conforms, complete, preventable } from './strictness.ts';
import { WebContents } from './web-contents.ts';

const emitted = ['ready-to-show', 'show', 'hide', 'focus', 'close', 'closed', 'maximize', 'unmaximize'];
/** Accepted, never emitted: the window manager's doings reach nobody here. */
const neverEmitted = [
  ...['blur', 'minimize', 'restore', 'resize', 'resized', 'move', 'moved', 'enter-full-screen', 'leave-full-screen'],
  ...['page-title-updated', 'unresponsive', 'responsive', 'query-session-end', 'session-end'],
];

/** Electron's BrowserWindow. Options about looks (icon, colours, frame, smallest size) are accepted and do nothing. */
export class BrowserWindow extends EventEmitter {
  readonly id: number;
  readonly webContents: Electron.WebContents;
  readonly _contents: WebContents;
  /** Ends when a close has been done (true) or refused (false). */
  _closing: Promise<boolean> = Promise.resolve(true);
  _settleClosing: (isClosed: boolean) => void = () => {};
  _isReadyToShow = false;
  _isDestroyed = false;
  _isVisible: boolean;
  readonly _isForScreen: boolean;
  _isMinimized = false;
  _isMaximized = false;
  _title: string;
  _bounds: Electron.Rectangle;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    needReady('Cannot create BrowserWindow before app is ready');
    super();
    acceptOnly('BrowserWindow', this, [...emitted, ...neverEmitted]);
    const { show = true, title, x = 0, y = 0, width = 800, height = 600 } = options;
    this._isVisible = show;
    this._title = title ?? program().manifest.productName ?? program().manifest.name ?? 'Electron';
    this._bounds = { x, y, width, height };
    const self = complete('BrowserWindow', this);
    // The first window is going to be shown; a later one that asks not to be is there to print from.
    this._isForScreen = show || openWindows.size === 0;
    this._contents = new WebContents(self, options, this._isForScreen);
    this.webContents = this._contents._seenByProgram;
    this.id = this._contents.id;
    openWindows.add(self);
    appEvents.emit('browser-window-created', {}, self);
    appEvents.emit('web-contents-created', {}, this.webContents);
    // biome-ignore lint/correctness/noConstructorReturn: the program gets the window of which unknown members throw
    return self;
  }

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return focusedWindow();
  }
  static fromWebContents(contents: Electron.WebContents): BrowserWindow | null {
    return BrowserWindow.fromId(contents.id);
  }
  static fromId(id: number): BrowserWindow | null {
    return [...openWindows].find((window) => window.id === id) ?? null;
  }

  loadURL(address: string): Promise<void> {
    return this._contents.loadURL(address);
  }
  loadFile(file: string, options?: Electron.LoadFileOptions): Promise<void> {
    return this._contents.loadFile(file, options);
  }

  /** Emits `close`, which can prevent it, then lets the page's beforeunload have its say. */
  close(): void {
    if (this._isDestroyed) return;
    this._closing = new Promise((resolve) => {
      this._settleClosing = resolve;
    });
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented) {
      this._settleClosing(false);
      return;
    }
    this._closePage().catch(() => this._becomeDestroyed());
  }
  /** Closes without asking anybody. */
  destroy(): void {
    if (this._isDestroyed) return;
    this._contents._page
      .destroy()
      .catch(() => {})
      .then(() => this._becomeDestroyed());
  }
  isDestroyed(): boolean {
    return this._isDestroyed;
  }

  show(): void {
    if (showsWindows() && !this._isForScreen) {
      throw new Error('Electron stand-in: a window made with show: false beside another one cannot be shown later');
    }
    this._isVisible = true;
    this.emit('show');
  }
  showInactive(): void {
    this.show();
  }
  hide(): void {
    this._isVisible = false;
    this.emit('hide');
  }
  isVisible(): boolean {
    return this._isVisible;
  }
  focus(): void {
    const page = this._contents._page;
    page.opened.then(() => page.send('Page.bringToFront')).catch(() => {});
    this.emit('focus');
  }
  isFocused(): boolean {
    return focusedWindow()?.id === this.id;
  }

  minimize(): void {
    this._isMinimized = true;
  }
  restore(): void {
    this._isMinimized = false;
  }
  isMinimized(): boolean {
    return this._isMinimized;
  }
  maximize(): void {
    this._isMaximized = true;
    this.emit('maximize');
  }
  unmaximize(): void {
    this._isMaximized = false;
    this.emit('unmaximize');
  }
  isMaximized(): boolean {
    return this._isMaximized;
  }
  isFullScreen(): boolean {
    return false;
  }
  getBounds(): Electron.Rectangle {
    return { ...this._bounds };
  }
  getNormalBounds(): Electron.Rectangle {
    return { ...this._bounds };
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    Object.assign(this._bounds, bounds);
    const page = this._contents._page;
    page.opened.then(() => page.resize(this._bounds)).catch(() => {});
  }
  setTitle(title: string): void {
    this._title = title;
  }
  getTitle(): string {
    return this._title;
  }
  setMenu(): void {}
  removeMenu(): void {}
  setMenuBarVisibility(): void {}
  setProgressBar(): void {}

  /** Chromium overlooks a close while it is busy with the end of an earlier one: it is asked until it has answered. */
  async _closePage(): Promise<void> {
    const page = this._contents._page;
    await page.opened;
    let isSettled = false;
    const closing = this._closing.then(() => {
      isSettled = true;
    });
    while (!isSettled) {
      await page.send('Page.close');
      await Promise.race([closing, setTimeout(500)]);
    }
  }

  /** The first page has loaded. */
  _becomeReadyToShow(): void {
    if (this._isReadyToShow) return;
    this._isReadyToShow = true;
    this.emit('ready-to-show');
  }

  /** The page is gone, whoever closed it; with the last window the program quits, unless it listens. */
  _becomeDestroyed(): void {
    if (this._isDestroyed) return;
    this._isDestroyed = true;
    for (const window of openWindows) if (window.id === this.id) openWindows.delete(window);
    this._contents._destroy();
    this.emit('closed');
    this._settleClosing(true);
    if (openWindows.size > 0 || quitting()) return;
    if (appEvents.listenerCount('window-all-closed') > 0) appEvents.emit('window-all-closed');
    else void quit();
  }
}

true satisfies Conforms<BrowserWindow, Electron.BrowserWindow>;
