import type { Privileges } from 'electron';

/** A handler of `protocol.handle`. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>;

/** The schemes that the program registered as privileged, before it was ready. */
export const privilegedSchemes = new Map<string, Privileges>();
/** What answers their requests. */
export const schemeHandlers = new Map<string, SchemeHandler>();

const suffix = '.electron.invalid';

/** The scheme of an address, in small letters, without colon; `''` when it has none. */
export function schemeOf(address: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/**
 * `app://bundle/x` as Chromium gets to see it: `https://bundle.app.electron.invalid/x`. Chromium cannot be taught
 * another scheme; https gives the page a real secure origin, and `.invalid` never resolves, so that a request which
 * nobody answers cannot leave the machine. Other addresses stay as they are.
 */
export function toChromium(address: string): string {
  const [, host, rest] = /^[^:]+:\/\/([^/?#]*)(.*)$/s.exec(address) ?? [];
  const scheme = schemeOf(address);
  if (host === undefined || !privilegedSchemes.has(scheme)) return address;
  return `https://${host}.${scheme}${suffix}${rest || '/'}`;
}

/** The way back: what the program gets to see. */
export function fromChromium(address: string): string {
  const [, host, scheme, rest] =
    /^https:\/\/(.*)\.([a-z0-9-]+)\.electron\.invalid(?::443)?(\/.*)?$/is.exec(address) ?? [];
  return scheme !== undefined && privilegedSchemes.has(scheme) ? `${scheme}://${host}${rest ?? ''}` : address;
}
