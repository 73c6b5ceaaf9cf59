import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Net } from 'electron';
import { needReady } from './lifecycle.ts';
import { complete, partOf } from './strictness.ts';

const contentTypes: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

async function fetchFile(address: string): Promise<Response> {
  const file = fileURLToPath(address);
  const contentType = contentTypes[path.extname(file)];
  try {
    return new Response(await readFile(file), { headers: contentType ? { 'content-type': contentType } : {} });
  } catch {
    throw new Error('net::ERR_FILE_NOT_FOUND');
  }
}

/** Electron's `net`: it reads files. An offline program asks for nothing else, and gets nothing else here. */
export const net = complete(
  'net',
  partOf<Net>()({
    isOnline: () => false,
    fetch: async (input) => {
      needReady('net.fetch() can only be used after app is ready');
      const address = typeof input === 'string' ? input : input.url;
      if (!address.startsWith('file:'))
        throw new Error(`Electron stand-in: net.fetch reads file: only, not ${address}`);
      return fetchFile(address);
    },
  }),
);
