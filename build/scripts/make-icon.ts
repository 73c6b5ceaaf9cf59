import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../stand-in/chromium/find-chromium.ts';
import { root } from './project.ts';

// Draws build/resources/icon.svg as the .png and .ico that the installers want. Run it after the drawing was changed.

const folder = path.join(root, 'build/resources');
const drawing = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage();

/** The drawing as a PNG of so many pixels. */
async function draw(size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  return page.screenshot({ omitBackground: true });
}

/** An .ico of PNG pictures: a head, one line of 16 bytes for each, the pictures. */
function ico(pictures: readonly { readonly size: number; readonly png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

const sizes = [16, 24, 32, 48, 64, 128, 256];
const pictures: { size: number; png: Buffer }[] = [];
for (const size of sizes) pictures.push({ size, png: await draw(size) });
writeFileSync(path.join(folder, 'icon.ico'), ico(pictures));
writeFileSync(path.join(folder, 'icon.png'), await draw(512));
await browser.close();
