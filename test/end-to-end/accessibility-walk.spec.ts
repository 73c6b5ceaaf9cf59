import path from 'node:path';
import type { Page } from '@playwright/test';
import { accessibilityProblems, contrastProblems } from './accessibility.ts';
import { allRoutes, firstRecord, walkTo } from './all-routes.ts';
import { expect, test } from './fixtures.ts';
import { newFolder, saveAs } from './office-file.ts';
import type { OpenedProgram } from './open-program.ts';

test.describe.configure({ mode: 'parallel', timeout: 300_000 });

/** Opens the sample office, without animations that a check could fall into. */
async function openSample({ app, page }: OpenedProgram): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await page.getByRole('button', { name: /^Mở cơ quan mẫu/ }).click();
  await page.getByRole('heading', { name: 'Tổng quan' }).waitFor({ timeout: 30_000 });
}

/** Every screen there is, a record's page with a record of the sample office. */
async function allLocations(page: Page): Promise<string[]> {
  const { places, records } = allRoutes();
  const locations = [...places];
  for (const pattern of records) locations.push(await firstRecord(page, pattern));
  return locations;
}

/** Walks all screens and gathers what `look` finds on each. */
async function walkAll(page: Page, look: () => Promise<readonly string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const location of await allLocations(page)) {
    await walkTo(page, location);
    for (const problem of await look()) found.push(`${location}: ${problem}`);
  }
  return found;
}

test('the walk knows every screen: no route of routes.tsx is left out', () => {
  const { places, records } = allRoutes();
  expect(places).toContain('/award-register');
  expect(new Set(places).size).toBeGreaterThanOrEqual(37);
  expect(records).toContain('/people/:id');
  expect(records.length).toBeGreaterThanOrEqual(11);
});

test('no screen breaks a rule of axe-core, and each names itself in one heading', async ({ open }) => {
  const program = await open();
  await openSample(program);
  const { page } = program;
  const found = await walkAll(page, async () => {
    const headings = await page.getByRole('heading', { level: 1 }).count();
    return [...(headings === 1 ? [] : [`${headings} headings of level 1`]), ...(await accessibilityProblems(page))];
  });
  expect(found).toEqual([]);
});

test('on no screen is text too pale to read on the dark ground', { tag: '@long' }, async ({ open }) => {
  const program = await open();
  await openSample(program);
  const { page } = program;
  await page.getByRole('button', { name: 'Nền tối' }).click();
  expect(await walkAll(page, () => contrastProblems(page))).toEqual([]);
});

test('text at 200 %: on every screen each control can be brought into sight', { tag: '@long' }, async ({ open }) => {
  const program = await open();
  await openSample(program);
  const { page } = program;
  // What 200 % leaves of 1366×768.
  await page.setViewportSize({ width: 683, height: 384 });
  expect(await walkAll(page, () => controlsOutOfReach(page))).toEqual([]);
});

test('in high contrast the keyboard is seen at every stop of every screen', { tag: '@long' }, async ({ open }) => {
  const program = await open();
  await openSample(program);
  const { page } = program;
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  const found = await walkAll(page, async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-region="content"]')?.focus());
    const unseen: string[] = [];
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press('Tab');
      unseen.push(...(await unseenFocus(page)));
    }
    return unseen;
  });
  expect(found).toEqual([]);
});

/** Controls of the window that stay cut off after they were scrolled to. */
function controlsOutOfReach(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('[data-region] :is(button, a[href], input, select, textarea)'),
    ].filter(
      (control) =>
        control.tabIndex >= 0 &&
        control.getBoundingClientRect().width > 1 &&
        control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        control.closest('[role="row"]') === null,
    );
    const lost: string[] = [];
    for (const control of controls.slice(0, 150)) {
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const shown = await new Promise<number>((resolve) => {
        const observer = new IntersectionObserver(([entry]) => {
          observer.disconnect();
          resolve(entry?.intersectionRatio ?? 0);
        });
        observer.observe(control);
      });
      // What was drawn anew meanwhile is no control of the screen any more.
      if (shown < 0.5 && control.isConnected)
        lost.push(`${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent}`);
    }
    return lost;
  });
}

/** What has the focus, where neither it nor what stands for it (a label, a field's frame, the grid's cell) shows a line. */
function unseenFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const active = document.activeElement;
    // After the last stop the keyboard leaves the page; a grid shows its active cell, which its own tests look at.
    if (!(active instanceof HTMLElement) || active === document.body || active.closest('[role="grid"]')) return [];
    if (active.matches('textarea[data-program-keys]') || active.querySelector(':scope > [role="grid"]')) return [];
    const hasLine = (element: Element | null): boolean => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    };
    const box = active.getBoundingClientRect();
    const isOutside = box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth;
    const isSeen = [active, active.parentElement, active.nextElementSibling].some(hasLine);
    return isSeen && !isOutside ? [] : [active.outerHTML.slice(0, 160)];
  });
}
