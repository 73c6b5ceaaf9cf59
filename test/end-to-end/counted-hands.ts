import type { Locator, Page } from '@playwright/test';

/** Drives the program as an officer's hands do, and counts: a chord is one key, a letter one, a mouse press one click. */
export class CountedHands {
  keys = 0;
  clicks = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses one key or chord. */
  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  /** Types letters. */
  async type(text: string): Promise<void> {
    this.keys += [...text].length;
    await this.page.keyboard.type(text);
  }

  /** Clicks once. */
  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  /** What is done outside the program's window: in Excel, in the system's print dialog. */
  elsewhere(effort: { readonly keys?: number; readonly clicks?: number }): void {
    this.keys += effort.keys ?? 0;
    this.clicks += effort.clicks ?? 0;
  }
}
