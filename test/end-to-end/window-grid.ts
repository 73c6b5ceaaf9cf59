import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** A grid of the program, read and used as an officer would. */
export function windowGrid(page: Page, label: string) {
  const grid = page.getByRole('grid', { name: label });
  const header = (title: string): Locator => grid.getByRole('columnheader', { name: title, exact: true });
  const row = (name: string): Locator => grid.getByRole('row').filter({ hasText: name }).first();

  /** A cell by its row's text and its column's title; columns out of sight are brought in first. */
  async function cell(name: string, title: string): Promise<Locator> {
    if ((await header(title).count()) === 0) await row(name).getByRole('gridcell').first().click();
    for (let step = 0; (await header(title).count()) === 0 && step < 20; step++)
      await page.keyboard.press('ArrowRight');
    const index = await header(title).first().getAttribute('aria-colindex');
    return row(name).locator(`[aria-colindex="${index}"]`);
  }

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
  }

  return {
    grid,
    header,
    row,
    cell,
    press,
    goTo: async (name: string, title: string) => (await cell(name, title)).click(),
    /** Pastes as Excel puts it on the clipboard. */
    paste: (lines: readonly (readonly string[])[]) =>
      page.evaluate(
        (text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
          document.activeElement?.dispatchEvent(event);
        },
        lines.map((line) => `${line.join('\t')}\r\n`).join(''),
      ),
    /** What a copy of the selection would put on the clipboard. */
    copied: async (key: string): Promise<{ text: string; html: string }> => {
      await page.evaluate(() => {
        const kept = window as Window & { copied?: { text: string; html: string } };
        delete kept.copied;
        document.addEventListener(
          'copy',
          ({ clipboardData: data }) => {
            kept.copied = { text: data?.getData('text/plain') ?? '', html: data?.getData('text/html') ?? '' };
          },
          { once: true },
        );
      });
      await page.keyboard.press(key);
      const copied = () => page.evaluate(() => (window as Window & { copied?: { text: string; html: string } }).copied);
      await expect.poll(copied).toBeDefined();
      return (await copied()) as { text: string; html: string };
    },
    /** The texts of a column from top to bottom. */
    column: async (title: string) => {
      const index = await header(title).first().getAttribute('aria-colindex');
      // Rows are drawn in any order; their numbers say where they stand.
      const cells = await grid.locator('[role=row][aria-rowindex]').evaluateAll(
        (rows, column) =>
          rows.map((each) => ({
            place: Number(each.getAttribute('aria-rowindex')),
            text: each.querySelector(`[role=gridcell][aria-colindex="${column}"]`)?.textContent?.trim() ?? '',
          })),
        index,
      );
      return cells
        .filter(({ place, text }) => place > 1 && text !== '')
        .sort((a, b) => a.place - b.place)
        .map(({ text }) => text);
    },
    menuOf: async (title: string, item: string) => {
      await header(title).click({ button: 'right' });
      await page.getByRole('menuitem', { name: item }).click();
    },
    /** Types as a Vietnamese input method composes: stroke by stroke, then the whole. */
    compose: async (strokes: readonly string[], whole: string) => {
      const devtools = await page.context().newCDPSession(page);
      for (const text of strokes) {
        const stroke = { windowsVirtualKeyCode: 229, key: 'Process', code: 'KeyD' } as const;
        await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...stroke });
        const end = text.length;
        await devtools.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
        await devtools.send('Input.dispatchKeyEvent', {
          type: 'keyUp',
          windowsVirtualKeyCode: 68,
          key: 'd',
          code: 'KeyD',
        });
      }
      await devtools.send('Input.insertText', { text: whole });
    },
    isReady: () => expect(page.locator('textarea[data-program-keys]')).toBeFocused(),
  };
}
