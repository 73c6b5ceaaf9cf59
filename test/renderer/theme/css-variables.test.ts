import { expect, test } from 'vitest';
import { themeVariables } from '#renderer/theme/css-variables.ts';

const { variables, light, dark } = themeVariables();
const schemes: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>> = {
  light: { ...variables, ...light },
  dark: { ...variables, ...dark },
};

/** The value of a variable in a colour scheme, with `var(…)` followed to a colour. */
function colorOf(scheme: 'light' | 'dark', name: string): string {
  const value = schemes[scheme][name];
  if (value === undefined) throw new Error(`${name} is not set in ${scheme}`);
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value : colorOf(scheme, other);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const texts = [
  '--mantine-color-text',
  '--mantine-color-dimmed',
  '--mantine-color-error',
  '--mantine-color-anchor',
  '--text-accent',
  '--text-warning',
  '--text-danger',
  '--text-success',
];
const pairs = [
  ...texts.flatMap(
    (text) =>
      [
        [text, '--surface'],
        [text, '--surface-quiet'],
      ] as const,
  ),
  ['--mantine-color-placeholder', '--surface'],
  ['--mantine-color-dimmed', '--surface-hover'],
  ['--mantine-color-text', '--surface-selected'],
  ['--text-accent', '--surface-selected'],
  ['--mantine-color-text', '--mark'],
  ['--text-warning', '--surface-warning'],
  ['--text-danger', '--surface-danger'],
  ['--text-success', '--surface-success'],
] as const;

test.each(
  (['light', 'dark'] as const).flatMap((scheme) => pairs.map(([text, ground]) => [scheme, text, ground] as const)),
)('in the %s scheme %s can be read on %s (WCAG AA, 4.5:1)', (scheme, text, ground) => {
  expect(contrast(colorOf(scheme, text), colorOf(scheme, ground))).toBeGreaterThanOrEqual(4.5);
});
