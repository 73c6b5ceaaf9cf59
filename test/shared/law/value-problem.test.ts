import { describe, expect, test } from 'vitest';
import { allParameters } from '#shared/law/parameters/all-parameters.ts';
import { valueProblem } from '#shared/law/value-problem.ts';

describe('a value entered for a parameter', () => {
  test.each(allParameters.map((parameter) => [parameter.key, parameter] as const))(
    '%s: its own values are right',
    (key, parameter) => {
      for (const entry of parameter.values) {
        const isRetention = key.startsWith('records.');
        expect(
          isRetention && entry.value === 'permanent' ? null : valueProblem(parameter.unit, entry.value),
        ).toBeNull();
      }
    },
  );

  test.each([
    ['percent', 15],
    ['percent', 0],
    ['percent', 100],
    ['coefficient', '1.5'],
    ['monthDay', '12-10'],
    ['fraction', { numerator: 2, denominator: 3 }],
    ['combinations', [{ needs: { COT: 1, BKT: 1 } }, { needs: { BKT: 2 }, onlyWithoutFlag: true }]],
    ['rating', 'HTXS'],
    ['times', null],
  ] as const)('%s %j is right', (unit, value) => {
    expect(valueProblem(unit, value)).toBeNull();
  });

  test.each([
    ['percent', 101],
    ['percent', 12.5],
    ['percent', '15'],
    ['coefficient', 1.5],
    ['coefficient', '1,5'],
    ['coefficient', '-1'],
    ['monthDay', '02-30'],
    ['monthDay', '10/12'],
    ['fraction', { numerator: 3, denominator: 2 }],
    ['fraction', 0.66],
    ['combinations', []],
    ['combinations', [{ needs: {} }]],
    ['combinations', [{ needs: { LDTT: 1 } }]],
    ['rating', 'tốt'],
    ['times', 0],
    ['years', Number.POSITIVE_INFINITY],
    ['dong', -1],
    ['months', undefined],
  ] as const)('%s %j is refused with a sentence', (unit, value) => {
    expect(valueProblem(unit, value)).toMatch(/^Giá trị .* không hợp lệ; cần .+\.$/su);
  });
});
