import { expect, test } from 'vitest';
import { shownBirth, typedBirth } from '#renderer/components/fields/typed-birth.ts';

test('a birth is a day or only a year, and never both', () => {
  expect(typedBirth('5/3/85', 2026)).toEqual({ bornOn: '1985-03-05', bornYear: null });
  expect(typedBirth('1985', 2026)).toEqual({ bornOn: null, bornYear: 1985 });
  expect(typedBirth('', 2026)).toEqual({ bornOn: null, bornYear: null });
});

test('a year of two digits is never in the future', () => {
  expect(typedBirth('5/3/27', 2026).bornOn).toBe('1927-03-05');
});

test('what cannot be read stays, to be refused at the field', () => {
  expect(typedBirth('3/25/1985', 2026)).toEqual({ bornOn: '3/25/1985', bornYear: null });
});

test('a birth is shown as it is known', () => {
  expect(shownBirth({ bornOn: '1985-03-05', bornYear: null })).toBe('05/03/1985');
  expect(shownBirth({ bornOn: null, bornYear: 1985 })).toBe('1985');
  expect(shownBirth({ bornOn: null, bornYear: null })).toBe('');
});
