import type { Migration } from './migration.ts';

/** Reserved for its feature, which is being built. */
export const createTemplates: Migration = {
  version: 20,
  name: 'create templates and certificates',
  up() {},
};
