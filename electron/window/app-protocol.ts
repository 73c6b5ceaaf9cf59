import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { net, protocol } from 'electron';

const SCHEME = 'app';
const HOST = 'bundle';
const ORIGIN = `${SCHEME}://${HOST}`;

/** The program's only page. */
export const PROGRAM_URL = `${ORIGIN}/index.html`;

/** What the program's page may load: its own files, and nothing from anywhere else. */
const programPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page being printed is text and style only: no script, no network. */
const printPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self' data:; img-src data:; base-uri 'none'; form-action 'none'";

const printPages = new Map<string, string>();
let lastPage = 0;

/** Must run before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // The code cache spares parsing the program's scripts at each start after the first.
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the bundled page and the pages waiting to be printed. `root` is the folder of the built renderer. */
export function serveProgram(root: string): void {
  protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    if (url.host !== HOST) return new Response('not found', { status: 404 });
    const printed = printPages.get(url.pathname);
    if (printed !== undefined) return respond(printed, 'text/html; charset=utf-8', printPolicy);
    const file = path.join(root, path.normalize(decodeURIComponent(url.pathname)));
    if (!file.startsWith(root + path.sep)) return new Response('not found', { status: 404 });
    const found = await net.fetch(pathToFileURL(file).toString()).catch(() => null);
    if (found === null || !found.ok) return new Response('not found', { status: 404 });
    const headers = new Headers(found.headers);
    headers.set('content-security-policy', programPolicy);
    headers.set('x-content-type-options', 'nosniff');
    return new Response(found.body, { status: 200, headers });
  });
}

/** Lends a page for printing an address; give it back with `withdrawPrintPage`. */
export function lendPrintPage(html: string): string {
  const pathname = `/print/${++lastPage}.html`;
  printPages.set(pathname, html);
  return ORIGIN + pathname;
}

/** Forgets a page that was printed. */
export function withdrawPrintPage(url: string): void {
  printPages.delete(new URL(url).pathname);
}

/** Whether a frame shows the program's own page (compared without origin: the stand-in maps the scheme). */
export function isProgramPage(url: string): boolean {
  return url.startsWith(`${ORIGIN}/`) && new URL(url).pathname === '/index.html';
}

function respond(body: string, type: string, policy: string): Response {
  return new Response(body, { status: 200, headers: { 'content-type': type, 'content-security-policy': policy } });
}
