import fs from 'node:fs';
import path from 'node:path';
import { Chromium } from '../chromium/chromium.ts';
import { PageOpener, type StrayPageListener } from '../chromium/page-opener.ts';
import { program } from './program.ts';

/** The running Chromium and what opens pages in it. */
export interface Browser {
  chromium: Chromium;
  opener: PageOpener;
}

let running: Browser | undefined;

/** The running Chromium, or undefined before the program is ready. */
export function currentBrowser(): Browser | undefined {
  return running;
}

/** The running Chromium. Throws before the program is ready. */
export function browser(): Browser {
  if (!running) throw new Error('Electron stand-in: Chromium does not run yet');
  return running;
}

/**
 * Whether windows appear on a screen. `STAND_IN_WINDOW=shown|hidden` decides; else they do when there is a screen
 * and nobody steers the program by remote debugging, as Playwright does.
 */
export function showsWindows(): boolean {
  if (process.env.STAND_IN_WINDOW) return process.env.STAND_IN_WINDOW === 'shown';
  const hasScreen = process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return hasScreen && !program().switches.includes('--remote-debugging-port=0');
}

/** Starts Chromium with a profile inside the program's data folder. */
export async function startBrowser(dataFolder: string, onStrayPage: StrayPageListener, onExit: () => void) {
  const profile = path.join(dataFolder, 'stand-in-chromium');
  fs.mkdirSync(profile, { recursive: true });
  const chromium = new Chromium({ profile, isHeadless: !showsWindows(), switches: program().switches });
  running = { chromium, opener: new PageOpener(chromium) };
  chromium.on('exit', onExit);
  const { product } = await chromium.devTools.send('Browser.getVersion');
  const version = product.split('/')[1];
  Object.defineProperty(process.versions, 'chrome', { value: version, enumerable: true, configurable: true });
  await running.opener.start(onStrayPage);
}
