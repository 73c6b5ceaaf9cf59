import { expect, it } from 'vitest';
import { remember } from '#shared/text/remember.ts';

it('computes once for a short text that repeats, each time for long ones, and forgets before memory grows', () => {
  const computed: string[] = [];
  const length = remember((text) => {
    computed.push(text);
    return text.length;
  });
  expect([length('An'), length('An'), length('Bình')]).toEqual([2, 2, 4]);
  expect(computed).toEqual(['An', 'Bình']);

  const long = 'x'.repeat(61);
  expect([length(long), length(long)]).toEqual([61, 61]);
  expect(computed.filter((text) => text === long)).toHaveLength(2);

  for (let count = 0; count < 20_000; count++) length(String(count));
  length('An');
  expect(computed.filter((text) => text === 'An')).toHaveLength(2);
});
