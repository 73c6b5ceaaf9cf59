import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createPersonalData: Migration = {
  version: 23,
  name: 'create the log of personal data',
  up() {},
};
