import type { WebPreferences } from 'electron';

/** The only values that the stand-in has: those that keep the page away from Node and behind its origin. */
const fixed: Partial<WebPreferences> = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
};
/** What may have any value: the preload, and what no page can notice. */
const free = ['preload', 'spellcheck', 'devTools', 'backgroundThrottling', 'v8CacheOptions'];

/** Refuses preferences under which a page of Electron would be able to do more, or other things, than here. */
export function checkWebPreferences(preferences: WebPreferences): void {
  for (const [name, value] of Object.entries(preferences)) {
    if (free.includes(name) || value === undefined) continue;
    const only = fixed[name as keyof WebPreferences];
    if (only === undefined) throw new Error(`Electron stand-in: webPreferences.${name} is not supported`);
    if (value !== only) throw new Error(`Electron stand-in: webPreferences.${name} can only be ${only}`);
  }
}
