import { expect, test } from 'vitest';
import { formatFileSize } from '#renderer/lib/file-size.ts';

test('a size is told in the largest unit that fits, with a decimal comma', () => {
  expect(formatFileSize(0)).toBe('0 byte');
  expect(formatFileSize(1023)).toBe('1023 byte');
  expect(formatFileSize(12_800)).toBe('12,5 KB');
  expect(formatFileSize(3_250_586)).toBe('3,1 MB');
});
