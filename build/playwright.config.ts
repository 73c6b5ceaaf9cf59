import { defineConfig } from '@playwright/test';

/** Journeys in the real program, on Electron or on the stand-in. */
export default defineConfig({
  testDir: '../test/end-to-end',
  outputDir: '../test-results',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A journey may meet a machine that is busy with something else; one that fails twice is broken.
  // The first journeys of each feature run each time; all of them, tagged @long: `ALL_JOURNEYS=1 npm run test:window`.
  ...(process.env.ALL_JOURNEYS ? {} : { grepInvert: /@long/ }),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
});
