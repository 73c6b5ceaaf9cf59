import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createExemplars: Migration = {
  version: 19,
  name: 'create exemplary models and periods',
  up() {},
};
