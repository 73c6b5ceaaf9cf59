import { create } from 'zustand';
import { defaultPreferences } from '#shared/contracts/default-preferences.ts';
import type { Preferences } from '#shared/contracts/preferences.ts';
import { callReply } from './api.ts';

/** What the program remembers of this workplace; the defaults until it has been read. */
export const usePreferences = create<Preferences>(() => defaultPreferences);

/** Reads what was remembered; once, before the first screen. What cannot be read leaves the defaults. */
export async function loadPreferences(): Promise<Preferences> {
  const reply = await callReply('preferences:read', {});
  if (reply.ok) usePreferences.setState(reply.value, true);
  return usePreferences.getState();
}

const SAVE_AFTER = 400;
let unsaved: Partial<Preferences> = {};
let saving: ReturnType<typeof setTimeout> | undefined;

/** Remembers something from now on: at once on screen, a moment later on disk (a dragged column asks many times). */
export function remember(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  unsaved = { ...unsaved, ...change };
  clearTimeout(saving);
  saving = setTimeout(() => {
    const changes = unsaved;
    unsaved = {};
    void callReply('preferences:update', changes);
  }, SAVE_AFTER);
}
