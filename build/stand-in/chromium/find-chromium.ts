import { existsSync } from 'node:fs';
import path from 'node:path';

const windowsFolders = ['ProgramFiles(x86)', 'ProgramFiles', 'LOCALAPPDATA'];
const windowsBrowsers = ['Microsoft/Edge/Application/msedge.exe', 'Google/Chrome/Application/chrome.exe'];
const candidates: Partial<Record<NodeJS.Platform, () => string[]>> = {
  linux: () => ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: () => ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: () => {
    const folders = windowsFolders.flatMap((name) => process.env[name] ?? []);
    return folders.flatMap((folder) => windowsBrowsers.map((browser) => path.join(folder, browser)));
  },
};

/** The machine's own Chromium (or Edge, or Chrome), or null. `CHROMIUM_PATH` names another. */
export function findChromium(): string | null {
  const chosen = process.env.CHROMIUM_PATH;
  const places = chosen ? [chosen] : (candidates[process.platform]?.() ?? []);
  return places.find((file) => existsSync(file)) ?? null;
}
