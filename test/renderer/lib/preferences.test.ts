import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadPreferences, remember, usePreferences } from '#renderer/lib/preferences.ts';
import { defaultPreferences } from '#shared/contracts/default-preferences.ts';
import { answerWith } from './office-side.ts';

beforeEach(() => {
  vi.useFakeTimers();
  usePreferences.setState(defaultPreferences, true);
});
afterEach(() => vi.useRealTimers());

test('what is changed quickly one after another is saved once, all of it', () => {
  const { asked } = answerWith({ 'preferences:update': () => ({ ok: true, value: defaultPreferences }) });
  remember({ colorScheme: 'dark' });
  remember({ officerName: 'Nông Thị Hạnh' });
  remember({ colorScheme: 'light' });
  expect(usePreferences.getState().colorScheme).toBe('light');
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(asked).toEqual([
    { channel: 'preferences:update', input: { colorScheme: 'light', officerName: 'Nông Thị Hạnh' } },
  ]);
});

test('preferences that cannot be read leave the program with the defaults', async () => {
  answerWith({ 'preferences:read': () => ({ ok: false, failure: { kind: 'unexpected', reference: 'x' } }) });
  expect(await loadPreferences()).toEqual(defaultPreferences);
});
