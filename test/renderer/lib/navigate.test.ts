import { expect, test } from 'vitest';
import { pathOf, queryOf } from '#renderer/lib/hash-location.ts';
import { paths } from '#renderer/lib/navigate.ts';

test('a place is written with what is asked of it, and nothing else', () => {
  expect(paths.awardRegister()).toBe('/award-register');
  expect(paths.awardRegister({ year: 2024 })).toBe('/award-register?year=2024');
  expect(paths.people({ unit: 'none' })).toBe('/people?unit=none');
  expect(paths.person(7)).toBe('/people/7');
});

test('a location is split into the path that chooses the screen and the query that the screen reads', () => {
  expect(pathOf('/award-register?year=2024')).toBe('/award-register');
  expect(queryOf('/award-register?year=2024')).toBe('year=2024');
  expect(pathOf('/people/7')).toBe('/people/7');
  expect(queryOf('/people/7')).toBe('');
});
