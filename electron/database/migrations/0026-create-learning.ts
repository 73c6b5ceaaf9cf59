import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createLearning: Migration = {
  version: 26,
  name: 'create what the officer has learnt',
  up() {},
};
