import type * as Electron from 'electron';
import { note } from './report.ts';
import { fromChromium, toChromium } from './schemes.ts';
import type { WebContents } from './web-contents.ts';

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type Permission = Parameters<NonNullable<RequestHandler>>[1] & Parameters<NonNullable<CheckHandler>>[1];

/** Electron's names of the permissions, and Chromium's. */
const permissions = {
  'clipboard-read': ['clipboard-read'],
  geolocation: ['geolocation'],
  'idle-detection': ['idle-detection'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  notifications: ['notifications'],
} as const satisfies Partial<Record<Permission, readonly string[]>>;

let requestHandler: RequestHandler = null;
let checkHandler: CheckHandler = null;

/** `session.setPermissionRequestHandler`. */
export function setPermissionRequest(handler: RequestHandler): void {
  requestHandler = handler;
}

/** `session.setPermissionCheckHandler`. */
export function setPermissionCheck(handler: CheckHandler): void {
  checkHandler = handler;
}

/** Without a handler everything is granted, as in Electron. */
async function isGranted(contents: Electron.WebContents, permission: Permission, address: string): Promise<boolean> {
  const details = { requestingUrl: address, isMainFrame: true };
  const ask = requestHandler;
  if (ask !== null) {
    return new Promise((resolve) => ask(contents, permission, resolve, details));
  }
  return checkHandler?.(contents, permission, new URL(address).origin, details) ?? true;
}

/**
 * Asks the program's handlers about an origin before the page goes there, and tells Chromium: over the DevTools
 * protocol Chromium cannot ask at the moment of each request.
 */
export async function applyPermissions(contents: WebContents, address: string): Promise<void> {
  const origin = URL.parse(toChromium(address))?.origin ?? 'null';
  if (origin === 'null') return;
  for (const [permission, names] of Object.entries(permissions)) {
    const granted = await isGranted(
      contents._seenByProgram,
      permission as keyof typeof permissions,
      fromChromium(`${origin}/`),
    );
    for (const name of names) {
      const setting = { permission: { name }, setting: granted ? 'granted' : 'denied', origin } as const;
      await contents._page.sendToBrowser('Browser.setPermission', setting).catch((error: Error) => note(error.message));
    }
  }
}
