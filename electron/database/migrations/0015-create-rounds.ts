import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createRounds: Migration = {
  version: 15,
  name: 'create award rounds and proposals',
  up() {},
};
