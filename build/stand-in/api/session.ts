import { EventEmitter } from 'node:events';
import type { CallbackResponse, OnBeforeRequestListenerDetails, Protocol, Session, WebRequest } from 'electron';
import { needReady } from './lifecycle.ts';
import { setPermissionCheck, setPermissionRequest } from './permissions.ts';
import { protocol } from './protocol.ts';
import { acceptOnly, complete, partOf, withMembers } from './strictness.ts';

type BeforeRequest = (details: OnBeforeRequestListenerDetails, answer: (response: CallbackResponse) => void) => void;

let beforeRequest: BeforeRequest | null = null;

/** What `webRequest.onBeforeRequest` says about a request; nothing registered lets it through. */
export async function isRequestCanceled(details: OnBeforeRequestListenerDetails): Promise<boolean> {
  const listener = beforeRequest;
  if (listener === null) return false;
  const response = await new Promise<CallbackResponse>((resolve) => listener(details, resolve));
  return response.cancel === true;
}

const webRequest = {
  onBeforeRequest(...parameters: [BeforeRequest | null] | [unknown, BeforeRequest | null]): void {
    if (parameters.length > 1) throw new Error('Electron stand-in: onBeforeRequest takes no filter here');
    beforeRequest = parameters[0] as BeforeRequest | null;
  },
};

const members = partOf<Session>()({
  protocol: protocol as Protocol,
  webRequest: complete('session.webRequest', webRequest) as unknown as WebRequest,
  setPermissionRequestHandler: setPermissionRequest,
  setPermissionCheckHandler: setPermissionCheck,
  setSpellCheckerEnabled: () => {},
  clearCache: async () => {},
  clearStorageData: async () => {},
});

/** The one session that there is. A download never starts: files are written by the main process. */
export const defaultSession = complete(
  'session.defaultSession',
  acceptOnly('session', withMembers(new EventEmitter(), members), ['will-download']),
) as unknown as Session;

/** Electron's `session`. */
export const session = complete('session', {
  get defaultSession(): Session {
    needReady('Session can only be received when app is ready');
    return defaultSession;
  },
});
