import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { makeOffice } from './office-file.ts';

/** The names of those links that do not lie in the window as a whole. */
async function outOfSight(page: Page, links: Locator): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const boxes = await links.evaluateAll((found) =>
    found.map((link) => ({ name: link.getAttribute('aria-label') ?? '', ...link.getBoundingClientRect().toJSON() })),
  );
  return boxes.filter((box) => box.top < 0 || box.bottom > height || box.right > width).map(({ name }) => name);
}

test('every place is in sight in a maximised window of the smallest usual screen, and reached by the keyboard', async ({
  open,
}) => {
  const { app, page } = await open();
  await makeOffice({ app, page });
  const bar = page.getByRole('navigation', { name: 'Các phần của chương trình' });
  const links = bar.getByRole('link');
  // 1366×768 less title, menu and task bar.
  await page.setViewportSize({ width: 1366, height: 676 });
  expect(await links.count()).toBeGreaterThan(20);
  expect(await outOfSight(page, links)).toEqual([]);

  // F6 goes to where the window is; from there the arrows walk.
  await page.keyboard.press('F6');
  while ((await page.evaluate(() => document.activeElement?.closest('nav'))) === null) await page.keyboard.press('F6');
  await expect(bar.getByRole('link', { name: 'Tổng quan', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(bar.getByRole('link', { name: 'Đơn vị', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Đơn vị' })).toBeVisible();

  // Text at 200 % leaves half a window: the bar keeps its icons and the current place in sight.
  await page.setViewportSize({ width: 683, height: 384 });
  await page.keyboard.press('Alt+0');
  await expect(page.getByRole('heading', { level: 1, name: 'Lịch sử' })).toBeVisible();
  await expect(bar.getByRole('link', { name: 'Lịch sử', exact: true })).toBeInViewport({ ratio: 1 });
  expect((await bar.boundingBox())?.width).toBeLessThan(60);
});
