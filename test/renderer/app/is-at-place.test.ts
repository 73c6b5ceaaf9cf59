import { expect, test } from 'vitest';
import { isAtPlace } from '#renderer/app/is-at-place.ts';

test('a record belongs to the place of its list, and to no other', () => {
  expect(isAtPlace('/people/7', '/people')).toBe(true);
  expect(isAtPlace('/award-list', '/award-list')).toBe(true);
  expect(isAtPlace('/award-lists', '/award-list')).toBe(false);
  expect(isAtPlace('/people/7', '/')).toBe(false);
  expect(isAtPlace('/', '/')).toBe(true);
});
