import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { makeCloneText } from './clone-text.ts';
import { makeContextBridge } from './context-bridge.ts';
import { makeEventEmitter } from './event-emitter.ts';
import { type PreloadSettings, preloadParameters, runPreload } from './preload-runtime.ts';

/** Name of the world in which the preload runs, as in Electron. */
export const preloadWorld = 'Electron Isolated Context';

interface PreloadScript {
  source: string | null;
  error: string | null;
}

/** Reads the preload and finds what makes it impossible to run, before any page does. */
function readPreload(file: string | undefined): PreloadScript {
  if (!file) return { source: null, error: null };
  if (!path.isAbsolute(file)) return { source: null, error: 'preload script must have absolute path' };
  try {
    const source = fs.readFileSync(file, 'utf8');
    new vm.Script(asFunction(source), { filename: file });
    return { source, error: null };
  } catch (error) {
    return { source: null, error: (error as Error).message };
  }
}

function asFunction(source: string): string {
  return `(function (${preloadParameters}) {${source}\n})`;
}

/** No preload in frames inside the page, as without `nodeIntegrationInSubFrames`. */
function inTopFrame(script: string): string {
  return `if (window === window.top) { ${script} }`;
}

/** The script for the page's own world: its half of contextBridge. */
export function pageWorldScript(secret: string): string {
  return inTopFrame(`(${makeContextBridge})('page', ${JSON.stringify(secret)});`);
}

/** The script for the preload's world: its half of contextBridge, what a preload may require, and the preload. */
export function preloadWorldScript(
  preload: string | undefined,
  secret: string,
  binding: string,
  executable: string,
): string {
  const { source, error } = readPreload(preload);
  const settings: PreloadSettings = {
    secret,
    binding,
    preloadPath: preload ?? '',
    preloadError: error,
    process: {
      ...{ type: 'renderer', sandboxed: true, contextIsolated: true, pid: 0, argv: [executable], execPath: executable },
      ...{ platform: process.platform, arch: process.arch, env: process.env },
      ...{ version: process.version, versions: process.versions },
    },
  };
  const parts = [
    JSON.stringify(settings),
    `(${makeCloneText})()`,
    `(${makeContextBridge})('preload', ${JSON.stringify(secret)})`,
    `(${makeEventEmitter})()`,
    source === null ? 'null' : asFunction(source),
  ];
  return inTopFrame(`(${runPreload})(${parts.join(', ')});`);
}
