import { expect, type TrialGrid, test } from './open-grid.ts';

/** Milliseconds between frames while something is done: median, 95th percentile, longest. */
async function frameTimes(grid: TrialGrid, doing: () => Promise<void>) {
  const measured = grid.page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const start = performance.now();
        let last = start;
        const frame = (now: number) => {
          times.push(now - last);
          last = now;
          if (now - start < 2500) requestAnimationFrame(frame);
          else resolve(times.slice(1).sort((a, b) => a - b));
        };
        requestAnimationFrame(frame);
      }),
  );
  await doing();
  const times = await measured;
  const at = (part: number) => Math.round((times[Math.floor(times.length * part)] ?? 0) * 10) / 10;
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(0.9999)} ms`;
}

test('50,000 rows of 20 columns scroll without a blank; the frame times are printed', async ({ openGrid }) => {
  const grid = await openGrid({ query: 'rows=50000' });
  await grid.cell(3, 'position').click();
  await grid.page.mouse.move(700, 400);
  const idle = await frameTimes(grid, async () => {});
  const wheel = await frameTimes(grid, async () => {
    for (let step = 0; step < 120; step += 1) {
      await grid.page.mouse.wheel(0, 120);
      await grid.page.waitForTimeout(16);
    }
  });
  const sideways = await frameTimes(grid, async () => {
    for (let step = 0; step < 100; step += 1) {
      await grid.page.mouse.wheel(step % 50 < 25 ? 60 : -60, 0);
      await grid.page.waitForTimeout(16);
    }
  });
  console.log(`  frames at rest:   ${idle}\n  frames, wheel:    ${wheel}\n  frames, sideways: ${sideways}`);

  const drawn = await grid.page.locator('[role=gridcell]').count();
  expect(drawn).toBeLessThan(700);
  await grid.press('Control+End');
  await expect(grid.cell(49_999, 'more5')).toBeInViewport();
  const rows = await grid.page.evaluate(() => {
    const edge = document.querySelector('[role=grid]')?.closest('div')?.getBoundingClientRect();
    const seen = [...document.querySelectorAll('[role=row]')].map((row) => row.getBoundingClientRect().top);
    return { highest: Math.min(...seen.slice(1)), edge: edge?.top };
  });
  expect(rows.highest).toBeLessThan(120);
  await expect(grid.header('Họ và tên')).toBeInViewport();
});
