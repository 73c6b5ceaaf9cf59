import { defineConfig } from 'vitest/config';

/** Unit and service tests: everything under test/ but the journeys in the real window. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/end-to-end/**'],
    testTimeout: 60_000,
    // Tests wait for processes and disks more than for the processor.
    maxWorkers: 2,
  },
});
