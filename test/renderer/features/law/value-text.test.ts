import { describe, expect, test } from 'vitest';
import { typedValue, valueText } from '#renderer/features/law/value-text.ts';
import type { Unit } from '#shared/law/parameter.ts';
import { allParameters } from '#shared/law/parameters/all-parameters.ts';
import { valueProblem } from '#shared/law/value-problem.ts';

test.each(
  allParameters.flatMap(({ key, unit, values }) => values.map(({ from, value }) => ({ key, from, unit, value }))),
)('the value of $key from $from is shown and typed back unchanged', ({ unit, value }) => {
  expect(typedValue(unit, valueText(unit, value)) ?? null).toEqual(value);
});

describe('values as officers write them', () => {
  test.each<[Unit, string, unknown]>([
    ['percent', '15%', 15],
    ['percent', ' 15 ', 15],
    ['dongPerMonth', '2.340.000', 2_340_000],
    ['coefficient', '1,5', '1.5'],
    ['coefficient', '0.3', '0.3'],
    ['fraction', '4/5', { numerator: 4, denominator: 5 }],
    ['monthDay', '10/12', '12-10'],
    ['monthDay', '5.1', '01-05'],
    ['rating', 'htt', 'HTT'],
    ['years', 'Vĩnh viễn', 'permanent'],
    ['combinations', '1 cot + 1 BKT; 3 COT', [{ needs: { COT: 1, BKT: 1 } }, { needs: { COT: 3 } }]],
  ])('%s “%s”', (unit, text, value) => {
    expect(typedValue(unit, text)).toEqual(value);
    expect(valueProblem(unit, value)).toBeNull();
  });

  test.each<[Unit, string]>([
    ['percent', 'mười lăm'],
    ['percent', '12,5'],
    ['percent', '150'],
    ['percent', ''],
    ['monthDay', '31/02'],
    ['monthDay', '10-12-2026'],
    ['fraction', '5/4'],
    ['combinations', '1 XYZ'],
    ['rating', 'tốt'],
  ])('%s “%s” is refused by the contract, never guessed', (unit, text) => {
    expect(valueProblem(unit, typedValue(unit, text))).toMatch(/cần/);
  });
});
