import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/new-office.ts';
import { killUnderWrites } from './kill-under-writes.ts';
import { failUnderWrites, losePower } from './power-loss.ts';

// A short run of what `node test/survival/run.ts` does at length.
describe('Every recorded step survives whole, and nothing of a half one', () => {
  test('when the program is killed at random moments, and when its log is cut at random bytes', async () => {
    const report = await killUnderWrites({ folder: temporaryFolder(), kills: 12, cutsAfterEach: 2 });
    expect(report.problems).toEqual([]);
    expect(report.acknowledgedSteps).toBeGreaterThan(12);
    expect(report.cutLogs).toBeGreaterThan(0);
  }, 120_000);

  test('when the power fails at random moments', async ({ skip }) => {
    const report = await losePower({ folder: temporaryFolder(), losses: 60, steps: 40 });
    if (report === null) return skip('no C compiler here');
    expect(report.problems).toEqual([]);
    expect(report.diskCalls).toBeGreaterThan(100);
    expect(report.acknowledgedSteps).toBeGreaterThan(60);
  }, 120_000);

  test('when the disk is full or does not answer for a while', async ({ skip }) => {
    const report = await failUnderWrites({ folder: temporaryFolder(), runs: 2, steps: 30 });
    if (report === null) return skip('no C compiler here');
    expect(report.problems).toEqual([]);
    expect(report.failures).toBeGreaterThan(0);
  }, 120_000);
});
