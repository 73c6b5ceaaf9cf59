import {
  type CSSVariablesResolver,
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import { theme } from './theme.ts';

/** Our own variables, and those of Mantine that are too pale to be read by everybody (contrast below 4.5:1). */
const ourVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1c2530',
    '--mantine-color-dimmed': '#5b6672',
    '--mantine-color-placeholder': '#6a7480',
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': '#cfd6de',
    '--mantine-color-anchor': 'var(--mantine-color-ink-7)',
    '--surface': '#ffffff',
    '--surface-quiet': '#f5f7f9',
    '--surface-hover': '#eaeff4',
    '--surface-selected': '#dfeaf5',
    '--line': '#dde3e9',
    '--line-strong': '#c4ccd5',
    '--text-accent': 'var(--mantine-color-ink-8)',
    '--mark': '#ffe9a8',
    '--focus-ring': 'var(--mantine-color-ink-6)',
    '--text-warning': '#8a4b00',
    '--surface-warning': '#fff4dc',
    '--text-danger': '#b42318',
    '--surface-danger': '#fdecea',
    '--text-success': '#1b6b3a',
    '--surface-success': '#e6f4ea',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-2)',
    '--mantine-color-placeholder': '#8d97a4',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-default-border': '#4a535f',
    '--mantine-color-anchor': 'var(--mantine-color-ink-3)',
    '--surface': 'var(--mantine-color-dark-7)',
    '--surface-quiet': 'var(--mantine-color-dark-8)',
    '--surface-hover': 'var(--mantine-color-dark-6)',
    '--surface-selected': '#263a4f',
    '--line': '#333b45',
    '--line-strong': '#4a535f',
    '--text-accent': 'var(--mantine-color-ink-2)',
    '--mark': '#6b5a1e',
    '--focus-ring': 'var(--mantine-color-ink-4)',
    '--text-warning': '#ffc86b',
    '--surface-warning': '#3a2e17',
    '--text-danger': '#ff9d94',
    '--surface-danger': '#40221f',
    '--text-success': '#86d7a3',
    '--surface-success': '#1d3526',
  },
});

/** Every variable of the theme: for both schemes, and what differs in the light and in the dark one. */
export function themeVariables(): ReturnType<CSSVariablesResolver> {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const mantine = defaultCssVariablesResolver(merged);
  const ours = ourVariables(merged);
  return {
    variables: { ...mantine.variables, ...ours.variables },
    light: { ...mantine.light, ...ours.light },
    dark: { ...mantine.dark, ...ours.dark },
  };
}

/**
 * Gives the page its variables by a constructed style sheet. Mantine would write an inline `<style>`, which the
 * window's content security policy (`style-src 'self'`) does not allow.
 */
export function adoptTheme(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(convertCssVariables(themeVariables()));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
