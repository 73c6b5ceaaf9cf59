import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '#build/scripts/project.ts';
import { helpTopics } from '#renderer/features/help/help-topics.ts';
import { walkTo } from './all-routes.ts';
import { expect, test } from './fixtures.ts';
import { ask, newFolder, saveAs } from './office-file.ts';

/**
 * The pictures of the help are the program's own screens. `node build/scripts/make-help-pictures.ts` runs this file so
 * that it takes them; the tests run it so that it looks whether the screens still are what the pictures show.
 */
const isTaking = process.env.TAKE_HELP_PICTURES === '1';

const folder = path.join(root, 'renderer/features/help/pictures');
/** What each pictured screen offered when its picture was taken: headings, buttons, fields and columns. */
const recordFile = path.join(root, 'test/end-to-end/help-pictures.txt');
const MOST_BYTES = 2_000_000;

const pictured = helpTopics.filter(({ picture }) => picture !== undefined);

test('the help shows the screens as they are; where one has changed, its picture is taken anew', async ({ open }) => {
  test.setTimeout(240_000);
  const { app, page } = await open();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await saveAs(app, path.join(newFolder(), 'Cơ quan mẫu.tdkt'));
  await page.evaluate(() => window.program.invoke('files:create-sample', {}));
  await expect.poll(async () => (await ask(page, 'backups:state', {})).backups.length).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1180, height: 700 });
  if (isTaking) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const known = existsSync(recordFile) ? readFileSync(recordFile, 'utf8').trim().split('\n') : [];
  const screens: string[] = [];
  for (const { id, picture } of pictured) {
    const expected = known.find((line) => line.startsWith(`${id}: `));
    const screen = await settled(page, id, picture?.at ?? '/', isTaking ? undefined : expected);
    screens.push(screen);
    if (isTaking) writeFileSync(path.join(folder, `${id}.webp`), await takePicture(page));
  }
  if (isTaking) writeFileSync(recordFile, `${screens.join('\n')}\n`);
  else expect(screens, 'a screen changed: run node build/scripts/make-help-pictures.ts').toEqual(known);
});

test('every pictured topic has its picture, none is left over, and together they stay small', () => {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  expect(files.sort()).toEqual(pictured.map(({ id }) => `${id}.webp`).sort());
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  expect(bytes).toBeLessThan(MOST_BYTES);
});

/**
 * What a screen offers once nothing arrives any more: a backup just made and the selected row come after the screen
 * itself. A screen that is `expected` already is taken at its word; another is looked at until it stands still.
 */
async function settled(page: Page, id: string, location: string, expected: string | undefined): Promise<string> {
  let before = '';
  for (let look = 0; look < 8; look++) {
    if (look % 4 === 0) await walkTo(page, look === 0 ? location : '/help').then(() => walkTo(page, location));
    const screen = `${id}: ${(await offers(page)).join(' | ')}`;
    if (screen === expected || (expected === undefined && look > 1 && screen === before)) return screen;
    before = screen;
    await page.waitForTimeout(700);
  }
  return before;
}

/** What the screen offers, without the records in it: numbers and the content of rows come and go. */
function offers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const offered = '[data-region="content"] :is(h1, h2, button, label, [role="columnheader"])';
    const texts = [...document.querySelectorAll<HTMLElement>(offered)]
      .filter(
        (element) => element.closest('[role="row"]:not(:has([role="columnheader"])), td, li, [data-page]') === null,
      )
      .map((element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/[\d./]+/g, '#').trim(),
      );
    return [...new Set(texts)].filter((text) => text !== '' && text.length < 60).sort();
  });
}

/** The window as a picture of few bytes: Chromium itself writes WebP. */
async function takePicture(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  const png = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  const url = await page.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.6);
  }, png);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
