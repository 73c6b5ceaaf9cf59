import { STATUS_CODES } from 'node:http';
import type { Protocol } from '../chromium/devtools-protocol.ts';
import { applyPermissions } from './permissions.ts';
import { warn } from './report.ts';
import { fromChromium, type SchemeHandler, schemeHandlers, schemeOf } from './schemes.ts';
import { isRequestCanceled } from './session.ts';
import { preventable } from './strictness.ts';
import type { WebContents } from './web-contents.ts';

type PausedRequest = Protocol.Fetch.requestPausedPayload;

/** Headers about the bytes on a wire: there is no wire. */
const wireHeaders = new Set(['content-encoding', 'content-length', 'transfer-encoding']);

/** Answers one request of a page: by the program's handler of its scheme, or by refusing it, or by letting it go. */
export async function answerRequest(contents: WebContents, paused: PausedRequest): Promise<void> {
  const page = contents._page;
  const { requestId, request, resourceType } = paused;
  const address = fromChromium(request.url);
  const fail = async (errorReason: Protocol.Network.ErrorReason) => {
    await page.send('Fetch.failRequest', { requestId, errorReason });
  };

  if (paused.frameId === page.targetId && resourceType === 'Document') {
    if (!(await mayNavigate(contents, request.url, address))) return fail('Aborted');
  }
  const handler = schemeHandlers.get(schemeOf(address));
  if (handler) {
    const response = await respond(handler, address, request, resourceType);
    return response ? fulfil(contents, requestId, response) : fail('Failed');
  }
  const isUnanswered = address !== request.url;
  if (isUnanswered) return fail('Failed');
  const details = { id: 0, url: address, method: request.method, resourceType: 'other' as const, referrer: '' };
  if (await isRequestCanceled({ ...details, timestamp: Date.now(), uploadData: [] })) return fail('BlockedByClient');
  await page.send('Fetch.continueRequest', { requestId });
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** Emits will-navigate unless the program itself goes there; false when the program prevents it. */
async function mayNavigate(contents: WebContents, url: string, address: string): Promise<boolean> {
  const page = contents._page;
  const isOwn = url === withoutFragment(page.ownDestination);
  page.ownDestination = '';
  if (!isOwn) {
    const frame = contents.mainFrame;
    const event = preventable({ url: address, isSameDocument: false, isMainFrame: true, frame, initiator: frame });
    contents.emit('will-navigate', event, address, false, true);
    if (event.defaultPrevented) return false;
    await applyPermissions(contents, address);
  }
  page.isLoading = true;
  contents.emit('did-start-loading');
  return true;
}

/** What the program's handler answers, or null when it fails. */
async function respond(
  handler: SchemeHandler,
  address: string,
  request: Protocol.Network.Request,
  resourceType: Protocol.Network.ResourceType,
): Promise<Response | null> {
  // Chromium asks by itself for an icon of an https page, which this page is to it and not to the program.
  if (resourceType === 'Other' && new URL(address).pathname === '/favicon.ico')
    return new Response(null, { status: 204 });
  const body = (request.postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'));
  const { method, headers } = request;
  try {
    const response = await handler(
      new Request(address, { method, headers, ...(request.hasPostData ? { body: Buffer.concat(body) } : {}) }),
    );
    if (!(response instanceof Response)) throw new Error('a handler of protocol.handle must return a Response');
    return response.type === 'error' ? null : response;
  } catch (error) {
    warn(`the handler of ${address} failed:`, error);
    return null;
  }
}

async function fulfil(contents: WebContents, requestId: string, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  const headers = [...response.headers].filter(([name]) => !wireHeaders.has(name));
  await contents._page.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responsePhrase: response.statusText || STATUS_CODES[response.status] || 'Unknown',
    responseHeaders: headers.map(([name, value]) => ({ name, value })),
    body,
  });
}
