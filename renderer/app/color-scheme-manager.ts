import type { MantineColorSchemeManager } from '@mantine/core';
import { remember, usePreferences } from '../lib/preferences.ts';

/** Light or dark as the preferences remember it; they are read before the first screen is drawn. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: () => usePreferences.getState().colorScheme,
  set: (colorScheme) => remember({ colorScheme }),
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};
