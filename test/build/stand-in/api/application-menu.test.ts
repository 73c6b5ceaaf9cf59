import { expect, test } from 'vitest';
import { isAccelerator } from '../../../../build/stand-in/api/application-menu.ts';

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
