import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createSafety: Migration = {
  version: 22,
  name: 'create the log of exports',
  up() {},
};
