import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createCeremonies: Migration = {
  version: 17,
  name: 'create ceremonies and fund',
  up() {},
};
