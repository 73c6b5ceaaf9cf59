import fs from 'node:fs';
import path from 'node:path';
import { Chromium } from '../chromium/chromium.ts';
import { PageOpener, type StrayPageListener } from '../chromium/page-opener.ts';
import { program } from './program.ts';

/** A running Chromium and what opens pages in it. */
export interface Browser {
  chromium: Chromium;
  opener: PageOpener;
}

/** How to start one: where its profile lies, and what to tell when a page or the whole of it goes its own way. */
interface BrowserSettings {
  dataFolder: string;
  onStrayPage: StrayPageListener;
  onExit: () => void;
}

const running: Chromium[] = [];
let settings: BrowserSettings | undefined;
let main: Promise<Browser> | undefined;
let forPrinting: Promise<Browser> | undefined;

/**
 * Whether windows appear on a screen. `STAND_IN_WINDOW=shown|hidden` decides; else they do when there is a screen
 * and nobody steers the program by remote debugging, as Playwright does.
 */
export function showsWindows(): boolean {
  if (process.env.STAND_IN_WINDOW) return process.env.STAND_IN_WINDOW === 'shown';
  const hasScreen = process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return hasScreen && !program().switches.includes('--remote-debugging-port=0');
}

/** Starts Chromium, with a profile inside the program's data folder. */
export async function startBrowser(chosen: BrowserSettings): Promise<void> {
  settings = chosen;
  main = launch('stand-in-chromium', !showsWindows(), program().switches);
  const { product } = await (await main).chromium.devTools.send('Browser.getVersion');
  const version = product.split('/')[1];
  Object.defineProperty(process.versions, 'chrome', { value: version, enumerable: true, configurable: true });
}

/**
 * The Chromium for a new page. One that shows windows cannot open a page without showing it, so a page to print from
 * then gets a second, headless one.
 */
export async function browserFor(isShown: boolean): Promise<Browser> {
  if (isShown || !showsWindows()) return main!;
  forPrinting ??= launch('stand-in-chromium-hidden', true, []);
  return forPrinting;
}

/** Ends every Chromium in order. */
export async function closeBrowsers(): Promise<void> {
  await Promise.all(running.map((chromium) => chromium.close()));
}

/** Ends every Chromium at once. */
export function killBrowsers(): void {
  for (const chromium of running) chromium.kill();
}

async function launch(profileName: string, isHeadless: boolean, switches: string[]): Promise<Browser> {
  const { dataFolder, onStrayPage, onExit } = settings!;
  const profile = path.join(dataFolder, profileName);
  fs.mkdirSync(profile, { recursive: true });
  const chromium = new Chromium({ profile, isHeadless, switches });
  running.push(chromium);
  chromium.on('exit', onExit);
  const opener = new PageOpener(chromium);
  await opener.start(onStrayPage);
  return { chromium, opener };
}
