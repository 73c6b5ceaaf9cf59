import type { Preferences } from './preferences.ts';

/** What holds before anything was chosen. Apart from the schema: the first screen needs it, and no validator. */
export const defaultPreferences: Preferences = {
  colorScheme: 'light',
  officerName: '',
  lockAfterMinutes: 10,
  gridViews: {},
  printers: [],
  awardListLayouts: [],
};
