import { expect, test } from 'vitest';
import { noCorrection } from '#shared/domain/certificates/certificate-design.ts';
import { correctionOf } from '#shared/domain/certificates/printer-measures.ts';

test('a printer that prints where it should needs no correction', () => {
  expect(correctionOf({ left: 20, top: 20, horizontal: null, vertical: null })).toEqual(noCorrection);
  expect(correctionOf(null)).toEqual(noCorrection);
});

test('what is printed 2 mm too far right and 1.5 mm too high is moved back', () => {
  expect(correctionOf({ left: 22, top: 18.5, horizontal: null, vertical: null })).toMatchObject({
    shiftX: -2,
    shiftY: 1.5,
  });
});

test('with its correction a stretching printer puts every point of the paper where it belongs', () => {
  // This printer puts the point p at 1.3 + 1.004 p across and at -0.8 + 0.997 p down.
  const printer = (x: number, y: number) => [1.3 + 1.004 * x, -0.8 + 0.997 * y] as const;
  const [left, top] = printer(20, 20);
  const correction = correctionOf({ left, top, horizontal: 200 * 1.004, vertical: 140 * 0.997 });
  for (const [x, y] of [
    [0, 0],
    [148.5, 105],
    [290, 200],
  ] as const) {
    const [printedX, printedY] = printer(
      correction.shiftX + correction.scaleX * x,
      correction.shiftY + correction.scaleY * y,
    );
    expect(Math.abs(printedX - x)).toBeLessThan(0.05);
    expect(Math.abs(printedY - y)).toBeLessThan(0.05);
  }
});
