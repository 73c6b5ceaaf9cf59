import { expect, test } from 'vitest';
import { isAccelerator, pressAccelerator } from '#build/stand-in/api/application-menu.ts';
import { Menu } from '#build/stand-in/api/menu.ts';

const none = { control: false, alt: false, shift: false };

test.each([
  ['CmdOrCtrl+E', { ...none, key: 'e', control: true }],
  ['Ctrl+Shift+E', { ...none, key: 'E', control: true, shift: true }],
  ['Alt+Left', { ...none, key: 'ArrowLeft', alt: true }],
  ['F5', { ...none, key: 'F5' }],
  ['CommandOrControl+Plus', { ...none, key: '+', control: true }],
])('%s is pressed', (accelerator, keystroke) => {
  expect(isAccelerator(accelerator, keystroke)).toBe(true);
});

test.each([
  ['CmdOrCtrl+E', { ...none, key: 'e' }],
  ['CmdOrCtrl+E', { ...none, key: 'e', control: true, shift: true }],
  ['F5', { ...none, key: 'F6' }],
])('%s is not pressed by another key', (accelerator, keystroke) => {
  expect(isAccelerator(accelerator, keystroke)).toBe(false);
});

test('an accelerator that is only shown leaves its key to the page, as on Windows and Linux', () => {
  const clicked: string[] = [];
  const menu = Menu.buildFromTemplate([
    { label: 'Shown', accelerator: 'CmdOrCtrl+Z', registerAccelerator: false, click: () => clicked.push('shown') },
    { label: 'Registered', accelerator: 'CmdOrCtrl+O', click: () => clicked.push('registered') },
  ]);
  expect(pressAccelerator({ ...none, key: 'z', control: true }, menu as unknown as Electron.Menu)).toBe(false);
  expect(pressAccelerator({ ...none, key: 'o', control: true }, menu as unknown as Electron.Menu)).toBe(true);
  expect(clicked).toEqual(['registered']);
});
