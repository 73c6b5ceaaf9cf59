import { expect, test } from 'vitest';
import { fromChromium, privilegedSchemes, toChromium } from '#build/stand-in/api/schemes.ts';

privilegedSchemes.set('app', { standard: true });

test.each([
  ['app://bundle/index.html?a=1#b', 'https://bundle.app.electron.invalid/index.html?a=1#b'],
  ['app://bundle/', 'https://bundle.app.electron.invalid/'],
])('%s is an address that Chromium knows, and back', (address, seen) => {
  expect(toChromium(address)).toBe(seen);
  expect(fromChromium(seen)).toBe(address);
});

test.each(['https://example.com/', 'data:text/html,x', 'about:blank', 'other://x/'])('%s stays as it is', (address) => {
  expect(toChromium(address)).toBe(address);
  expect(fromChromium(address)).toBe(address);
});

test('the host of a scheme that nobody registered is not translated back', () => {
  const address = 'https://bundle.other.electron.invalid/x';
  expect(fromChromium(address)).toBe(address);
});
