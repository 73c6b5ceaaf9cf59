import type { Protocol } from 'electron';
import { needNotReady, needReady } from './lifecycle.ts';
import { privilegedSchemes, schemeHandlers } from './schemes.ts';
import { complete, partOf } from './strictness.ts';

const members = partOf<Protocol>()({
  registerSchemesAsPrivileged: (schemes) => {
    needNotReady('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) {
      if (!/^[a-z][a-z0-9-]*$/.test(scheme)) throw new Error(`Electron stand-in: not a scheme: ${scheme}`);
      privilegedSchemes.set(scheme, privileges ?? {});
    }
  },
  handle: (scheme, handler) => {
    needReady('Session can only be received when app is ready');
    if (schemeHandlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    if (!privilegedSchemes.get(scheme)?.standard) {
      throw new Error(`Electron stand-in: only schemes registered as standard can be handled, ${scheme} is not`);
    }
    schemeHandlers.set(scheme, handler);
  },
  unhandle: (scheme) => {
    schemeHandlers.delete(scheme);
  },
  isProtocolHandled: (scheme) => schemeHandlers.has(scheme),
});

/** Electron's `protocol`, which is also that of the one session. */
export const protocol = complete('protocol', members);
