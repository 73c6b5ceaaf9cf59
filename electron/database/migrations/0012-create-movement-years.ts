import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createMovementYears: Migration = {
  version: 12,
  name: 'create movement years',
  up() {},
};
