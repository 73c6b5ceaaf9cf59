import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createImports: Migration = {
  version: 11,
  name: 'create imports',
  up() {},
};
