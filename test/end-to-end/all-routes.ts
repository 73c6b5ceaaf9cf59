import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '#build/scripts/project.ts';
import { paths } from '#renderer/lib/navigate.ts';

/** Places that ask for nothing, and patterns of a record's page such as `/people/:id`. */
export interface AllRoutes {
  readonly places: readonly string[];
  readonly records: readonly string[];
}

/**
 * Every screen of the program, read from `renderer/app/routes.tsx` itself, so that a new screen is walked without
 * anybody naming it here.
 */
export function allRoutes(): AllRoutes {
  const source = readFileSync(path.join(root, 'renderer/app/routes.tsx'), 'utf8');
  const [, table = ''] = /const lists[^=]*= \[([\s\S]*)/.exec(source) ?? [];
  const [lists = '', records = ''] = table.split(/^const records/m);
  const places = [...lists.matchAll(/\bpaths\.(\w+)\(\)/g)].map(([, name]) => {
    const place = (paths as unknown as Readonly<Record<string, (() => string) | undefined>>)[name ?? ''];
    if (place === undefined) throw new Error(`routes.tsx names paths.${name}, which navigate.ts does not have`);
    return place();
  });
  const patterns = [...records.matchAll(/'(\/[\w/-]+\/:id)'/g)].map(([, pattern]) => pattern ?? '');
  return { places, records: patterns };
}

/** Goes to a location and waits until its screen is whole: no loader, no empty grid on its way. */
export async function walkTo(page: Page, location: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#${to}`;
  }, location);
  await page.waitForFunction(() => {
    const content = document.querySelector('[data-region="content"]');
    const isBusy = content?.querySelector('[aria-busy="true"], [class*="waiting"], [class*="skeleton"]');
    return content !== null && content !== undefined && content.textContent !== '' && !isBusy;
  });
}

/** The first record of a pattern that the open file has: `/people/:id` → `/people/1`. */
export async function firstRecord(page: Page, pattern: string): Promise<string> {
  for (const id of [1, 2, 3, 4, 5]) {
    const location = pattern.replace(':id', String(id));
    await walkTo(page, location);
    if ((await page.getByRole('alert').count()) === 0) return location;
  }
  throw new Error(`the sample office has nothing to show at ${pattern}`);
}
