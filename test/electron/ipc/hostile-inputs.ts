import fc from 'fast-check';
import type { z } from 'zod';
import { shapedLike } from './input-arbitrary.ts';

/** What somebody who took over the page would send where a path, a number or a name is expected. */
const hostile: readonly unknown[] = [
  '../../../../etc/passwd',
  '..\\..\\Windows\\System32\\config\\SAM',
  '\\\\attacker\\share\\x.tdkt',
  'file:///etc/passwd',
  '/etc/passwd',
  'C:\\Users\\Public\\x.exe',
  'https://example.invalid/x',
  "=cmd|' /C calc'!A0",
  '<img src=x onerror=alert(1)>',
  "'; DROP TABLE people; --",
  'x'.repeat(20_000),
  '\u0000',
  { toString: 'x', constructor: { prototype: { polluted: true } } },
  JSON.parse('{"__proto__": {"polluted": true}}'),
  [['../x']],
  -1,
  Number.NaN,
  1e308,
  new Uint8Array(8),
  undefined,
  null,
  true,
];

/** Junk of every kind that the border between page and program can carry. */
export const junk = fc.oneof(
  fc.constantFrom(...hostile),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
  fc.dictionary(
    fc.constantFrom('id', 'ids', 'path', 'request', 'name', 'table', '__proto__'),
    fc.constantFrom(...hostile),
  ),
);

/** Inputs of a channel's own shape with one field made hostile, or one too many: `count` of them, the same ones each time. */
export function almostRight(schema: z.ZodType, count: number, seed: number): unknown[] {
  const perInput = 10;
  const inputs = fc.sample(shapedLike(schema), { numRuns: count / perInput, seed });
  return inputs.flatMap((input, index) =>
    Array.from({ length: perInput }, (_, turn) => poisoned(input, hostile[(index + turn) % hostile.length], turn)),
  );
}

function poisoned(input: unknown, poison: unknown, turn: number): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return poison;
  const keys = [...Object.keys(input), 'surplus'];
  return { ...input, [keys[turn % keys.length] ?? 'surplus']: poison };
}
