import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe-core finds wrong with the page as it is now: one line per rule with the first element. Empty: nothing. */
export function accessibilityProblems(page: Page): Promise<string[]> {
  return runAxe(page, {});
}

/** Text with too little contrast to its ground, as axe-core sees the page now. */
export function contrastProblems(page: Page): Promise<string[]> {
  return runAxe(page, { runOnly: ['color-contrast'] });
}

async function runAxe(page: Page, options: { readonly runOnly?: readonly string[] }): Promise<string[]> {
  // What fades in or out has another colour for a moment.
  await page.evaluate(() =>
    Promise.race([
      Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
      new Promise((resolve) => setTimeout(resolve, 1000)),
    ]),
  );
  // A page keeps its script while only the place behind the # changes.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (given) => {
    const { axe } = window as unknown as { readonly axe: { run(on: Document, how: object): Promise<AxeResult> } };
    const { violations } = await axe.run(document, { ...given, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  }, options);
}

/** Keeps what the window's content security policy refuses from now on; ask for it with `policyViolations`. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { policyViolationsSeen: seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
}

/** What the policy refused since `watchPolicy`. */
export function policyViolations(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { readonly policyViolationsSeen: string[] }).policyViolationsSeen);
}
