import { expect, test } from 'vitest';
import { keyName, type PressedKey } from '#renderer/app/key-name.ts';

const press = (key: Partial<PressedKey>): PressedKey => ({
  ...{ key: '', code: '', ctrlKey: false, altKey: false, shiftKey: false, metaKey: false },
  ...key,
});

test('a letter is named by its place on the keyboard, also while a Vietnamese layout writes another sign there', () => {
  expect(keyName(press({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }))).toBe('Ctrl+Shift+Z');
  expect(keyName(press({ key: 'ă', code: 'Digit1', altKey: true }))).toBe('Alt+1');
});

test('other keys keep their own name', () => {
  expect(keyName(press({ key: 'F6', code: 'F6', shiftKey: true }))).toBe('Shift+F6');
  expect(keyName(press({ key: 'ArrowLeft', code: 'ArrowLeft', altKey: true }))).toBe('Alt+ArrowLeft');
});
