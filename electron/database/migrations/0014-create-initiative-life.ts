import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createInitiativeLife: Migration = {
  version: 14,
  name: 'create the life of initiatives',
  up() {},
};
