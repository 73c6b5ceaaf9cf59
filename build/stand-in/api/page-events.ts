import type { HandlerDetails } from 'electron';
import type { DevToolsEvent } from '../chromium/devtools-pipe.ts';
import type { Protocol } from '../chromium/devtools-protocol.ts';
import { preloadWorld } from '../page/injected-scripts.ts';
import { receiveFromPage } from './page-messages.ts';
import { answerRequest } from './page-requests.ts';
import { note, warn } from './report.ts';
import { fromChromium } from './schemes.ts';
import { preventable } from './strictness.ts';
import type { WebContents } from './web-contents.ts';

/** Makes Electron's events, and the answers that Chromium waits for, of one event of a page. */
export async function handlePageEvent(contents: WebContents, event: DevToolsEvent): Promise<void> {
  const page = contents._page;
  switch (event.method) {
    case 'Runtime.executionContextCreated': {
      const { id, name, auxData } = event.params.context;
      if (name === preloadWorld && (auxData as { frameId?: string })?.frameId === page.targetId)
        page.preloadContext = id;
      break;
    }
    case 'Runtime.executionContextDestroyed':
      if (event.params.executionContextId === page.preloadContext) page.preloadContext = 0;
      break;
    case 'Runtime.executionContextsCleared':
      page.preloadContext = 0;
      break;
    case 'Runtime.bindingCalled':
      if (event.params.executionContextId === page.preloadContext)
        await receiveFromPage(contents, event.params.payload);
      break;
    case 'Runtime.consoleAPICalled':
      reportConsole(contents, event.params);
      break;
    case 'Runtime.exceptionThrown':
      note('error in the page:', event.params.exceptionDetails.exception?.description);
      break;
    case 'Page.frameNavigated':
      if (!event.params.frame.parentId) navigated(contents, event.params.frame);
      break;
    case 'Page.navigatedWithinDocument':
      if (event.params.frameId !== page.targetId) break;
      page.address = fromChromium(event.params.url);
      contents.emit('did-navigate-in-page', {}, page.address, true, 0, 0);
      break;
    case 'Page.lifecycleEvent': // loadEventFired has no loaderId: it may be that of the about:blank before
      if (event.params.frameId === page.targetId && event.params.loaderId === page.loaderId) {
        await documentProgressed(contents, event.params.name);
      }
      break;
    case 'Page.windowOpen':
      openWindow(contents, event.params.url, event.params.windowName, event.params.windowFeatures.join(','));
      break;
    case 'Page.javascriptDialogOpening':
      if (event.params.type === 'beforeunload') await askBeforeUnload(contents);
      break;
    case 'Target.attachedToTarget': // a worker or a frame of the page
      await page.resumeChild(event.params.sessionId);
      break;
    case 'Inspector.targetCrashed':
      contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
      break;
    case 'Fetch.requestPaused':
      await answerRequest(contents, event.params);
      break;
  }
}

/** Asks the program's window-open handler; a child window is never opened. */
export function openWindow(contents: WebContents, address: string, frameName: string, features: string): void {
  const url = fromChromium(address);
  const details: HandlerDetails = {
    url,
    frameName: frameName === '_blank' ? '' : frameName,
    features,
    disposition: 'foreground-tab',
    referrer: { url: contents._page.address, policy: 'strict-origin-when-cross-origin' },
  };
  const action = contents._windowOpenHandler?.(details).action ?? 'allow';
  if (action === 'allow') warn(`window.open(${url}) was allowed, but child windows are not supported`);
}

function navigated(contents: WebContents, frame: Protocol.Page.Frame): void {
  contents._page.address = fromChromium(frame.url + (frame.urlFragment ?? ''));
  contents._page.loaderId = frame.loaderId;
  contents.emit('did-navigate', {}, contents._page.address, 200, 'OK');
}

async function documentProgressed(contents: WebContents, progress: string): Promise<void> {
  const page = contents._page;
  if (progress === 'DOMContentLoaded') contents.emit('dom-ready', {});
  if (progress !== 'load') return;
  page.title = String(await page.evaluate('document.title'));
  contents.emit('page-title-updated', preventable({}), page.title, true);
  contents.emit('did-finish-load', {});
  contents.emit('did-stop-loading');
  page.finishLoading();
  contents._window._becomeReadyToShow();
}

async function askBeforeUnload(contents: WebContents): Promise<void> {
  const event = preventable({});
  contents.emit('will-prevent-unload', event);
  await contents._page.send('Page.handleJavaScriptDialog', { accept: event.defaultPrevented });
  if (!event.defaultPrevented) contents._window._settleClosing(false);
}

function reportConsole(contents: WebContents, { type, args }: Protocol.Runtime.consoleAPICalledPayload): void {
  const levels: Partial<Record<typeof type, string>> = { warning: 'warning', error: 'error', debug: 'debug' };
  const message = args.map(({ value, description, type }) => value ?? description ?? type).join(' ');
  const level = levels[type] ?? 'info';
  contents.emit('console-message', { level, message, lineNumber: 0, sourceId: '', frame: contents.mainFrame });
  if (level === 'error') note('console.error in the page:', message);
}
