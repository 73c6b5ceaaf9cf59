import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createRegistrations: Migration = {
  version: 13,
  name: 'create registrations and pledges',
  up() {},
};
