import { defineConfig } from '@playwright/test';

/** Journeys in the real program, on Electron or on the stand-in. */
export default defineConfig({
  testDir: '../test/end-to-end',
  outputDir: '../test-results',
  timeout: 120_000,
  workers: 2,
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
});
