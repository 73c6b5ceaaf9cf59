import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createCouncils: Migration = {
  version: 16,
  name: 'create councils and votes',
  up() {},
};
