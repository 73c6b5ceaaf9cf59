import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createStatistics: Migration = {
  version: 25,
  name: 'create saved tables',
  up() {},
};
