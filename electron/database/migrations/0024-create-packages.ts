import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createPackages: Migration = {
  version: 24,
  name: 'create packages of other offices',
  up() {},
};
