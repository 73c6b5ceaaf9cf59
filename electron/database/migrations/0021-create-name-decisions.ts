import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createNameDecisions: Migration = {
  version: 21,
  name: 'create decisions about names',
  up() {},
};
