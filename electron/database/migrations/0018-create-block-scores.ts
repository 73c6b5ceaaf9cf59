import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createBlockScores: Migration = {
  version: 18,
  name: 'create block scores',
  up() {},
};
