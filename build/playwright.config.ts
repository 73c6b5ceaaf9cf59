import { defineConfig } from '@playwright/test';

/** Journeys in the real program, on Electron or on the stand-in. */
export default defineConfig({
  testDir: '../test/end-to-end',
  outputDir: '../test-results',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A journey may meet a machine that is busy with something else; one that fails twice is broken.
  // The longest walks over all screens run where there is time: `LONG_WALKS=1 npm run test:window`.
  ...(process.env.LONG_WALKS ? {} : { grepInvert: /@long/ }),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
});
